package org.tallywire.language.time;

/**
 * Times of day: "10:35 a.m.", "5 p.m. EST, Nov. 9", "1131 GMT", "noon Thursday", "midnight Friday",
 * "17:30", "six o'clock". The day is the one beside it, else the last one its sentence named, else
 * the publication day. Not "2-1", not "12:1 odds".
 */
final class ClockRule implements TimeRule {
  private static final String RULE = "clock";

  /** A time of day and where its words end. */
  private record Clock(String value, int end) {}

  private final TimeLexicon lexicon;
  private final PeriodReader days;

  ClockRule(TimeLexicon lexicon, PeriodReader days) {
    this.lexicon = lexicon;
    this.days = days;
  }

  @Override
  public Reading read(Words words, int at) {
    Clock clock = clock(words, at);
    if (clock == null) {
      return null;
    }
    int next = clock.end();
    int dayAt = words.is(next, ",") ? next + 1 : next;
    dayAt = words.is(dayAt, "on") ? dayAt + 1 : dayAt;
    Reading day = days.read(words, dayAt);
    boolean isDay = day != null && !words.is(dayAt, "the");
    if (!isDay && words.is(next, "(")) {
      Clock again = clock(words, next + 1);
      Reading after =
          again != null && words.is(again.end(), ")") ? days.read(words, again.end() + 1) : null;
      if (after != null) {
        return new Reading(next, at((PeriodMeaning) after.meaning(), clock.value()), RULE);
      }
    }
    PeriodMeaning meaning =
        isDay ? (PeriodMeaning) day.meaning() : PeriodMeaning.relative(ClockRule::spoken);
    return new Reading(isDay ? day.end() : next, at(meaning, clock.value()), RULE);
  }

  private static CalendarPeriod spoken(ReadingContext context) {
    CalendarPeriod day = context.discourse().dayOfSentence();
    return day == null ? CalendarPeriod.day(context.published()) : day;
  }

  private static Meaning at(PeriodMeaning day, String clock) {
    return context -> {
      Resolution resolved = day.resolve(context);
      if (resolved.value() == null) {
        return resolved.as(TimeType.TIME, null);
      }
      return resolved.value().length() == "2021-12-05".length()
          ? resolved.as(TimeType.TIME, resolved.value() + "T" + clock)
          : Resolution.noDay(TimeType.TIME); // "3:45 March"
    };
  }

  private Clock clock(Words words, int at) {
    switch (words.form(at)) {
      case "noon":
        return new Clock("12:00", at + 1);
      case "midnight":
        return new Clock("24:00", at + 1);
      default:
    }
    if (words.number(at, 4, 4) && zoneEnd(words, at + 1) > at + 1) {
      return military(words, at);
    }
    int hour = hour(words, at);
    return hour < 0 || (words.glued(at) && !words.is(at - 1, "("))
        ? null
        : digital(words, at, hour);
  }

  private int hour(Words words, int at) {
    if (words.number(at, 1, 2)) {
      return words.intAt(at) <= 24 ? words.intAt(at) : -1;
    }
    int hour = lexicon.number("number", words.form(at));
    return hour >= 1 && hour <= 12 ? hour : -1;
  }

  private Clock military(Words words, int at) {
    int hour = words.intAt(at) / 100;
    int minute = words.intAt(at) % 100;
    return hour > 24 || minute > 59 ? null : new Clock(value(hour, minute), zoneEnd(words, at + 1));
  }

  private Clock digital(Words words, int at, int hour) {
    int minute = 0;
    int next = at + 1;
    boolean colon = words.is(next, ":") || words.is(next, ".");
    boolean minutes =
        colon
            && words.glued(next)
            && words.number(next + 1, 2, 2)
            && words.glued(next + 1)
            && words.intAt(next + 1) < 60;
    boolean clear = minutes && words.is(next, ":");
    if (minutes) {
      minute = words.intAt(next + 1);
      next += 2;
      if (clear && words.is(next, ":") && words.number(next + 1, 2, 2)) {
        next += 2;
      }
    }
    int half = halfOfDay(words, next);
    if (half > next) {
      boolean afternoon = words.is(next, "p");
      boolean named = words.is(next, "pm");
      int hour24 = hour % 12 + (afternoon || named ? 12 : 0);
      return hour > 12 ? null : new Clock(value(hour24, minute), zoneEnd(words, half));
    }
    if (words.is(next, "o") && words.apostrophe(next + 1) && words.is(next + 2, "clock")) {
      Clock clock = inDayPart(words, next + 3, hour, minute);
      return clock == null ? new Clock(value(hour, minute), zoneEnd(words, next + 3)) : clock;
    }
    Clock clock = inDayPart(words, next, hour, minute);
    if (clock != null) {
      return clock;
    }
    boolean digits = words.number(at, 1, 2);
    boolean zoned = digits && zoneEnd(words, next) > next;
    return clear || zoned ? new Clock(value(hour, minute), zoneEnd(words, next)) : null;
  }

  /** "4 in the morning", "six o'clock in the evening"; null where no part of the day is named. */
  private Clock inDayPart(Words words, int at, int hour, int minute) {
    if (hour < 1 || !words.are(at, "in", "the") || !lexicon.has("daypart", words.form(at + 2))) {
      return null;
    }
    boolean late = !words.is(at + 2, "morning") && hour < 12;
    return new Clock(value(late ? hour + 12 : hour, minute), at + 3);
  }

  /** The index after "a.m.", "pm", "p.m", or the same index. */
  private static int halfOfDay(Words words, int at) {
    if (words.is(at, "am") || words.is(at, "pm")) {
      return words.is(at, "am") && !words.glued(at) && words.pos(at).startsWith("VB") ? at : at + 1;
    }
    boolean letter = words.is(at, "a") || words.is(at, "p");
    if (!letter || !words.is(at + 1, ".") || !words.is(at + 2, "m")) {
      return at;
    }
    return words.is(at + 3, ".") && words.glued(at + 3) ? at + 4 : at + 3;
  }

  private int zoneEnd(Words words, int at) {
    int start = words.is(at, "(") ? at + 1 : at;
    if (words.are(start, "local", "time")) {
      return start == at ? at + 2 : at;
    }
    boolean zone = lexicon.has("zone", words.form(start)) && words.at(start).capital();
    return zone && start == at ? at + 1 : at;
  }

  private static String value(int hour, int minute) {
    return CalendarPeriod.twoDigits(hour) + ":" + CalendarPeriod.twoDigits(minute);
  }
}
