package org.tallywire.language.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;

/**
 * Parts of a period: "early next year", "late 1990", "mid-November", "earlier this month", "the end
 * of January", "year-end", "the middle of October", "sometime next year". The value is that of the
 * whole period, as TIMEX3 has it; the days are those of the part: the first, middle or last third,
 * for the end of a quarter or year its last day.
 */
final class PartOfPeriodRule implements TimeRule {
  private static final String RULE = "part-of-period";

  private final TimeLexicon lexicon;
  private final PeriodReader periods;

  PartOfPeriodRule(TimeLexicon lexicon, PeriodReader periods) {
    this.lexicon = lexicon;
    this.periods = periods;
  }

  @Override
  public Reading read(Words words, int at) {
    int start = words.is(at, "the") ? at + 1 : at;
    if (start > at && words.hyphen(start + 1) && !words.number(start + 2, 2, 4)) {
      return null;
    }
    Reading edge = edge(words, start, at);
    if (edge == null) {
      edge = yearEnd(words, start);
    }
    return edge == null ? position(words, start) : edge;
  }

  private Reading edge(Words words, int start, int at) {
    String part = lexicon.value("edge", words.form(start));
    if (part == null || !words.is(start + 1, "of")) {
      return null;
    }
    Reading period = periods.read(words, start + 2);
    if (period == null && words.is(start + 2, "the")) {
      period = unit(words, start + 3);
    }
    if (period == null) {
      return null;
    }
    boolean deadline = lexicon.has("aim", words.form(at - 1));
    return narrowed(period, p -> edge(p, part, deadline));
  }

  /** "the year", "the month": the one of the publication day. */
  private Reading unit(Words words, int at) {
    int head = words.is(at, "current") ? at + 1 : at;
    TimeUnit unit = lexicon.singularUnit(words.form(head));
    if (unit == null || unit.grain() == null || unit == TimeUnit.DAY) {
      return null;
    }
    return new Reading(
        head + 1,
        PeriodMeaning.relative(c -> CalendarPeriod.containing(unit.grain(), c.published())),
        RULE);
  }

  /** "year-end" is a day, "year's end" the end of the year; "since year-end" that of the last. */
  private Reading yearEnd(Words words, int start) {
    boolean yearEnd = words.is(start, "year") || words.is(start, "month");
    int next = start + 1;
    if (words.apostrophe(next) && words.is(next + 1, "s")) {
      next += 2;
    } else if (words.hyphen(next)) {
      next++;
    }
    if (!yearEnd || !words.is(next, "end")) {
      return null;
    }
    Grain grain = words.is(start, "year") ? Grain.YEAR : Grain.MONTH;
    int steps = words.is(start - 1, "since") || words.is(start - 1, "from") ? -1 : 0;
    boolean day = words.hyphen(next - 1);
    PeriodMeaning meaning =
        PeriodMeaning.relative(
            c -> {
              CalendarPeriod period = CalendarPeriod.containing(grain, c.published()).plus(steps);
              return day
                  ? CalendarPeriod.day(period.last())
                  : period.narrowed(period.last(), period.last());
            });
    return new Reading(next + 1, meaning, RULE);
  }

  private Reading position(Words words, int start) {
    String form = words.form(start);
    boolean comparative = form.equals("earlier") || form.equals("later");
    boolean sometime = form.equals("sometime");
    String part = comparative || sometime ? "ANY" : lexicon.value("position", form);
    if (part == null) {
      return null;
    }
    int next = words.hyphen(start + 1) ? start + 2 : start + 1;
    if (words.is(next, "in") || words.is(next, "on")) {
      next++;
    }
    Reading period = periods.read(words, next);
    if (period == null && comparative && words.is(next, "the")) {
      period = unit(words, next + 1);
    }
    return period == null ? null : narrowed(period, p -> third(p, part));
  }

  private static Reading narrowed(Reading period, Function<CalendarPeriod, CalendarPeriod> change) {
    return new Reading(period.end(), ((PeriodMeaning) period.meaning()).map(change), RULE);
  }

  private static CalendarPeriod edge(CalendarPeriod period, String part, boolean deadline) {
    if (!part.equals("END")) {
      return third(period, part.equals("START") ? "EARLY" : "MIDDLE");
    }
    boolean lastDay = deadline || period.grain().compareTo(Grain.MONTH) > 0;
    return lastDay ? period.narrowed(period.last(), period.last()) : third(period, "LATE");
  }

  /** Where a third begins: by whole years or months in long periods, else by days. */
  private static LocalDate cut(CalendarPeriod period, int third, long days) {
    return switch (period.grain()) {
      case YEAR -> period.first().plusMonths(4L * third);
      case DECADE -> period.first().plusYears(1 + 3L * third);
      case CENTURY -> period.first().plusYears(1 + 33L * third);
      default -> period.first().plusDays(days);
    };
  }

  private static CalendarPeriod third(CalendarPeriod period, String part) {
    long days = ChronoUnit.DAYS.between(period.first(), period.last()) + 1;
    LocalDate secondThird = cut(period, 1, days / 3);
    LocalDate lastThird = cut(period, 2, days - days / 3);
    if (period.grain() == Grain.DAY || days < 3) {
      return period;
    }
    return switch (part) {
      case "EARLY" -> period.narrowed(period.first(), secondThird.minusDays(1));
      case "MIDDLE" -> period.narrowed(secondThird, lastThird.minusDays(1));
      case "LATE" -> period.narrowed(lastThird, period.last());
      default -> period;
    };
  }
}
