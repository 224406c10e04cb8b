package org.tallywire.language.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * Holidays by name: "Christmas", "Thanksgiving Day", "last Easter", "Labor Day 2020", "Easter
 * week", "the Labor Day weekend".
 */
final class HolidayRule implements TimeRule {
  private static final String RULE = "holiday";
  private static final int LONGEST_NAME = 6;

  private final Map<String, IntFunction<CalendarPeriod>> holidays = new HashMap<>();
  private final DateParts parts;

  HolidayRule(TimeLexicon lexicon) {
    parts = new DateParts(lexicon);
    for (String line : TimeLexicon.lines("holidays.tsv")) {
      String[] columns = line.split("\t", -1);
      holidays.put(spaced(columns[1]), year(columns[0].split(" ", -1)));
    }
  }

  /** The name as {@link Words} cuts it. */
  private static String spaced(String name) {
    return name.replace(".", " .").replace("'", " ' ").replace("  ", " ");
  }

  private static IntFunction<CalendarPeriod> year(String[] how) {
    return switch (how[0]) {
      case "fixed" -> {
        int month = Integer.parseInt(how[1].substring(0, 2));
        int day = Integer.parseInt(how[1].substring(3));
        yield y -> CalendarPeriod.day(LocalDate.of(y, month, day));
      }
      case "nth" -> {
        DayOfWeek weekday = DayOfWeek.of(Integer.parseInt(how[1]));
        int count = Integer.parseInt(how[2]);
        int month = Integer.parseInt(how[3]);
        yield y ->
            CalendarPeriod.day(
                LocalDate.of(y, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(count, weekday)));
      }
      case "easter" -> {
        int days = Integer.parseInt(how[1]);
        yield y -> CalendarPeriod.day(easter(y).plusDays(days));
      }
      default -> throw new IllegalStateException("holidays.tsv: unknown way '" + how[0] + "'");
    };
  }

  @Override
  public Reading read(Words words, int at) {
    String lead = words.form(at);
    boolean led = lead.equals("last") || lead.equals("next") || lead.equals("this");
    int start = led ? at + 1 : at;
    if (!words.at(start).capital()) {
      return null;
    }
    StringBuilder name = new StringBuilder();
    Reading longest = null;
    for (int end = start; end < Math.min(words.size(), start + LONGEST_NAME); end++) {
      name.append(name.isEmpty() ? "" : " ").append(words.apostrophe(end) ? "'" : words.form(end));
      IntFunction<CalendarPeriod> byYear = holidays.get(name.toString());
      if (byYear != null) {
        longest = reading(words, end + 1, byYear, led ? lead : "");
      }
    }
    return longest;
  }

  private Reading reading(Words words, int end, IntFunction<CalendarPeriod> byYear, String lead) {
    if (words.is(end, "week")) {
      return dated(words, end + 1, y -> CalendarPeriod.week(byYear.apply(y).first()), lead);
    }
    if (words.is(end, "weekend")) {
      return dated(words, end + 1, y -> weekend(byYear.apply(y)), lead);
    }
    return dated(words, end, byYear, lead);
  }

  /** That which a holiday makes long: before a Monday, after a Thursday. */
  private static CalendarPeriod weekend(CalendarPeriod holiday) {
    return CalendarPeriod.weekend(holiday.first().minusDays(3));
  }

  private Reading dated(Words words, int end, IntFunction<CalendarPeriod> byYear, String lead) {
    DateParts.Part year = parts.yearAfter(words, end);
    if (year != null) {
      return new Reading(year.end(), PeriodMeaning.absolute(byYear.apply(year.value())), RULE);
    }
    DateParts.Part offset = RelativeYear.read(words, end);
    if (offset != null) {
      return new Reading(
          offset.end(),
          PeriodMeaning.relative(c -> byYear.apply(c.published().getYear() + offset.value())),
          RULE);
    }
    return new Reading(end, PeriodMeaning.relative(c -> choose(c, byYear, lead)), RULE);
  }

  private static CalendarPeriod choose(
      ReadingContext context, IntFunction<CalendarPeriod> byYear, String lead) {
    LocalDate published = context.published();
    CalendarPeriod sameYear = byYear.apply(published.getYear());
    return switch (lead) {
      case "last" ->
          sameYear.first().isBefore(published) ? sameYear : byYear.apply(published.getYear() - 1);
      case "next" ->
          sameYear.first().isAfter(published) ? sameYear : byYear.apply(published.getYear() + 1);
      case "this" -> sameYear;
      default -> YearChoice.nearest(context, byYear);
    };
  }

  /** Western Easter Sunday, after the algorithm of Meeus, Jones and Butcher. */
  static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
    int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
    return LocalDate.of(year, f / 31, f % 31 + 1);
  }
}
