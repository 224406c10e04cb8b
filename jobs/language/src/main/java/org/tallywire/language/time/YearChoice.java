package org.tallywire.language.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.IntFunction;

/** Finds the year that a date, month, season or holiday leaves out. */
final class YearChoice {
  /** How much farther a date on the side that the tense tells may lie. */
  private static final int AGAINST_TENSE = 5;

  private YearChoice() {}

  /**
   * The nearest one; those on the other side than the tense tells count as farther away, since the
   * verb beside a date is not always its own.
   *
   * @param byYear the period in a year, or null where that year has none (February 29)
   */
  static CalendarPeriod nearest(ReadingContext context, IntFunction<CalendarPeriod> byYear) {
    return nearest(context, context.direction(), byYear);
  }

  /** The nearest one, looking in another direction than the tense tells. */
  static CalendarPeriod nearest(
      ReadingContext context, Direction direction, IntFunction<CalendarPeriod> byYear) {
    LocalDate published = context.published();
    CalendarPeriod best = null;
    long bestDistance = Long.MAX_VALUE;
    for (int year = published.getYear() - 4; year <= published.getYear() + 4; year++) {
      CalendarPeriod candidate = byYear.apply(year);
      if (candidate == null) {
        continue;
      }
      long distance = distance(candidate, published);
      if (!fits(candidate, direction, published)) {
        distance *= AGAINST_TENSE;
      }
      if (distance < bestDistance) {
        best = candidate;
        bestDistance = distance;
      }
    }
    return best;
  }

  private static boolean fits(CalendarPeriod period, Direction direction, LocalDate published) {
    return switch (direction) {
      case PAST -> !period.first().isAfter(published);
      case FUTURE -> !period.last().isBefore(published);
      case PRESENT, OPEN -> true;
    };
  }

  private static long distance(CalendarPeriod period, LocalDate published) {
    if (period.last().isBefore(published)) {
      return ChronoUnit.DAYS.between(period.last(), published);
    }
    return Math.max(0, ChronoUnit.DAYS.between(published, period.first()));
  }
}
