package org.tallywire.language.time;

/**
 * Seasons: "this spring", "last fall", "the winter of 1994", "the spring of this year", "summer
 * 2020". Not "they fall", not "the Arab Spring".
 */
final class SeasonRule implements TimeRule {
  private static final String RULE = "season";

  private final TimeLexicon lexicon;
  private final DateParts parts;

  SeasonRule(TimeLexicon lexicon) {
    this.lexicon = lexicon;
    this.parts = new DateParts(lexicon);
  }

  @Override
  public Reading read(Words words, int at) {
    boolean article = words.is(at, "the");
    int start = article ? at + 1 : at;
    Season season = lexicon.season(words.form(start));
    if (season == null || words.pos(start).startsWith("VB")) {
      return null;
    }
    int year = words.is(start + 1, "of") ? start + 2 : start + 1;
    DateParts.Part number = parts.year(words, year);
    if (number == null) {
      number = YearRule.spelledYear(lexicon, words, year);
    }
    if (number != null) {
      CalendarPeriod period = CalendarPeriod.season(number.value(), season);
      return new Reading(number.end(), PeriodMeaning.absolute(period), RULE);
    }
    DateParts.Part offset = RelativeYear.read(words, start + 1);
    if (offset != null) {
      return new Reading(
          offset.end(),
          PeriodMeaning.relative(
              c -> CalendarPeriod.season(c.published().getYear() + offset.value(), season)),
          RULE);
    }
    boolean alone = article || seasonal(words, at - 1);
    return alone
            && season != Season.SPRING
            && (season != Season.FALL || words.is(start, "autumn"))
            && !words.at(start).capital()
        ? new Reading(start + 1, bare(season), RULE)
        : null;
  }

  private boolean seasonal(Words words, int at) {
    return lexicon.has("before-season", words.form(at));
  }

  static PeriodMeaning bare(Season season) {
    return PeriodMeaning.relative(
        c -> YearChoice.nearest(c, year -> CalendarPeriod.season(year, season)));
  }
}
