package org.tallywire.language.time;

import java.time.LocalDate;

/**
 * Durations: "more than two years", "the past few weeks", "the next 12 to 18 months", "a five-year
 * plan", "the first nine months", "an eight-month-old truce", "for weeks", "a while". Not "52 years
 * old", not "a 12-year-old girl".
 */
final class DurationRule implements TimeRule {
  private static final String RULE = "duration";

  private final TimeLexicon lexicon;
  private final DurationReader durations;
  private final DateParts parts;

  DurationRule(TimeLexicon lexicon) {
    this.lexicon = lexicon;
    this.durations = new DurationReader(lexicon);
    this.parts = new DateParts(lexicon);
  }

  @Override
  public Reading read(Words words, int at) {
    Reading reading = led(words, at);
    if (reading == null) {
      reading = counted(words, at);
    }
    if (reading == null) {
      reading = yearEnding(words, at);
    }
    return reading == null ? vague(words, at) : reading;
  }

  /** "the past three months", "last five years", "the next few days", "the first nine months". */
  private Reading led(Words words, int at) {
    int start = words.is(at, "the") ? at + 1 : at;
    String lead = words.pos(start).startsWith("VB") ? "" : words.form(start);
    Count one = null;
    switch (lead) {
      case "past", "last", "next", "first", "coming", "latest", "previous", "following":
        one = new Count(1, false, start + 1);
        start++;
        break;
      default:
        if (start == at) {
          return null;
        }
        lead = "";
    }
    DurationReader.Span span = durations.read(words, start);
    boolean article = words.is(start, "a") || words.is(start, "an");
    boolean adjective =
        lead.isEmpty()
            && span != null
            && span.count().value() > 1
            && lexicon.singularUnit(words.form(span.end() - 1)) != null;
    if (adjective) {
      return null;
    }
    if (span != null && !span.hyphenated() && !article) {
      int end = words.are(span.end(), "or", "so") ? span.end() + 2 : span.end();
      return new Reading(end, directed(words, lead, span.value(), span), RULE);
    }
    TimeUnit unit = lexicon.singularUnit(words.form(start));
    boolean single = one != null && unit != null && lead.equals("past");
    if (single) {
      DurationReader.Span whole = new DurationReader.Span(at, one, unit, start + 1, false);
      return new Reading(start + 1, directed(words, lead, whole.value(), whole), RULE);
    }
    return null;
  }

  private Meaning directed(Words words, String lead, String value, DurationReader.Span span) {
    if (span.count().vague() || span.unit().partOfDay()) {
      return context -> Resolution.value(TimeType.DURATION, value);
    }
    long count = Math.round(span.count().value());
    DateParts.Part year = words.is(span.end(), "of") ? parts.year(words, span.end() + 1) : null;
    return context -> {
      LocalDate published = context.published();
      LocalDate from = null;
      LocalDate to = null;
      if (lead.equals("first") && (year != null || published != null)) {
        from = LocalDate.of(year != null ? year.value() : published.getYear(), 1, 1);
        LocalDate after = span.unit().after(from, count);
        to = after == null ? null : after.minusDays(1);
      } else if (published != null && (lead.equals("past") || lead.equals("last"))) {
        from = span.unit().after(published, -count);
        to = published;
      } else if (published != null && (lead.equals("next") || lead.equals("coming"))) {
        from = published;
        to = span.unit().after(published, count);
      }
      boolean placed = from != null && to != null;
      return placed
          ? new Resolution(TimeType.DURATION, value, from, to, year == null, null)
          : Resolution.value(TimeType.DURATION, value);
    };
  }

  private Reading counted(Words words, int at) {
    DurationReader.Span span = durations.read(words, at);
    if (span == null || age(words, span)) {
      return null;
    }
    boolean article = words.is(at, "a") || words.is(at, "an");
    if (article && span.unit() == TimeUnit.WEEKEND) {
      return null;
    }
    boolean one = article && !span.hyphenated() && span.count().value() == 1;
    boolean counting =
        spans(words.form(at - 1))
            || lexicon.has("after-units", words.form(span.end()))
            || words.is(span.end() - 1, "two");
    if (one && !counting) {
      return null;
    }
    int end = span.end();
    if (words.are(end, "or", "so")) {
      end += 2;
    } else if (words.hyphen(end) && (words.is(end + 1, "old") || words.is(end + 1, "long"))) {
      end += 2;
    }
    String value = span.value();
    return new Reading(end, context -> Resolution.value(TimeType.DURATION, value), RULE);
  }

  /** "a year" is a duration after such a word, a rate or nothing elsewhere. */
  private boolean spans(String before) {
    return lexicon.has("before-a-unit", before);
  }

  private static boolean age(Words words, DurationReader.Span span) {
    int end = span.end();
    boolean years = span.unit() == TimeUnit.YEAR;
    if (words.are(end, "of", "age") || words.is(end, "old") || words.is(end, "older")) {
      return true;
    }
    boolean old = words.hyphen(end) && words.is(end + 1, "old");
    return old && years && !words.is(end + 2, "company");
  }

  /** "the year ended Sept. 30", "the fiscal year ending …". */
  private Reading yearEnding(Words words, int at) {
    int start = words.is(at, "the") ? at + 1 : at;
    start = words.is(start, "fiscal") ? start + 1 : start;
    boolean ending = words.is(start + 1, "ended") || words.is(start + 1, "ending");
    return words.is(start, "year") && start > at && ending
        ? new Reading(start + 1, context -> Resolution.value(TimeType.DURATION, "P1Y"), RULE)
        : null;
  }

  /** "for weeks", "weeks or months", "days after", "decades-long", "a while", "some time". */
  private Reading vague(Words words, int at) {
    if (words.are(at, "a", "while") || words.are(at, "some", "time")) {
      return words.is(at + 2, "ago")
          ? null
          : new Reading(at + 2, context -> Resolution.value(TimeType.DURATION, "PXX"), RULE);
    }
    Reading led = vagueLed(words, at);
    if (led != null) {
      return led;
    }
    TimeUnit unit = lexicon.pluralUnit(words.form(at));
    if (unit == null || words.is(at + 1, "ago")) {
      return null;
    }
    boolean joined =
        (words.is(at + 1, "or") || words.is(at + 1, "and"))
            && lexicon.pluralUnit(words.form(at + 2)) != null;
    int end = joined ? at + 3 : at + 1;
    boolean counting = lexicon.has("after-units", words.form(end));
    if (!vagueAfter(words.form(at - 1)) && !words.hyphen(end) && !counting) {
      return null;
    }
    if (words.hyphen(end) && (words.is(end + 1, "long") || words.is(end + 1, "old"))) {
      end += 2;
    } else if (words.hyphen(end)) {
      return null;
    }
    String value = unit.vagueDuration();
    return new Reading(end, context -> Resolution.value(TimeType.DURATION, value), RULE);
  }

  /** "recent years", "coming weeks", "the weeks ahead". */
  private Reading vagueLed(Words words, int at) {
    int start = words.is(at, "the") ? at + 1 : at;
    boolean led = words.is(start, "recent") || words.is(start, "coming") || words.is(start, "past");
    int head = led ? start + 1 : start;
    TimeUnit unit = lexicon.pluralUnit(words.form(head));
    boolean ahead = words.is(head + 1, "ahead");
    if (unit == null || (!led && !ahead)) {
      return null;
    }
    String value = unit.vagueDuration();
    return new Reading(
        ahead ? head + 2 : head + 1, context -> Resolution.value(TimeType.DURATION, value), RULE);
  }

  private boolean vagueAfter(String before) {
    return lexicon.has("before-units", before);
  }
}
