package org.tallywire.language.claim;

import java.util.List;
import java.util.Optional;

/** Asks the derivation rules in order. */
final class Derivations {
  private final List<DerivationRule> rules =
      List.of(new ShareDerivation(), new BracketDerivation(), new PartDerivation());

  Optional<Derivation> find(NumberSite site, Concept concept, List<NumericClaim> before) {
    for (DerivationRule rule : rules) {
      Optional<Derivation> derivation = rule.find(site, concept, before);
      if (derivation.isPresent()) {
        return derivation;
      }
    }
    return Optional.empty();
  }
}
