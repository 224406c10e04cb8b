package org.tallywire.language.time;

import java.time.LocalDate;

/** A unit that durations are counted in, with the way TIMEX3 writes it. */
enum TimeUnit {
  SECOND("T", "S", 1, null),
  MINUTE("T", "M", 1, null),
  HOUR("T", "H", 1, null),
  DAY("", "D", 1, Grain.DAY),
  WEEKEND("", "D", 2, Grain.WEEKEND),
  WEEK("", "W", 1, Grain.WEEK),
  FORTNIGHT("", "W", 2, Grain.WEEK),
  MONTH("", "M", 1, Grain.MONTH),
  QUARTER("", "Q", 1, Grain.QUARTER),
  YEAR("", "Y", 1, Grain.YEAR),
  DECADE("", "Y", 10, Grain.DECADE),
  CENTURY("", "Y", 100, Grain.CENTURY),
  MILLENNIUM("", "Y", 1000, null);

  /** More days than any two dates lie apart. */
  private static final long LONGEST = 10_000L * 366;

  private final String prefix;
  private final String letter;
  private final int factor;
  private final Grain grain;

  TimeUnit(String prefix, String letter, int factor, Grain grain) {
    this.prefix = prefix;
    this.letter = letter;
    this.factor = factor;
    this.grain = grain;
  }

  /** The calendar period it names ("last week"), or null for parts of a day. */
  Grain grain() {
    return grain;
  }

  boolean partOfDay() {
    return !prefix.isEmpty();
  }

  /**
   * The day so many of it later, earlier when negative; null outside the years 1 to 9999, which no
   * date of a table can name. Parts of days don't move it.
   */
  LocalDate after(LocalDate day, long count) {
    if (Math.abs(count) > LONGEST) {
      return null;
    }
    long amount = count * factor;
    LocalDate moved =
        switch (letter) {
          case "D" ->
              partOfDay() ? day : this == WEEKEND ? day.plusWeeks(count) : day.plusDays(amount);
          case "W" -> day.plusWeeks(amount);
          case "M" -> partOfDay() ? day : day.plusMonths(amount);
          case "Q" -> day.plusMonths(3 * amount);
          case "Y" -> day.plusYears(amount);
          default -> day;
        };
    return moved.getYear() < 1 || moved.getYear() > 9999 ? null : moved;
  }

  /** TIMEX3 value of so many of it: {@code P3W}, {@code PT1H30M}, {@code P2Y6M}. */
  String duration(double count) {
    double amount = count * factor;
    long whole = (long) amount;
    String head = "P" + prefix;
    if (amount == whole) {
      return head + whole + letter;
    }
    String rest = remainder(amount - whole);
    return rest == null ? head + amount + letter : head + (whole == 0 ? "" : whole + letter) + rest;
  }

  /** TIMEX3 value of an unknown number of it: {@code PXD}. */
  String vagueDuration() {
    return switch (this) {
      case CENTURY -> "PXC";
      case QUARTER -> "PXQ";
      case WEEKEND -> "PXD";
      default -> "P" + prefix + "X" + letter;
    };
  }

  /** A fraction of one unit in the next smaller one, or null when it doesn't divide. */
  private String remainder(double fraction) {
    int smallerInOne = letter.equals("Y") ? 12 : partOfDay() && this != SECOND ? 60 : 0;
    double smaller = fraction * smallerInOne;
    if (smallerInOne == 0 || smaller != Math.rint(smaller)) {
      return null;
    }
    return (long) smaller + (this == MINUTE ? "S" : "M");
  }
}
