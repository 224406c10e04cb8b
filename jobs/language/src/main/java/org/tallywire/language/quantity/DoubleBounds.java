package org.tallywire.language.quantity;

import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Two bounds of one number.
 *
 * <p>Read as one range: {@code more than 100 and less than 300}, {@code at most 100 and at least
 * 20}, {@code above one quarter but below a half}, {@code no less than 5, no more than 10}.
 *
 * <p>Kept apart: {@code more than 40 and less than 10} (which no number is), {@code more than 40
 * dead and fewer than 100 wounded} (two things), {@code more than 40 or less than 10}.
 */
final class DoubleBounds {
  private static final Set<String> LOWER = Set.of(">", ">=");
  private static final Set<String> UPPER = Set.of("<", "<=");

  private DoubleBounds() {}

  /** Joins neighbours that bound one number from both sides. */
  static void join(Scan scan, List<Reading> readings) {
    int kept = 0;
    for (int i = 0; i < readings.size(); i++) {
      Reading reading = readings.get(i);
      if (kept > 0 && joined(scan, readings.get(kept - 1), reading)) {
        continue;
      }
      readings.set(kept, reading);
      kept++;
    }
    readings.subList(kept, readings.size()).clear();
  }

  private static boolean joined(Scan scan, Reading first, Reading second) {
    if (first.bound == null || second.bound == null) {
      return false;
    }
    boolean rising = LOWER.contains(first.bound) && UPPER.contains(second.bound);
    boolean falling = UPPER.contains(first.bound) && LOWER.contains(second.bound);
    if (!(rising || falling)
        || first.range
        || second.range
        || !isLink(scan, first.end, second.begin)) {
      return false;
    }
    double shared = rising ? scaleOfSecond(first, second) : 1;
    double low = rising ? DigitNumbers.times(first.value, shared) : second.value;
    double high = rising ? second.value : first.value;
    if (low >= high || !alike(first, second)) {
      return false;
    }
    first.range = true;
    first.low = low;
    first.high = high;
    first.value = DigitNumbers.middle(low, high);
    first.rule = "range";
    first.numberEnd = second.numberEnd;
    first.end = second.end;
    takeUnit(first, second);
    return true;
  }

  /** "more than 2 and less than 3 million": the scale word belongs to both. */
  private static double scaleOfSecond(Reading first, Reading second) {
    boolean missing = second.scale > 1 && first.scale == 1;
    return missing && first.value < second.value / second.scale ? second.scale : 1;
  }

  private static void takeUnit(Reading first, Reading second) {
    if (second.unitBegin >= 0) {
      first.unitBegin = second.unitBegin;
      first.unitEnd = second.unitEnd;
    }
    first.unit = second.unit != null ? second.unit : first.unit;
    first.perUnit = second.perUnit != null ? second.perUnit : first.perUnit;
    first.kind = second.unit != null ? second.kind : first.kind;
  }

  /** Nothing but a conjunction or a comma between two lexemes. */
  private static boolean isLink(Scan scan, int from, int to) {
    boolean comma = scan.at(from).is(",");
    int at = comma ? from + 1 : from;
    boolean word = at < to && (scan.at(at).is("and") || scan.at(at).is("but"));
    return (comma || word) && to == (word ? at + 1 : at);
  }

  /** Whether both count the same, as far as they say; "more than 5 but less than 7 percent". */
  private static boolean alike(Reading first, Reading second) {
    boolean bare = first.unit == null && first.kind == QuantityKind.COUNT;
    boolean lends = bare && second.unit != null && second.unit.factor() == 1;
    boolean same = first.kind == second.kind && Objects.equals(first.unit, second.unit);
    return (same || lends)
        && (second.perUnit == null || first.perUnit == null || second.perUnit.equals(first.perUnit))
        && (second.change == null || second.change.equals(first.change))
        && first.form != Numeral.Form.VAGUE
        && second.form != Numeral.Form.VAGUE;
  }
}
