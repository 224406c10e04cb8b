package org.tallywire.language.time;

/**
 * The period of another year that a report compares its own with: "the same period last year", "the
 * corresponding quarter of 1998", "last year's quarter", "the quarter a year ago". Not "the same
 * period" alone, which says no year.
 */
final class ComparedPeriodRule implements TimeRule {
  private static final String RULE = "compared-period";

  private final TimeLexicon lexicon;
  private final DateParts parts;

  ComparedPeriodRule(TimeLexicon lexicon) {
    this.lexicon = lexicon;
    this.parts = new DateParts(lexicon);
  }

  @Override
  public Reading read(Words words, int at) {
    int start = words.is(at, "the") || words.is(at, "a") ? at + 1 : at;
    Reading owned = start == at ? lastYears(words, at) : null;
    if (owned != null) {
      return owned;
    }
    boolean compared = lexicon.has("compared", words.form(start));
    int noun = compared ? start + 1 : start;
    boolean period = words.is(noun, "period") || words.is(noun, "time");
    boolean unit = words.is(noun, "quarter") || words.is(noun, "month");
    if (!unit && !(compared && period)) {
      return null;
    }
    int next = noun + 1;
    DateParts.Part year = parts.year(words, words.is(next, "in") ? next + 1 : next);
    if (year == null) {
      year = parts.yearAfter(words, next);
    }
    if (year != null) {
      int number = year.value();
      return compared ? reading(words, noun, year.end(), c -> number) : null;
    }
    DateParts.Part offset = offset(words, next);
    if (offset == null) {
      return null;
    }
    int years = offset.value();
    return reading(words, noun, offset.end(), c -> c.published().getYear() + years);
  }

  /** "last year's quarter". */
  private Reading lastYears(Words words, int at) {
    DateParts.Part year = RelativeYear.possessive(words, at);
    boolean named = year != null && lexicon.has("compared-unit", words.form(year.end()));
    return named
        ? reading(words, year.end(), year.end() + 1, c -> c.published().getYear() + year.value())
        : null;
  }

  private static DateParts.Part offset(Words words, int at) {
    DateParts.Part relative = RelativeYear.read(words, at);
    if (relative != null) {
      return relative;
    }
    boolean ago =
        words.is(at + 2, "ago") || words.is(at + 2, "earlier") || words.is(at + 2, "before");
    return words.is(at, "a") && words.is(at + 1, "year") && ago
        ? new DateParts.Part(-1, at + 3)
        : null;
  }

  /** Which year a period of it is in. */
  private interface YearOf {
    int year(ReadingContext context);
  }

  private static Reading reading(Words words, int noun, int end, YearOf yearOf) {
    boolean month = words.is(noun, "month");
    boolean year = words.is(noun, "time");
    return new Reading(
        end,
        PeriodMeaning.relative(
            context -> {
              int number = yearOf.year(context);
              CalendarPeriod own = own(context, month);
              return year || own == null ? CalendarPeriod.year(number) : in(number, own);
            }),
        RULE);
  }

  private static CalendarPeriod in(int year, CalendarPeriod own) {
    int years = year - own.first().getYear();
    return own.plus(own.grain() == Grain.MONTH ? 12 * years : 4 * years);
  }

  /** The quarter that the report is about, or the month it spoke of last; null when none. */
  private static CalendarPeriod own(ReadingContext context, boolean month) {
    CalendarPeriod last = context.discourse().last();
    if (month) {
      return last != null && last.grain() == Grain.MONTH
          ? last
          : CalendarPeriod.containing(Grain.MONTH, context.published());
    }
    return context.discourse().quarter();
  }
}
