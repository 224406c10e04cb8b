package org.tallywire.language.claim;

import java.util.List;
import java.util.Optional;
import org.tallywire.language.quantity.QuantityKind;

/**
 * The noun that an elliptic number stands for: that of the first count in the nearest sentence that
 * has one, since a sentence begins with what it is about: "[26,000 runners] from 92 countries took
 * part. 1,300 were treated". A count of another size is passed over for one farther back: "counted
 * [31,500 soldiers] at two of the camps ... The general put the number at 44,500".
 */
final class Antecedents {
  /** How many sentences back a noun is still understood. */
  private static final int REACH = 2;

  /** How many more where no number so near is of one size with it. */
  private static final int SIZED_REACH = 5;

  /** How much greater one number may be and still be of the size of the other. */
  private static final double SIZE = 50;

  private Antecedents() {}

  /**
   * @param site the elliptic number
   * @param before claims made before, nearest last
   * @param phraseEnd where the quantity phrase ends
   * @param rule name of the rule that asks
   */
  static Optional<Concept> of(
      NumberSite site, List<NumericClaim> before, int phraseEnd, String rule) {
    int sentence = site.graph().sentence().number();
    // "42 artists, 19 of whom": those named last.
    boolean nearest = rule.equals("elliptic-of-them");
    NumericClaim first = null;
    boolean firstSized = false;
    for (int i = before.size() - 1; i >= Claims.oldest(before); i--) {
      NumericClaim claim = before.get(i);
      boolean other = firstSized && first.sentenceNumber() != claim.sentenceNumber();
      int back = sentence - claim.sentenceNumber();
      boolean far = back > REACH && (first == null || firstSized) || back > SIZED_REACH;
      if (far || other) {
        break;
      }
      boolean counts = claim.quantity().kind() == QuantityKind.COUNT && claim.concept() != null;
      if (counts && !isModifier(site, claim)) {
        boolean sized = sized(site, claim);
        if (first == null || sized || !firstSized && back <= REACH) {
          first = claim;
          firstSized = sized;
        }
        if (nearest) {
          break;
        }
      }
    }
    return Optional.ofNullable(first).map(claim -> Concept.of(claim, phraseEnd, rule));
  }

  /** "three camps ... 42,000 soldiers ... put the number at 44,500": numbers of one size. */
  private static boolean sized(NumberSite site, NumericClaim claim) {
    double here = Math.max(1, Math.abs(site.quantity().value()));
    double there = Math.max(1, Math.abs(claim.quantity().value()));
    return Math.max(here, there) / Math.min(here, there) <= SIZE;
  }

  /** "a 120-[seat] chamber": part of a word, which no number stands for. */
  private static boolean isModifier(NumberSite site, NumericClaim claim) {
    int before = claim.concept().begin() - 1;
    return before >= 0 && site.document().text().charAt(before) == '-';
  }
}
