package org.tallywire.language.compare.question;

import java.util.ArrayList;
import java.util.List;
import org.tallywire.language.quantity.QuantityKind;

/**
 * Numbers written without noun and unit, which count something as far as rules can tell, or have
 * taken the unit of another one nearby: "She asked for 15 years" in one report is "less than the
 * 15" in another, and after a sentence on euros "12 billion" may still be cubic metres of gas. A
 * noun that stands elsewhere in the sentence proves nothing: "the auditors went through the books
 * and arrived at 500,000". Such a number takes kind and unit of the claim whose question it shares
 * most likely, where a network has read both.
 */
final class BareNumbers {
  /** The log-odds from which on a claim lends its unit. */
  private static final double LIKELY = 1;

  /** Numbers that are further apart than this are of two units: 2 and "2.5 billion euros". */
  private static final double MOST_TIMES = 100;

  /**
   * So many times a bare number is held against another claim of its story; those after that stay
   * as they are, so that a large story takes no square of its size.
   */
  private static final int COMPARED = 1_000_000;

  private BareNumbers() {}

  /**
   * The same claims, the bare ones among them with a unit where they have found one. Of a story
   * with thousands of claims the first ones are asked.
   *
   * @param topics of one story
   */
  static List<Topic> withUnits(List<Topic> topics) {
    List<Topic> lenders = new ArrayList<>(topics);
    lenders.removeIf(topic -> isBare(topic) || topic.claim().vector() == null);
    List<Topic> read = new ArrayList<>(topics.size());
    int left = COMPARED;
    for (Topic topic : topics) {
      boolean asks = isBare(topic) && topic.claim().vector() != null && left >= lenders.size();
      left -= asks ? lenders.size() : 0;
      Topic lender = asks ? nearest(topic, lenders) : null;
      boolean lends =
          lender != null
              && lender.kind() != topic.kind()
              && (lender.person() == null || lender.kind() == QuantityKind.AGE);
      read.add(lends ? topic.measuredAs(lender.answer()) : topic);
    }
    return read;
  }

  private static boolean isBare(Topic topic) {
    boolean noNoun = !topic.hasNounBeside();
    boolean count = topic.kind() == QuantityKind.COUNT;
    boolean noUnit = count ? noNoun || topic.guessed() : noNoun && topic.sharesUnit();
    return noUnit && topic.event() == null && topic.person() == null;
  }

  /** The likeliest of the claims that say what they count or measure; null where none is likely. */
  private static Topic nearest(Topic bare, List<Topic> lenders) {
    Topic nearest = null;
    double most = LIKELY;
    for (Topic other : lenders) {
      if (!isOfOneSize(bare, other)) {
        continue;
      }
      double likeness = Likeness.of(bare.claim(), other.claim()).orElse(Double.NEGATIVE_INFINITY);
      if (likeness > most) {
        most = likeness;
        nearest = other;
      }
    }
    return nearest;
  }

  private static boolean isOfOneSize(Topic a, Topic b) {
    double one = Math.max(1, Math.abs(a.claim().value()));
    double other = Math.max(1, Math.abs(b.claim().value()));
    return Math.max(one, other) <= MOST_TIMES * Math.min(one, other);
  }
}
