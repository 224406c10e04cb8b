package org.tallywire.language.time;

/**
 * Days and weeks named by a day: "the day before last Tuesday", "the day after Christmas", "the
 * week of March 6", "the week ending June 3". Not "the day after the vote".
 */
final class BesideDayRule implements TimeRule {
  private static final String RULE = "beside-day";

  private final PeriodReader days;

  BesideDayRule(PeriodReader days) {
    this.days = days;
  }

  @Override
  public Reading read(Words words, int at) {
    int unit = words.is(at, "the") ? at + 1 : at;
    boolean week = words.is(unit, "week");
    if (!week && !words.is(unit, "day")) {
      return null;
    }
    int steps;
    switch (words.form(unit + 1)) {
      case "before" -> steps = -1;
      case "after", "following" -> steps = 1;
      case "of", "ending", "ended", "beginning", "starting" -> steps = 0;
      default -> {
        return null;
      }
    }
    Reading day = days.read(words, unit + 2);
    if (day == null || week != (steps == 0)) {
      return null;
    }
    PeriodMeaning meaning = (PeriodMeaning) day.meaning();
    return new Reading(
        day.end(), meaning.map(d -> week ? CalendarPeriod.week(d.first()) : d.plus(steps)), RULE);
  }
}
