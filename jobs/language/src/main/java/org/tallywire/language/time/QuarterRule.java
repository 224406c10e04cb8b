package org.tallywire.language.time;

import java.util.function.IntFunction;

/**
 * Quarters and halves of years: "third-quarter", "the fourth quarter", "the third quarter of 1984",
 * "the 1988 second quarter", "this year's first half", "Q3 2020", "the fiscal first quarter".
 * Without a year: the latest that has begun, or the next when the text looks ahead. Not "a quarter
 * of them".
 */
final class QuarterRule implements TimeRule {
  private static final String RULE = "quarter";

  private final DateParts parts;

  QuarterRule(TimeLexicon lexicon) {
    this.parts = new DateParts(lexicon);
  }

  @Override
  public Reading read(Words words, int at) {
    int start = words.is(at, "the") ? at + 1 : at;
    DateParts.Part year = parts.year(words, start);
    DateParts.Part offset = year == null ? RelativeYear.possessive(words, start) : null;
    int next = year != null ? year.end() : offset != null ? offset.end() : start;
    next = fiscal(words, next);
    int number = number(words, next);
    if (number == 0) {
      return null;
    }
    int unit = unitAt(words, next);
    boolean adjective = start > at && unit > 0 && words.hyphen(unit - 1) && next == start;
    if (unit < 0 || adjective) {
      return null;
    }
    IntFunction<CalendarPeriod> byYear =
        words.is(unit, "half") || words.is(unit, "semester")
            ? y -> CalendarPeriod.half(y, number == 9 ? 2 : number)
            : y -> CalendarPeriod.quarter(y, number == 9 ? 4 : number);
    boolean half = words.is(unit, "half") || words.is(unit, "semester");
    if (half && number > 2 && number != 9) {
      return null;
    }
    return withYear(words, unit + 1, byYear, year, offset);
  }

  private static int fiscal(Words words, int at) {
    if (!words.is(at, "fiscal")) {
      return at;
    }
    return words.hyphen(at + 1) ? at + 2 : at + 1;
  }

  /** 1 to 4, 9 for "last", 0 when none. */
  private int number(Words words, int at) {
    if (words.is(at, "q") && words.glued(at + 1) && words.number(at + 1, 1, 1)) {
      int number = words.intAt(at + 1);
      return number <= 4 ? number : 0;
    }
    DateParts.Part ordinal = parts.ordinal(words, at);
    if (ordinal != null) {
      return ordinal.value() <= 4 ? ordinal.value() : 0;
    }
    return words.is(at, "last") || words.is(at, "final") ? 9 : 0;
  }

  /** The index of the unit word (of the digit in "Q3"), or -1. */
  private int unitAt(Words words, int at) {
    if (words.is(at, "q")) {
      return at + 1;
    }
    DateParts.Part ordinal = parts.ordinal(words, at);
    int next = ordinal == null ? at + 1 : ordinal.end();
    next = words.hyphen(next) ? next + 1 : next;
    next = fiscal(words, next);
    boolean last = words.is(at, "last") || words.is(at, "final");
    boolean half = words.is(next, "half") || words.is(next, "semester");
    boolean quarter = words.is(next, "quarter") && !last;
    return quarter || half ? next : -1;
  }

  private Reading withYear(
      Words words,
      int end,
      IntFunction<CalendarPeriod> byYear,
      DateParts.Part before,
      DateParts.Part offset) {
    if (before != null) {
      return absolute(byYear.apply(before.value()), end);
    }
    DateParts.Part after = parts.yearAfter(words, end);
    if (after != null && !words.is(end, ",")) {
      return absolute(byYear.apply(after.value()), after.end());
    }
    DateParts.Part relative = offset == null ? RelativeYear.read(words, end) : offset;
    if (relative != null) {
      return new Reading(
          Math.max(end, relative.end()),
          PeriodMeaning.relative(c -> byYear.apply(c.published().getYear() + relative.value())),
          RULE);
    }
    if (byYear.apply(2000).grain() == Grain.HALF) {
      return words.are(end, "of", "the", "year")
          ? new Reading(
              end + 3, PeriodMeaning.relative(c -> byYear.apply(c.published().getYear())), RULE)
          : null;
    }
    return new Reading(end, PeriodMeaning.relative(c -> begun(c, byYear)), RULE);
  }

  private static Reading absolute(CalendarPeriod period, int end) {
    return new Reading(end, PeriodMeaning.absolute(period), RULE);
  }

  private static CalendarPeriod begun(ReadingContext context, IntFunction<CalendarPeriod> byYear) {
    int year = context.published().getYear();
    CalendarPeriod same = byYear.apply(year);
    CalendarPeriod found =
        context.direction() == Direction.FUTURE
            ? YearChoice.nearest(context, byYear)
            : same.first().isAfter(context.published()) ? byYear.apply(year - 1) : same;
    context.discourse().report(found, context.published());
    return found;
  }
}
