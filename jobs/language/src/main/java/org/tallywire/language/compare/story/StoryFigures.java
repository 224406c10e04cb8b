package org.tallywire.language.compare.story;

import java.math.BigDecimal;
import java.util.Set;
import org.tallywire.language.quantity.QuantityKind;

/**
 * Numbers with what they count in, as terms: two reports that both have 12.9 million, 41,000 and
 * 6.1 percent tell of one event, whatever their words; two notices of one form have their words in
 * common and not one figure.
 */
public final class StoryFigures {
  /** No word has one. */
  private static final char SIGN = '=';

  /** Up to here things are counted in any report. */
  private static final double FEW = 12;

  /** From here on even round numbers say something. */
  private static final double MANY = 10_000;

  /** Shares in words and spans of time are told by any report: a third, 48 hours. */
  private static final Set<String> TOLD_BY_ALL = Set.of("age", "fraction", "multiplier");

  private static final Set<String> TIMES = Set.of("s", "min", "h", "d", "wk", "mo", "a");

  private StoryFigures() {}

  /**
   * The term of a claim's number.
   *
   * @param kind what it is a number of, by its name in the table
   * @param unit its unit, or null
   * @return null where many reports have the like: an age, a small count, a round percentage, "a
   *     third", "48 hours"
   */
  public static String term(String kind, String unit, double value) {
    boolean few = QuantityKind.COUNT.tableName().equals(kind) && value <= FEW;
    boolean round = digits(value) < 2 && Math.abs(value) < MANY;
    boolean told = TOLD_BY_ALL.contains(kind) || unit != null && TIMES.contains(unit);
    return few || round || told
        ? null
        : SIGN + kind + ' ' + (unit == null ? "" : unit + ' ') + value;
  }

  private static int digits(double value) {
    return BigDecimal.valueOf(value).stripTrailingZeros().precision();
  }
}
