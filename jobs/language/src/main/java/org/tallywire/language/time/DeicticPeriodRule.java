package org.tallywire.language.time;

import java.time.LocalDate;

/**
 * Periods counted from the publication day: "next week", "last year", "this month", "last
 * December", "this past spring", "the current quarter", "the following year", "that day". Not "the
 * last minute".
 */
final class DeicticPeriodRule implements TimeRule {
  private static final String RULE = "deictic-period";

  private final TimeLexicon lexicon;
  private final DateParts parts;

  DeicticPeriodRule(TimeLexicon lexicon) {
    this.lexicon = lexicon;
    this.parts = new DateParts(lexicon);
  }

  @Override
  public Reading read(Words words, int at) {
    int lead = words.is(at, "the") ? at + 1 : at;
    Integer steps = steps(words.form(lead));
    if (steps == null) {
      return sameOrThat(words, at, lead);
    }
    boolean doubled =
        words.is(lead, "this")
            && (words.is(lead + 1, "past")
                || words.is(lead + 1, "coming")
                || words.is(lead + 1, "current"));
    int head = doubled ? lead + 2 : lead + 1;
    if (doubled) {
      steps = steps(words.form(lead + 1));
    }
    if (words.is(head, "fiscal") && words.is(head + 1, "year")) {
      head++;
    }
    Reading season = season(words, head, steps, words.form(head - 1));
    if (season != null) {
      return season;
    }
    Reading month = month(words, head, steps);
    return month != null ? month : unit(words, head, lead, steps, at);
  }

  private static Integer steps(String form) {
    return switch (form) {
      case "this", "current", "present" -> 0;
      case "last", "past" -> -1;
      case "next", "coming", "upcoming" -> 1;
      default -> null;
    };
  }

  private Reading season(Words words, int head, int steps, String lead) {
    Season season = lexicon.season(words.form(head));
    if (season == null) {
      return null;
    }
    return new Reading(
        head + 1, PeriodMeaning.relative(c -> season(c, season, steps, lead.equals("past"))), RULE);
  }

  private static CalendarPeriod season(
      ReadingContext context, Season season, int steps, boolean justPast) {
    LocalDate published = context.published();
    CalendarPeriod latest = CalendarPeriod.season(published.getYear(), season);
    while (latest.first().isAfter(published)) {
      latest = latest.plus(-1);
    }
    boolean running = !latest.last().isBefore(published);
    if (steps > 0) {
      return latest.plus(1);
    }
    if (steps < 0) {
      return running && !justPast ? latest.plus(-1) : latest;
    }
    boolean sameYear = latest.plus(1).first().getYear() == published.getYear();
    return !running && sameYear ? latest.plus(1) : latest;
  }

  private Reading month(Words words, int head, int steps) {
    DateParts.Part month = parts.month(words, head);
    if (month == null) {
      return null;
    }
    DateParts.Part day = parts.day(words, month.end());
    if (day != null && !words.pos(day.end()).equals("NNS")) {
      return new Reading(
          day.end(),
          PeriodMeaning.relative(
              c ->
                  DateParts.day(
                      month(c.published(), month.value(), steps).first().getYear(),
                      month.value(),
                      day.value())),
          RULE);
    }
    return new Reading(
        month.end(), PeriodMeaning.relative(c -> month(c.published(), month.value(), steps)), RULE);
  }

  /** "Last February" said in March is that of the year before, else it were "last month". */
  private static CalendarPeriod month(LocalDate published, int month, int steps) {
    int year = published.getYear();
    int now = published.getMonthValue();
    if (steps < 0 && month >= now - 1) {
      year--;
    } else if (steps > 0 && month <= now) {
      year++;
    }
    return CalendarPeriod.month(year, month);
  }

  private Reading unit(Words words, int head, int lead, int steps, int at) {
    TimeUnit unit = lexicon.singularUnit(words.form(head));
    if (unit == null || unit.grain() == null || unit == TimeUnit.DAY) {
      return null;
    }
    boolean past = words.is(lead, "past") && unit != TimeUnit.YEAR && unit != TimeUnit.WEEKEND;
    if (past || unit == TimeUnit.FORTNIGHT || words.hyphen(head + 1)) {
      return null;
    }
    if (steps != 0 && at != lead && unit == TimeUnit.WEEK) {
      return null;
    }
    int end = words.are(head + 1, "or", "so") ? head + 3 : head + 1;
    return new Reading(end, PeriodMeaning.relative(c -> counted(c, unit.grain(), steps)), RULE);
  }

  private static CalendarPeriod counted(ReadingContext context, Grain grain, int steps) {
    if (grain == Grain.WEEKEND && steps == 0) {
      return TheUnitRule.thisWeekend(context);
    }
    return CalendarPeriod.containing(grain, context.published()).plus(steps);
  }

  /** "that year", "the same day", "the following month": counted from what was spoken of before. */
  private Reading sameOrThat(Words words, int at, int lead) {
    int steps;
    switch (words.form(lead)) {
      case "same" -> steps = 0;
      case "that" -> steps = 0;
      case "following" -> steps = 1;
      case "previous", "preceding" -> steps = -1;
      default -> {
        return null;
      }
    }
    boolean that = words.is(lead, "that");
    if (that == (lead > at)) {
      return null;
    }
    int head = that && words.is(lead + 1, "same") ? lead + 2 : lead + 1;
    TimeUnit unit = lexicon.singularUnit(words.form(head));
    if (unit == null || unit.grain() == null) {
      return null;
    }
    return new Reading(
        head + 1, new PeriodMeaning(false, c -> spoken(c, unit.grain(), steps)), RULE);
  }

  private static CalendarPeriod spoken(ReadingContext context, Grain grain, int steps) {
    boolean day = grain == Grain.DAY || grain == Grain.WEEK || grain == Grain.WEEKEND;
    CalendarPeriod last = day ? context.discourse().day() : context.discourse().last();
    return last == null ? null : CalendarPeriod.containing(grain, last.first()).plus(steps);
  }
}
