package org.tallywire.language.compare.story;

import java.util.Set;
import org.tallywire.language.compare.Figures;
import org.tallywire.language.quantity.QuantityKind;

/**
 * Numbers with what they count in, as terms: two reports that both have 12.9 million, 41,200 and
 * 6.1 percent tell of one event, whatever their words; two notices of one form have their words in
 * common and not one figure.
 */
public final class StoryFigures {
  /** No word has one. */
  private static final char SIGN = '=';

  /** Up to here things are counted in any report. */
  private static final double FEW = 12;

  /** A multiple of so many percent is round. */
  private static final double ROUND_PERCENT = 5;

  /** Numbers of so many digits are telling; of fewer they count for half. */
  private static final int TELLING = 3;

  private static final double LESS_TELLING = 0.5;

  /** Shares in words and spans of time are told by any report: a third, 48 hours. */
  private static final Set<String> TOLD_BY_ALL = Set.of("age", "fraction", "multiplier");

  private static final Set<String> TIMES = Set.of("s", "min", "h", "d", "wk", "mo", "a");

  private StoryFigures() {}

  /**
   * The term of a claim's number.
   *
   * @param kind what it is a number of, by its name in the table
   * @param unit its unit, or null
   * @return null where many reports have the like: an age, a small count, a round number, cents, "a
   *     third", "48 hours"
   */
  public static String term(String kind, String unit, double value) {
    boolean few = QuantityKind.COUNT.tableName().equals(kind) && value <= FEW;
    boolean cents = QuantityKind.MONEY.tableName().equals(kind) && Math.abs(value) < 1;
    boolean round =
        Figures.digits(value) < 2
            || QuantityKind.PERCENT.tableName().equals(kind) && value % ROUND_PERCENT == 0;
    boolean told = TOLD_BY_ALL.contains(kind) || unit != null && TIMES.contains(unit);
    return few || cents || round || told
        ? null
        : SIGN + kind + ' ' + (unit == null ? "" : unit + ' ') + value;
  }

  /** How much it says, from 0 to 1, that two documents have a figure in common. */
  static double worth(String term) {
    double value = Double.parseDouble(term.substring(term.lastIndexOf(' ') + 1));
    return Figures.digits(value) >= TELLING ? 1 : LESS_TELLING;
  }
}
