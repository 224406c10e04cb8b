package org.tallywire.language.time;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * "The weekend", "the quarter", "the latest period", "the year-ago quarter", "the 1988 period",
 * "the year" where it stands for the one that is spoken of.
 */
final class TheUnitRule implements TimeRule {
  private static final String RULE = "the-period";

  private final DateParts parts;

  TheUnitRule(TimeLexicon lexicon) {
    this.parts = new DateParts(lexicon);
  }

  @Override
  public Reading read(Words words, int at) {
    if (!words.is(at, "the")) {
      return null;
    }
    return switch (words.form(at + 1)) {
      case "weekend" -> relative(at + 2, TheUnitRule::weekend);
      case "quarter" -> quarter(words, at + 1);
      case "latest" ->
          words.is(at + 2, "quarter") || words.is(at + 2, "period")
              ? relative(at + 3, TheUnitRule::quarter)
              : null;
      case "week", "month" -> relativeUnit(words, at);
      case "year" -> year(words, at);
      case "full", "fiscal" ->
          words.is(at + 2, "year") && !ending(words, at + 3)
              ? relative(at + 3, c -> CalendarPeriod.year(c.published().getYear()))
              : null;
      default -> datedPeriod(words, at);
    };
  }

  private static Reading quarter(Words words, int at) {
    boolean fraction = words.is(at + 1, "of") || words.hyphen(at + 1);
    return fraction ? null : relative(at + 1, TheUnitRule::quarter);
  }

  private static Reading relativeUnit(Words words, int at) {
    boolean bound =
        words.is(at + 2, "of")
            || words.is(at + 2, "before")
            || words.is(at + 2, "after")
            || words.hyphen(at + 2)
            || words.is(at + 2, "when")
            || words.is(at + 2, "ahead");
    boolean free = words.is(at - 1, "for") || words.is(at - 1, "of") || words.is(at - 1, "during");
    Grain grain = words.is(at + 1, "week") ? Grain.WEEK : Grain.MONTH;
    return bound || !free
        ? null
        : relative(at + 2, c -> CalendarPeriod.containing(grain, c.published()));
  }

  private static boolean ending(Words words, int at) {
    return words.is(at, "ended") || words.is(at, "ending") || words.number(at, 4, 4);
  }

  private static Reading year(Words words, int at) {
    boolean bound =
        words.is(at + 2, "ended")
            || words.is(at + 2, "ending")
            || words.hyphen(at + 2)
            || words.number(at + 2, 4, 4)
            || words.is(at + 2, "before")
            || words.is(at + 2, "of");
    boolean free =
        words.is(at - 1, "for")
            || words.is(at - 1, "of")
            || words.is(at - 1, "in")
            || words.is(at - 1, "during");
    return bound || !free
        ? null
        : relative(at + 2, c -> CalendarPeriod.year(c.published().getYear()));
  }

  /** "the 1988 period", "the 1988 quarter". */
  private Reading datedPeriod(Words words, int at) {
    DateParts.Part year = parts.year(words, at + 1);
    if (year == null || !(words.is(year.end(), "period") || words.is(year.end(), "quarter"))) {
      return null;
    }
    return new Reading(
        year.end() + 1,
        new PeriodMeaning(
            false,
            c -> {
              CalendarPeriod quarter = c.discourse().quarter();
              return quarter == null
                  ? CalendarPeriod.year(year.value())
                  : quarter.plus(4 * (year.value() - quarter.first().getYear()));
            }),
        RULE);
  }

  /** The quarter spoken of, else the last one that is over. */
  static CalendarPeriod quarter(ReadingContext context) {
    CalendarPeriod spoken = context.discourse().quarter();
    return spoken != null
        ? spoken
        : CalendarPeriod.containing(Grain.QUARTER, context.published()).plus(-1);
  }

  /** The last weekend that has begun, or the coming one when the text looks ahead. */
  static CalendarPeriod weekend(ReadingContext context) {
    LocalDate published = context.published();
    CalendarPeriod ofThisWeek = CalendarPeriod.weekend(published);
    boolean begun = published.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    return begun || context.direction() == Direction.FUTURE ? ofThisWeek : ofThisWeek.plus(-1);
  }

  /** The coming weekend, or the last one when the text tells what was. */
  static CalendarPeriod thisWeekend(ReadingContext context) {
    return context.direction() == Direction.PAST
        ? weekend(context)
        : CalendarPeriod.weekend(context.published());
  }

  private static Reading relative(
      int end, java.util.function.Function<ReadingContext, CalendarPeriod> period) {
    return new Reading(end, PeriodMeaning.relative(period), RULE);
  }
}
