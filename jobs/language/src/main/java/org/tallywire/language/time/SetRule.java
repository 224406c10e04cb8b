package org.tallywire.language.time;

/**
 * Times that come again: "every week", "each Thursday", "every 33 years", "weekly", "annually",
 * "$33 million a year", "twice a week", "Monday nights". Not "The Daily Telegraph".
 */
final class SetRule implements TimeRule {
  private static final String RULE = "set";

  private final TimeLexicon lexicon;
  private final CountReader counts;
  private final DateParts parts;

  SetRule(TimeLexicon lexicon) {
    this.lexicon = lexicon;
    this.counts = new CountReader(lexicon);
    this.parts = new DateParts(lexicon);
  }

  @Override
  public Reading read(Words words, int at) {
    return switch (words.form(at)) {
      case "every", "each" -> recurring(words, at);
      case "a", "an", "per" -> rate(words, at);
      case "once", "twice" -> times(words, at + 1);
      default -> frequency(words, at);
    };
  }

  private Reading recurring(Words words, int at) {
    int start = words.is(at + 1, "other") || words.is(at + 1, "single") ? at + 2 : at + 1;
    Count count = counts.read(words, start);
    int head = count == null ? start : count.end();
    String form = words.form(head);
    TimeUnit unit = lexicon.unit(form);
    if (unit != null) {
      double times = count != null ? count.value() : words.is(at + 1, "other") ? 2 : 1;
      return set(head + 1, unit.duration(times));
    }
    int weekday = lexicon.number("weekday", form);
    String part = lexicon.value("daypart", words.form(head + 1));
    if (weekday > 0) {
      String value = "XXXX-WXX-" + weekday;
      return part == null ? set(head + 1, value) : set(head + 2, value + "T" + part);
    }
    DateParts.Part month = parts.month(words, head);
    if (month != null) {
      return set(month.end(), "XXXX-" + CalendarPeriod.twoDigits(month.value()));
    }
    Season season = lexicon.season(form);
    if (season != null) {
      return set(head + 1, "XXXX-" + season.code());
    }
    String daily = lexicon.value("daypart", form);
    return daily == null ? null : set(head + 1, "XXXX-XX-XXT" + daily);
  }

  /** "twice a week", "three times a year": how often. */
  private Reading times(Words words, int after) {
    boolean article = words.is(after, "a") || words.is(after, "every") || words.is(after, "each");
    TimeUnit unit = article ? lexicon.singularUnit(words.form(after + 1)) : null;
    return unit == null ? null : set(after + 2, unit.duration(1));
  }

  /** "over fifty thousand a year": a unit in the singular after what is counted. */
  private Reading rate(Words words, int at) {
    TimeUnit unit = lexicon.singularUnit(words.form(at + 1));
    String before = words.pos(at - 1);
    boolean counted = before.startsWith("NN") || before.equals("CD") || words.is(at - 1, "%");
    boolean reads =
        unit != null
            && counted
            && !words.hyphen(at + 2)
            && !words.is(at + 2, "ago")
            && !words.is(at + 2, "earlier")
            && !words.is(at + 2, "later");
    return reads && !words.is(at, "an") ? set(at + 2, unit.duration(1)) : null;
  }

  private Reading frequency(Words words, int at) {
    boolean often = words.is(at + 1, "times") || words.is(at + 2, "times");
    Count count = often ? counts.read(words, at) : null;
    if (count != null) {
      return words.is(count.end(), "times") ? times(words, count.end() + 1) : null;
    }
    String value = lexicon.value("frequency", words.form(at));
    boolean name = words.at(at).capital() && words.at(at + 1).capital();
    if (value != null) {
      boolean dividend = words.is(at, "quarterly") && words.pos(at).startsWith("JJ");
      boolean adverb = words.pos(at).startsWith("RB") || words.pos(at).startsWith("JJ");
      return name || dividend || !adverb ? null : set(at + 1, value);
    }
    int weekday = lexicon.number("weekday", words.form(at));
    if (weekday < 0 || !words.at(at).capital()) {
      return null;
    }
    String part = lexicon.value("daypart", words.form(at + 1));
    if (part != null && words.form(at + 1).endsWith("s")) {
      return set(at + 2, "XXXX-WXX-" + weekday + "T" + part);
    }
    return words.form(at).endsWith("s") ? set(at + 1, "XXXX-WXX-" + weekday) : null;
  }

  private static Reading set(int end, String value) {
    return new Reading(end, context -> Resolution.value(TimeType.SET, value), RULE);
  }
}
