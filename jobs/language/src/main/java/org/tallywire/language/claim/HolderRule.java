package org.tallywire.language.claim;

import java.util.Optional;

/** One way of finding whose a number is. */
interface HolderRule {
  /**
   * @param quest the number, what it counts and what was found before
   * @return whose it is, or nothing when this rule doesn't apply
   */
  Optional<Holder> find(HolderQuest quest);
}
