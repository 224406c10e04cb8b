package org.tallywire.language.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;

/**
 * A stretch of the calendar, with its TIMEX3 value. Weeks are those of ISO 8601 (Monday to Sunday);
 * seasons are those of the north, counted from the month they begin in (the winter of 2021 ends in
 * February 2022).
 *
 * @param grain how long it is
 * @param value TIMEX3 value, such as {@code 2021-12-07}, {@code 2021-W49}, {@code 2021-Q3}, {@code
 *     199} (a decade)
 * @param first first day
 * @param last last day, inclusive
 */
record CalendarPeriod(Grain grain, String value, LocalDate first, LocalDate last) {

  static CalendarPeriod day(LocalDate day) {
    return new CalendarPeriod(Grain.DAY, day.toString(), day, day);
  }

  static CalendarPeriod week(LocalDate dayInIt) {
    LocalDate monday = dayInIt.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return new CalendarPeriod(Grain.WEEK, weekValue(monday), monday, monday.plusDays(6));
  }

  static CalendarPeriod weekend(LocalDate dayInItsWeek) {
    LocalDate monday = dayInItsWeek.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return new CalendarPeriod(
        Grain.WEEKEND, weekValue(monday) + "-WE", monday.plusDays(5), monday.plusDays(6));
  }

  static CalendarPeriod month(int year, int month) {
    LocalDate first = LocalDate.of(year, month, 1);
    return new CalendarPeriod(
        Grain.MONTH,
        year(year).value + "-" + twoDigits(month),
        first,
        first.with(TemporalAdjusters.lastDayOfMonth()));
  }

  static CalendarPeriod quarter(int year, int quarter) {
    LocalDate first = LocalDate.of(year, 3 * quarter - 2, 1);
    return new CalendarPeriod(
        Grain.QUARTER, year(year).value + "-Q" + quarter, first, first.plusMonths(3).minusDays(1));
  }

  static CalendarPeriod half(int year, int half) {
    LocalDate first = LocalDate.of(year, half == 1 ? 1 : 7, 1);
    return new CalendarPeriod(
        Grain.HALF, year(year).value + "-H" + half, first, first.plusMonths(6).minusDays(1));
  }

  static CalendarPeriod season(int year, Season season) {
    LocalDate first = LocalDate.of(year, season.firstMonth(), 1);
    return new CalendarPeriod(
        Grain.SEASON,
        year(year).value + "-" + season.code(),
        first,
        first.plusMonths(3).minusDays(1));
  }

  static CalendarPeriod year(int year) {
    String digits = "0000" + year;
    return new CalendarPeriod(
        Grain.YEAR,
        digits.substring(digits.length() - 4),
        LocalDate.of(year, 1, 1),
        LocalDate.of(year, 12, 31));
  }

  static CalendarPeriod decade(int yearInIt) {
    int first = yearInIt - Math.floorMod(yearInIt, 10);
    return new CalendarPeriod(
        Grain.DECADE,
        year(first).value.substring(0, 3),
        LocalDate.of(first, 1, 1),
        LocalDate.of(first + 9, 12, 31));
  }

  /** The 20th century is written {@code 19} and runs from 1901 to 2000. */
  static CalendarPeriod century(int number) {
    int before = 100 * (number - 1);
    return new CalendarPeriod(
        Grain.CENTURY,
        year(before).value.substring(0, 2),
        LocalDate.of(before + 1, 1, 1),
        LocalDate.of(before + 100, 12, 31));
  }

  /** The period of a grain that holds a day; not for seasons, whose name has to be known. */
  static CalendarPeriod containing(Grain grain, LocalDate day) {
    return switch (grain) {
      case DAY -> day(day);
      case WEEK -> week(day);
      case WEEKEND -> weekend(day);
      case MONTH -> month(day.getYear(), day.getMonthValue());
      case QUARTER -> quarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
      case HALF -> half(day.getYear(), day.getMonthValue() <= 6 ? 1 : 2);
      case SEASON -> Season.containing(day);
      case YEAR -> year(day.getYear());
      case DECADE -> decade(day.getYear());
      case CENTURY -> century((day.getYear() + 99) / 100);
    };
  }

  /** As many periods of this grain later (earlier when negative); seasons move by years. */
  CalendarPeriod plus(int count) {
    return switch (grain) {
      case DAY -> day(first.plusDays(count));
      case WEEK -> week(first.plusWeeks(count));
      case WEEKEND -> weekend(first.plusWeeks(count));
      case MONTH -> containing(grain, first.plusMonths(count));
      case QUARTER -> containing(grain, first.plusMonths(3L * count));
      case HALF -> containing(grain, first.plusMonths(6L * count));
      case SEASON -> season(first.getYear() + count, Season.beginningIn(first.getMonthValue()));
      case YEAR -> year(first.getYear() + count);
      case DECADE -> decade(first.getYear() + 10 * count);
      case CENTURY -> containing(grain, first.plusYears(100L * count));
    };
  }

  /** The same value for a part of its days: "early 2022" has the value of 2022. */
  CalendarPeriod narrowed(LocalDate from, LocalDate to) {
    return new CalendarPeriod(grain, value, from, to);
  }

  private static String weekValue(LocalDate monday) {
    return year(monday.get(IsoFields.WEEK_BASED_YEAR)).value
        + "-W"
        + twoDigits(monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  static String twoDigits(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }
}
