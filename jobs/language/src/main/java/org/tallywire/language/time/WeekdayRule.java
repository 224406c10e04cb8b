package org.tallywire.language.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * Weekdays: "Friday" by the tense of its clause ("said on Saturday" is behind, "will meet on
 * Tuesday" ahead; the publication day itself counts for both), "last Wednesday", "next Monday",
 * "this coming Sunday". Not "Mondays" (a set), not "Robin Friday".
 */
final class WeekdayRule implements TimeRule {
  private static final String RULE = "weekday";

  private final TimeLexicon lexicon;

  WeekdayRule(TimeLexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public Reading read(Words words, int at) {
    int start = words.is(at, "the") ? at + 1 : at;
    String lead = words.form(start);
    int name = start;
    if (lead.equals("this")
        || lead.equals("last")
        || lead.equals("next")
        || lead.equals("past")
        || lead.equals("previous")
        || lead.equals("following")
        || lead.equals("coming")) {
      name = words.is(start + 1, "coming") || words.is(start + 1, "past") ? start + 2 : start + 1;
    } else if (start > at) {
      return null;
    }
    int number = lexicon.number("weekday", words.form(name));
    if (number < 0 || !words.at(name).capital() || words.form(name).endsWith("s")) {
      return null;
    }
    DayOfWeek weekday = DayOfWeek.of(number);
    String direction = name == start ? "" : words.form(name - 1).equals("coming") ? "coming" : lead;
    boolean possessed =
        direction.isEmpty() && words.apostrophe(name + 1) && words.is(name + 2, "s");
    boolean ahead = words.is(at - 1, "of") || words.is(at - 1, "before") || words.is(at - 1, "for");
    return new Reading(
        name + 1,
        PeriodMeaning.relative(
            c ->
                CalendarPeriod.day(
                    possessed ? owner(c, weekday, ahead) : day(c, weekday, direction))),
        RULE);
  }

  private static LocalDate day(ReadingContext context, DayOfWeek weekday, String lead) {
    LocalDate published = context.published();
    return switch (lead) {
      case "last", "past" -> published.with(TemporalAdjusters.previous(weekday));
      case "next", "coming" -> published.with(TemporalAdjusters.next(weekday));
      case "previous" -> spokenOf(context).with(TemporalAdjusters.previous(weekday));
      case "following" -> spokenOf(context).with(TemporalAdjusters.next(weekday));
      default -> byTense(context, weekday);
    };
  }

  /** "Friday's ruling" is behind unless one looks ahead to it ("ahead of Tuesday's talks"). */
  private static LocalDate owner(ReadingContext context, DayOfWeek weekday, boolean ahead) {
    return ahead && context.direction() == Direction.FUTURE
        ? context.published().with(TemporalAdjusters.nextOrSame(weekday))
        : context.published().with(TemporalAdjusters.previousOrSame(weekday));
  }

  private static LocalDate spokenOf(ReadingContext context) {
    CalendarPeriod day = context.discourse().day();
    return day == null ? context.published() : day.first();
  }

  static LocalDate byTense(ReadingContext context, DayOfWeek weekday) {
    LocalDate published = context.published();
    return switch (context.direction()) {
      case FUTURE, PRESENT -> published.with(TemporalAdjusters.nextOrSame(weekday));
      case PAST, OPEN -> published.with(TemporalAdjusters.previousOrSame(weekday));
    };
  }
}
