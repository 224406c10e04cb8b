package org.tallywire.language.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.IntFunction;

/** Finds the year that a date, month, season or holiday leaves out. */
final class YearChoice {
  private YearChoice() {}

  /**
   * The nearest one on the side that the tense tells, else the nearest of all.
   *
   * @param byYear the period in a year, or null where that year has none (February 29)
   */
  static CalendarPeriod nearest(ReadingContext context, IntFunction<CalendarPeriod> byYear) {
    LocalDate published = context.published();
    Direction direction = context.direction();
    CalendarPeriod best = null;
    long bestDistance = Long.MAX_VALUE;
    for (int year = published.getYear() - 4; year <= published.getYear() + 4; year++) {
      CalendarPeriod candidate = byYear.apply(year);
      if (candidate == null || !fits(candidate, direction, published)) {
        continue;
      }
      long distance = distance(candidate, published);
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
