package org.tallywire.language.time;

import java.time.LocalDate;

/**
 * Days counted from the publication day: "today", "yesterday", "tomorrow", "the day before
 * yesterday".
 */
final class DeicticDayRule implements TimeRule {
  private static final String RULE = "deictic-day";

  @Override
  public Reading read(Words words, int at) {
    int start = words.is(at, "the") ? at + 1 : at;
    if (words.are(start, "day", "before", "yesterday")) {
      return days(start + 3, -2);
    }
    if (words.are(start, "day", "after", "tomorrow")) {
      return days(start + 3, 2);
    }
    boolean title = words.at(at).capital() && words.at(at - 1).capital() && words.is(at - 1, "usa");
    return title
        ? null
        : switch (words.form(at)) {
          case "today" -> days(at + 1, 0);
          case "yesterday" -> days(at + 1, -1);
          case "tomorrow" -> days(at + 1, 1);
          default -> null;
        };
  }

  private static Reading days(int end, int count) {
    return new Reading(
        end,
        PeriodMeaning.relative(
            c -> {
              LocalDate day = c.published().plusDays(count);
              return CalendarPeriod.day(day);
            }),
        RULE);
  }
}
