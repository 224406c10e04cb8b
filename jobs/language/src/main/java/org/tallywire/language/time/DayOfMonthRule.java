package org.tallywire.language.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A day without its month: "on the 7th", "until the 15th", by the tense of its clause. Not "the 7th
 * time", not "on the 4th floor".
 */
final class DayOfMonthRule implements TimeRule {
  private static final String RULE = "day-of-month";

  private final DateParts parts;

  DayOfMonthRule(TimeLexicon lexicon) {
    this.parts = new DateParts(lexicon);
  }

  @Override
  public Reading read(Words words, int at) {
    if (!words.is(at, "the") || !words.number(at + 1, 1, 2) || !preposition(words.form(at - 1))) {
      return null;
    }
    DateParts.Part day = parts.ordinal(words, at + 1);
    if (day == null || day.value() < 1 || day.value() > 31 || noun(words, day.end())) {
      return null;
    }
    if (words.are(day.end(), "of", "this", "month")) {
      return new Reading(day.end() + 3, PeriodMeaning.relative(c -> inMonth(c, day, 0)), RULE);
    }
    if (words.are(day.end(), "of", "last", "month")
        || words.are(day.end(), "of", "next", "month")) {
      int months = words.is(day.end() + 1, "last") ? -1 : 1;
      return new Reading(day.end() + 3, PeriodMeaning.relative(c -> inMonth(c, day, months)), RULE);
    }
    return words.is(day.end(), "of")
        ? null
        : new Reading(day.end(), PeriodMeaning.relative(c -> byTense(c, day.value())), RULE);
  }

  private static boolean preposition(String form) {
    return switch (form) {
      case "on",
          "by",
          "until",
          "till",
          "since",
          "from",
          "before",
          "after",
          "to",
          "through",
          "and",
          "for" ->
          true;
      default -> false;
    };
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
