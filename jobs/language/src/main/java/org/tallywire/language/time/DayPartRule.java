package org.tallywire.language.time;

import java.util.function.Function;

/**
 * Parts of days: "Saturday night", "this morning", "tonight", "last night", "yesterday evening",
 * "mid-afternoon yesterday", "overnight", "the next morning". TIMEX3 writes them {@code
 * 2021-12-04TNI}.
 */
final class DayPartRule implements TimeRule {
  private static final String RULE = "day-part";

  private final TimeLexicon lexicon;
  private final PeriodReader days;

  DayPartRule(TimeLexicon lexicon, PeriodReader days) {
    this.lexicon = lexicon;
    this.days = days;
  }

  @Override
  public Reading read(Words words, int at) {
    Reading reading = dayThenPart(words, at);
    if (reading == null) {
      reading = deictic(words, at);
    }
    return reading == null ? partThenDay(words, at) : reading;
  }

  private Reading dayThenPart(Words words, int at) {
    boolean led =
        lexicon.has("position", words.form(at)) || words.is(at, "earlier") || words.is(at, "later");
    int dayAt = led ? (words.is(at + 1, "on") ? at + 2 : at + 1) : at;
    Reading day = days.read(words, dayAt);
    if (day == null) {
      return null;
    }
    int next = day.end();
    if (words.is(next, "in") && words.is(next + 1, "the")) {
      next += 2;
    }
    String part = part(words, next);
    boolean recurring = words.form(nameAt(words, next)).endsWith("s");
    return part == null || recurring
        ? null
        : new Reading(end(words, next), inDay((PeriodMeaning) day.meaning(), part), RULE);
  }

  private Reading partThenDay(Words words, int at) {
    int start = words.is(at, "the") ? at + 1 : at;
    String part = part(words, start);
    if (part == null) {
      return null;
    }
    int next = end(words, start);
    if (words.is(next, "of") || words.is(next, "on")) {
      next++;
    }
    Reading day = days.read(words, next);
    if (day != null) {
      return new Reading(day.end(), inDay((PeriodMeaning) day.meaning(), part), RULE);
    }
    boolean bare = words.is(at, "overnight") || words.is(at, "midday");
    boolean compound = start == at && end(words, start) > start + 1;
    boolean inThe =
        start > at
            && (words.is(at - 1, "in") || words.is(at - 1, "during"))
            && !words.is(next, "of");
    return bare || compound || inThe
        ? new Reading(end(words, start), relative(DayPartRule::spoken, part), RULE)
        : null;
  }

  private Reading deictic(Words words, int at) {
    if (words.is(at, "earlier") || words.is(at, "later")) {
      return deicticAt(words, at + 1);
    }
    return deicticAt(words, at);
  }

  private Reading deicticAt(Words words, int at) {
    if (words.is(at, "tonight")) {
      return new Reading(at + 1, relative(c -> published(c, 0), "NI"), RULE);
    }
    int start = words.is(at, "the") ? at + 1 : at;
    String part = part(words, start + 1);
    if (part == null) {
      return null;
    }
    int end = end(words, start + 1);
    return switch (words.form(start)) {
      case "this" -> new Reading(end, relative(c -> published(c, 0), part), RULE);
      case "last" -> new Reading(end, relative(c -> published(c, -1), part), RULE);
      case "next", "following" -> new Reading(end, relative(c -> spoken(c).plus(1), part), RULE);
      case "previous" -> new Reading(end, relative(c -> spoken(c).plus(-1), part), RULE);
      default -> null;
    };
  }

  /** The part of day named at an index, "early" or "mid" before it included; null when none. */
  private String part(Words words, int at) {
    return lexicon.value("daypart", words.form(nameAt(words, at)));
  }

  private int nameAt(Words words, int at) {
    boolean qualified = lexicon.has("position", words.form(at));
    return qualified ? (words.hyphen(at + 1) ? at + 2 : at + 1) : at;
  }

  private int end(Words words, int at) {
    return nameAt(words, at) + 1;
  }

  private static CalendarPeriod published(ReadingContext context, int days) {
    return CalendarPeriod.day(context.published().plusDays(days));
  }

  private static CalendarPeriod spoken(ReadingContext context) {
    CalendarPeriod day = context.discourse().day();
    return day == null ? CalendarPeriod.day(context.published()) : day;
  }

  private static Meaning relative(Function<ReadingContext, CalendarPeriod> day, String part) {
    return inDay(PeriodMeaning.relative(day), part);
  }

  private static Meaning inDay(PeriodMeaning day, String part) {
    return context -> {
      Resolution resolved = day.resolve(context);
      String value = resolved.value() == null ? null : resolved.value() + "T" + part;
      return resolved.as(TimeType.TIME, value);
    };
  }
}
