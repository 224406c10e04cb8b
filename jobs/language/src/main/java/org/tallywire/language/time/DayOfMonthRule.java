package org.tallywire.language.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A day without its month: "on the 7th", "until the 15th", by the tense of its clause. Not "the 7th
 * time", not "on the 4th floor".
 */
final class DayOfMonthRule implements TimeRule {
  private static final String RULE = "day-of-month";

  private final TimeLexicon lexicon;
  private final DateParts parts;

  DayOfMonthRule(TimeLexicon lexicon) {
    this.lexicon = lexicon;
    this.parts = new DateParts(lexicon);
  }

  @Override
  public Reading read(Words words, int at) {
    Reading counted = ofMonth(words, at);
    if (counted != null) {
      return counted;
    }
    if (!words.is(at, "the") || !words.number(at + 1, 1, 2) || !preposition(words.form(at - 1))) {
      return null;
    }
    DateParts.Part day = parts.ordinal(words, at + 1);
    if (day == null || day.value() < 1 || day.value() > 31 || noun(words, day.end())) {
      return null;
    }
    return words.is(day.end(), "of")
        ? null
        : new Reading(day.end(), PeriodMeaning.relative(c -> byTense(c, day.value())), RULE);
  }

  /** "the 7th of this month", "from 24 to 27 of next month". */
  private Reading ofMonth(Words words, int at) {
    DateParts.Part from = parts.day(words, words.is(at, "the") ? at + 1 : at);
    if (from == null) {
      return null;
    }
    int joint = from.end();
    boolean joined = words.is(joint, "to") || words.is(joint, "and") || words.hyphen(joint);
    DateParts.Part last = joined ? parts.day(words, joint + 1) : null;
    DateParts.Part to = last == null ? from : last;
    if (!words.is(to.end(), "of") || !words.is(to.end() + 2, "month")) {
      return null;
    }
    int months;
    switch (words.form(to.end() + 1)) {
      case "this" -> months = 0;
      case "last" -> months = -1;
      case "next" -> months = 1;
      default -> {
        return null;
      }
    }
    return new Reading(to.end() + 3, PeriodMeaning.relative(c -> days(c, from, to, months)), RULE);
  }

  private static CalendarPeriod days(
      ReadingContext context, DateParts.Part from, DateParts.Part to, int months) {
    CalendarPeriod first = inMonth(context, from, months);
    CalendarPeriod last = inMonth(context, to, months);
    return first == null || last == null || !last.first().isAfter(first.first())
        ? first
        : new CalendarPeriod(
            Grain.DAY, first.value() + "/" + last.value(), first.first(), last.last());
  }

  private boolean preposition(String form) {
    return lexicon.has("before-the-day", form);
  }

  private static boolean noun(Words words, int at) {
    String pos = words.pos(at);
    return pos.startsWith("NN") || pos.startsWith("JJ") || pos.equals("CD") || words.hyphen(at);
  }

  private static CalendarPeriod inMonth(ReadingContext context, DateParts.Part day, int months) {
    LocalDate month = context.published().plusMonths(months);
    return DateParts.day(month.getYear(), month.getMonthValue(), day.value());
  }

  private static CalendarPeriod byTense(ReadingContext context, int day) {
    LocalDate published = context.published();
    CalendarPeriod best = null;
    long bestDistance = Long.MAX_VALUE;
    for (int months = -2; months <= 2; months++) {
      LocalDate month = published.plusMonths(months);
      CalendarPeriod candidate = DateParts.day(month.getYear(), month.getMonthValue(), day);
      if (candidate == null) {
        continue;
      }
      long distance = ChronoUnit.DAYS.between(published, candidate.first());
      boolean fits =
          switch (context.direction()) {
            case PAST -> distance <= 0;
            case FUTURE, PRESENT -> distance >= 0;
            case OPEN -> true;
          };
      if (fits && Math.abs(distance) < bestDistance) {
        best = candidate;
        bestDistance = Math.abs(distance);
      }
    }
    return best;
  }
}
