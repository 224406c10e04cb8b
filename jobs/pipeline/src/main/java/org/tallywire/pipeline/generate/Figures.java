package org.tallywire.pipeline.generate;

import java.util.List;
import java.util.Locale;
import org.tallywire.pipeline.generate.Topic.Unit;

/** Writes values as newspapers do. */
final class Figures {
  private static final List<String> ABOUT = List.of("about", "around", "some", "roughly", "nearly");
  private static final List<String> AT_LEAST = List.of("at least", "more than", "over");
  private static final List<String> WORDS =
      List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine");
  private static final int BILLION = 1_000;

  private Figures() {}

  /** A value as reported: as it is, rounded with "about", or rounded down with "at least". */
  static String hedged(double value, Unit unit, Dice dice) {
    double way = dice.share();
    if (unit == Unit.PERCENT || way < 0.6) {
      return plain(value, unit, dice);
    }
    if (way < 0.82) {
      return dice.pick(ABOUT) + " " + plain(rounded(value, false), unit, dice);
    }
    return dice.pick(AT_LEAST) + " " + plain(rounded(value, true), unit, dice);
  }

  static String plain(double value, Unit unit, Dice dice) {
    return switch (unit) {
      case COUNT -> count(Math.max(1, Math.round(value)), dice);
      case PERCENT -> percent(value, dice);
      case MILLION -> money(value, dice);
    };
  }

  /** A whole number, small ones in words now and then. */
  static String count(long value, Dice dice) {
    return value > 1 && value < WORDS.size() && dice.chance(0.5)
        ? WORDS.get((int) value)
        : String.format(Locale.ROOT, "%,d", value);
  }

  static String percent(double value, Dice dice) {
    String number = String.format(Locale.ROOT, "%.1f", value);
    return number + (dice.chance(0.25) ? "%" : dice.chance(0.2) ? " per cent" : " percent");
  }

  /** An amount of so many million dollars. */
  static String money(double millions, Dice dice) {
    boolean billions = millions >= BILLION;
    double number = billions ? millions / BILLION : millions;
    String digits =
        number < 10 || billions
            ? String.format(Locale.ROOT, "%.1f", number)
            : String.valueOf(Math.round(number));
    String unit = billions ? " billion" : " million";
    return dice.chance(0.75) ? "$" + digits + unit : digits + unit + " euros";
  }

  /** To one or two digits. */
  private static double rounded(double value, boolean down) {
    double step = 1;
    while (value / step >= 100) {
      step *= 10;
    }
    step *= value / step > 20 ? 5 : 1;
    double steps = value / step;
    return Math.max(1, (down ? Math.floor(steps) : Math.rint(steps)) * step);
  }
}
