package org.tallywire.language.claim;

import java.util.List;
import java.util.Optional;
import org.tallywire.language.quantity.QuantityKind;

/**
 * A count with no noun of its own takes that of the count before it: "took 36 shots, hitting [15]".
 * The trap: a count with its own noun never comes here, and "187 are women" are 187 of those
 * counted before.
 */
final class BareCountRule implements ConceptRule {

  @Override
  public Optional<Concept> find(NumberSite site, List<NumericClaim> before) {
    QuantityKind kind = site.quantity().kind();
    if (kind != QuantityKind.COUNT && kind != QuantityKind.FRACTION) {
      return Optional.empty();
    }
    return Antecedents.of(site, before, site.quantity().end(), "elliptic");
  }
}
