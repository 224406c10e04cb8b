package org.tallywire.language.claim;

import java.util.List;
import java.util.Optional;
import org.tallywire.language.quantity.QuantityKind;

/**
 * A count with no noun of its own takes that of the count before it: "took 36 shots, hitting [15]".
 * The trap: a count with its own noun never comes here.
 */
final class BareCountRule implements ConceptRule {
  @Override
  public Optional<Concept> find(NumberSite site, List<NumericClaim> before) {
    QuantityKind kind = site.quantity().kind();
    return kind == QuantityKind.COUNT || kind == QuantityKind.FRACTION
        ? Antecedents.of(site, before, site.quantity().end(), "elliptic")
        : Optional.empty();
  }
}
