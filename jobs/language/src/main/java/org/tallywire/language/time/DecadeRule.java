package org.tallywire.language.time;

/**
 * Decades and centuries: "the 1990s", "the '80s", "the nineties", "the 20th century", "11th
 * century". Not "in his forties".
 */
final class DecadeRule implements TimeRule {
  private static final String RULE = "decade";

  private final TimeLexicon lexicon;
  private final DateParts parts;

  DecadeRule(TimeLexicon lexicon) {
    this.lexicon = lexicon;
    this.parts = new DateParts(lexicon);
  }

  @Override
  public Reading read(Words words, int at) {
    boolean article = words.is(at, "the");
    int start = article ? at + 1 : at;
    Reading century = century(words, start);
    if (century != null) {
      return century;
    }
    if (words.number(start, 4, 4) && words.intAt(start) % 10 == 0) {
      int s = words.apostrophe(start + 1) ? start + 2 : start + 1;
      boolean plural = words.is(s, "s") && words.glued(s);
      return plural ? decade(words.intAt(start), s + 1) : null;
    }
    if (!article && !afterPosition(words, at)) {
      return null;
    }
    int digits = words.apostrophe(start) ? start + 1 : start;
    if (words.number(digits, 2, 2) && words.intAt(digits) % 10 == 0 && words.is(digits + 1, "s")) {
      return decade(1900 + words.intAt(digits), digits + 2);
    }
    int named = lexicon.number("decade", words.form(start));
    return named < 0 ? null : decade(1900 + named, start + 1);
  }

  private static boolean afterPosition(Words words, int at) {
    return (words.hyphen(at - 1) && words.is(at - 2, "mid"))
        || words.is(at - 1, "early")
        || words.is(at - 1, "late")
        || words.is(at - 1, "mid")
        || words.is(at - 1, "the");
  }

  private Reading century(Words words, int at) {
    DateParts.Part number = parts.ordinal(words, at);
    if (number == null || number.value() > 30) {
      return null;
    }
    int unit = words.hyphen(number.end()) ? number.end() + 1 : number.end();
    return words.is(unit, "century")
        ? new Reading(
            unit + 1, PeriodMeaning.absolute(CalendarPeriod.century(number.value())), RULE)
        : null;
  }

  private static Reading decade(int year, int end) {
    return new Reading(end, PeriodMeaning.absolute(CalendarPeriod.decade(year)), RULE);
  }
}
