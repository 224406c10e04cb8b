package org.tallywire.language.claim;

import java.util.List;
import java.util.Optional;

/** One way in which a claim hangs on an earlier one. */
interface DerivationRule {
  /**
   * @param site the number
   * @param concept what it counts or measures, or null
   * @param before claims that the document made before, nearest last
   * @return the tie, or nothing when this rule doesn't apply
   */
  Optional<Derivation> find(NumberSite site, Concept concept, List<NumericClaim> before);
}
