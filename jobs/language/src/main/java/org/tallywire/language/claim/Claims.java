package org.tallywire.language.claim;

import java.util.List;
import java.util.Optional;

/** Looks among the claims that a document made before. */
final class Claims {
  /** How many claims back one is still looked for: what is meant stands near. */
  private static final int MOST = 60;

  private Claims() {}

  /** The claim of an identifier among the last ones, nearest first. */
  static Optional<NumericClaim> byId(List<NumericClaim> before, String id) {
    for (int i = before.size() - 1; i >= 0 && i >= before.size() - MOST; i--) {
      if (before.get(i).id().equals(id)) {
        return Optional.of(before.get(i));
      }
    }
    return Optional.empty();
  }

  /** Index of the first claim that is still looked at. */
  static int oldest(List<NumericClaim> before) {
    return Math.max(0, before.size() - MOST);
  }

  /** The claim made last, where it is of the number's sentence and says what it measures. */
  static Optional<NumericClaim> measuredLast(NumberSite site, List<NumericClaim> before) {
    NumericClaim last = before.isEmpty() ? null : before.get(before.size() - 1);
    boolean here =
        last != null
            && last.concept() != null
            && last.sentenceNumber() == site.graph().sentence().number();
    return here ? Optional.of(last) : Optional.empty();
  }

  /**
   * "a 120-[seat] chamber": what is counted is part of a word, which no other number stands for.
   */
  static boolean isModifier(NumberSite site, NumericClaim claim) {
    int before = claim.concept().begin() - 1;
    return before >= 0 && site.document().text().charAt(before) == '-';
  }
}
