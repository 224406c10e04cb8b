package org.tallywire.language.claim;

import java.util.List;
import java.util.Optional;

/** One way of finding what a number counts or measures. */
interface ConceptRule {
  /**
   * @param site the number
   * @param before claims that the document made before, nearest last
   * @return what is counted or measured, or nothing when this rule doesn't apply
   */
  Optional<Concept> find(NumberSite site, List<NumericClaim> before);
}
