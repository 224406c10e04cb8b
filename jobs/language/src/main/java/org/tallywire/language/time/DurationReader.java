package org.tallywire.language.time;

/**
 * Reads a number and its unit: "more than two years", "a few weeks", "five trading days", "a year
 * or two".
 */
final class DurationReader {
  /**
   * @param begin index of the first word, hedges before the number included
   * @param count how many
   * @param unit of what
   * @param end index after the unit
   * @param hyphenated whether written as an adjective ("two-year")
   */
  record Span(int begin, Count count, TimeUnit unit, int end, boolean hyphenated) {
    /** TIMEX3 value. */
    String value() {
      return count.vague() ? unit.vagueDuration() : unit.duration(count.value());
    }
  }

  /** From here on a number before a unit in the singular counts something else. */
  private static final int THOUSAND = 1000;

  private final TimeLexicon lexicon;
  private final CountReader counts;

  DurationReader(TimeLexicon lexicon) {
    this.lexicon = lexicon;
    this.counts = new CountReader(lexicon);
  }

  Span read(Words words, int at) {
    Count count = counts.read(words, afterHedge(words, at));
    if (count == null) {
      return null;
    }
    boolean hyphenated = words.hyphen(count.end());
    int unitAt = hyphenated ? count.end() + 1 : afterQualifier(words, count.end());
    TimeUnit unit = lexicon.unit(words.form(unitAt));
    if (unit == null
        || (count.value() >= THOUSAND && lexicon.singularUnit(words.form(unitAt)) != null)
        || fraction(words, count, unit, unitAt, hyphenated)
        || (hyphenated && words.is(unitAt, "second") && !words.glued(unitAt))) {
      return null;
    }
    boolean one = !count.vague() && count.value() == 1;
    boolean orTwo = one && words.are(unitAt + 1, "or", "two");
    int end = orTwo ? unitAt + 3 : unitAt + 1;
    return withFraction(words, new Span(at, count, unit, end, hyphenated));
  }

  /** "a quarter of them", "three-quarters". */
  private static boolean fraction(
      Words words, Count count, TimeUnit unit, int unitAt, boolean hyphenated) {
    boolean few = !count.vague() && count.value() <= 3;
    boolean three = hyphenated && count.value() == 3;
    return unit == TimeUnit.QUARTER && few && (three || words.is(unitAt + 1, "of"));
  }

  /** "a minute and a half". */
  private static Span withFraction(Words words, Span span) {
    if (!words.are(span.end(), "and", "a", "half")) {
      return span;
    }
    Count more = new Count(span.count().value() + 0.5, false, span.end());
    return new Span(span.begin(), more, span.unit(), span.end() + 3, span.hyphenated());
  }

  /** The index after "nearly", "more than", "at least", "up to" and their like. */
  int afterHedge(Words words, int at) {
    if (words.is(at + 1, "than")) {
      switch (words.form(at)) {
        case "more", "less", "fewer", "longer":
          return at + 2;
        default:
      }
    }
    if (words.are(at, "no", "more", "than") || words.are(at, "no", "less", "than")) {
      return at + 3;
    }
    if (words.are(at, "at", "least") || words.are(at, "at", "most") || words.are(at, "up", "to")) {
      return at + 2;
    }
    if (words.is(at, "over")) {
      return hedgingOver(words, at) ? at + 1 : at;
    }
    return lexicon.has("quantifier", words.form(at)) ? at + 1 : at;
  }

  /** "for over three years" against "spread over three years". */
  private static boolean hedgingOver(Words words, int at) {
    String before = words.pos(at - 1);
    return words.is(at + 1, "a")
        || words.is(at + 1, "an")
        || before.equals("IN")
        || before.startsWith("RB")
        || before.equals("TO");
  }

  private int afterQualifier(Words words, int at) {
    return lexicon.has("unit-qualifier", words.form(at)) ? at + 1 : at;
  }
}
