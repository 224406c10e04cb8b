package org.tallywire.language.time;

import java.time.LocalDate;

/**
 * Distances from the publication day: "two weeks ago", "a month earlier", "10 days from now",
 * "year-earlier", "5 hours ago", "years ago". Years are counted from the quarter spoken of where
 * there is one: in a report on the third quarter "a year ago" is the third quarter of the year
 * before.
 */
final class AgoRule implements TimeRule {
  private static final String RULE = "ago";

  private final TimeLexicon lexicon;
  private final DurationReader durations;
  private final QuarterRule quarters;

  AgoRule(TimeLexicon lexicon) {
    this.lexicon = lexicon;
    this.durations = new DurationReader(lexicon);
    this.quarters = new QuarterRule(lexicon);
  }

  @Override
  public Reading read(Words words, int at) {
    Reading yearAgo = yearAgo(words, at);
    if (yearAgo != null) {
      return yearAgo;
    }
    boolean bare = words.is(at + 1, "ago") && !words.pos(at - 1).equals("CD");
    if (bare && lexicon.pluralUnit(words.form(at)) != null) {
      return new Reading(at + 2, c -> Resolution.value(TimeType.DATE, "PAST_REF"), RULE);
    }
    DurationReader.Span span = durations.read(words, at);
    if (span == null || span.hyphenated()) {
      return null;
    }
    int next = words.are(span.end(), "or", "so") ? span.end() + 2 : span.end();
    if (disagrees(words, span)) {
      return null;
    }
    if (words.is(next, "ago")) {
      return new Reading(next + 1, meaning(span, -1), RULE);
    }
    if (words.is(next, "earlier") && !words.is(next + 1, "than")) {
      return new Reading(next + 1, earlier(span), RULE);
    }
    if (words.are(next, "from", "now")) {
      return new Reading(next + 2, meaning(span, 1), RULE);
    }
    return null;
  }

  /** "fell from 307,000 week ago": a number that counts something else than the unit after it. */
  private boolean disagrees(Words words, DurationReader.Span span) {
    boolean singular = lexicon.singularUnit(words.form(span.end() - 1)) != null;
    return singular && (span.count().vague() || span.count().value() >= 2);
  }

  /** "year-ago", "the year-earlier quarter", "a year-earlier period". */
  private Reading yearAgo(Words words, int at) {
    boolean article = words.is(at, "the");
    int start = article ? at + 1 : at;
    start = words.is(start, "comparable") || words.is(start, "corresponding") ? start + 1 : start;
    boolean reads =
        words.is(start, "year")
            && words.hyphen(start + 1)
            && (words.is(start + 2, "ago") || words.is(start + 2, "earlier"));
    if (!reads) {
      return null;
    }
    int next = start + 3;
    Reading quarter = quarters.read(words, next);
    if (quarter != null && quarter.meaning() instanceof PeriodMeaning named) {
      return new Reading(quarter.end(), named.map(q -> q.plus(-4)), RULE);
    }
    boolean period = words.is(next, "quarter") || words.is(next, "period");
    if (article && !period) {
      return null;
    }
    return new Reading(period ? next + 1 : next, PeriodMeaning.relative(c -> years(c, -1)), RULE);
  }

  private static Meaning meaning(DurationReader.Span span, int sign) {
    if (span.unit().partOfDay()) {
      String reference = sign < 0 ? "PAST_REF" : "FUTURE_REF";
      return context -> Resolution.value(TimeType.TIME, reference);
    }
    if (span.count().vague()) {
      String reference = sign < 0 ? "PAST_REF" : "FUTURE_REF";
      return context -> Resolution.value(TimeType.DATE, reference);
    }
    DurationReader.Span whole = whole(span);
    TimeUnit unit = whole.unit();
    long count = sign * Math.round(whole.count().value());
    PeriodMeaning counted = PeriodMeaning.relative(c -> counted(c, unit, (int) count));
    return context ->
        outside(context.published(), unit, count)
            ? Resolution.outside(TimeType.DATE)
            : counted.resolve(context);
  }

  /** "half a century" is 50 years, "a year and a half" 18 months. */
  private static DurationReader.Span whole(DurationReader.Span span) {
    double value = span.count().value();
    return value == Math.rint(value)
        ? span
        : switch (span.unit()) {
          case CENTURY -> counting(span, 100 * value, TimeUnit.YEAR);
          case DECADE -> counting(span, 10 * value, TimeUnit.YEAR);
          case YEAR -> counting(span, 12 * value, TimeUnit.MONTH);
          default -> span;
        };
  }

  private static DurationReader.Span counting(
      DurationReader.Span span, double value, TimeUnit unit) {
    Count count = new Count(Math.round(value), false, span.count().end());
    return new DurationReader.Span(span.begin(), count, unit, span.end(), span.hyphenated());
  }

  private static boolean outside(LocalDate from, TimeUnit unit, long count) {
    return from != null && unit.after(from, count) == null;
  }

  /** "In October …, from a month earlier" goes back from October, "a month ago" from today. */
  private static Meaning earlier(DurationReader.Span span) {
    Meaning ago = meaning(span, -1);
    if (span.count().vague() || span.unit().partOfDay()) {
      return ago;
    }
    DurationReader.Span whole = whole(span);
    TimeUnit unit = whole.unit();
    long count = Math.round(whole.count().value());
    return context -> {
      CalendarPeriod from = context.discourse().lastOfSentence();
      if (from != null && outside(from.first(), unit, -count)) {
        return Resolution.outside(TimeType.DATE);
      }
      CalendarPeriod before = from == null ? null : shifted(from, span, whole);
      return before == null
          ? ago.resolve(context)
          : new PeriodMeaning(context.published() != null, c -> before).resolve(context);
    };
  }

  /** By whole units where the length of the period lets them, else by the unit as it is written. */
  private static CalendarPeriod shifted(
      CalendarPeriod from, DurationReader.Span span, DurationReader.Span whole) {
    CalendarPeriod shifted = shifted(from, whole.unit(), (int) Math.round(whole.count().value()));
    return shifted != null
        ? shifted
        : shifted(from, span.unit(), (int) Math.round(span.count().value()));
  }

  /** The same stretch of an earlier year or month; null where the unit does not fit its length. */
  private static CalendarPeriod shifted(CalendarPeriod from, TimeUnit unit, int count) {
    boolean year = unit == TimeUnit.YEAR;
    return switch (from.grain()) {
      case DAY -> unit == TimeUnit.DAY ? from.plus(-count) : null;
      case MONTH -> year || unit == TimeUnit.MONTH ? from.plus(year ? -12 * count : -count) : null;
      case QUARTER ->
          year || unit == TimeUnit.QUARTER ? from.plus(year ? -4 * count : -count) : null;
      case HALF -> year ? from.plus(-2 * count) : null;
      case YEAR ->
          year
              ? from.plus(-count)
                  .narrowed(from.first().minusYears(count), from.last().minusYears(count))
              : null;
      default -> null;
    };
  }

  private static CalendarPeriod counted(ReadingContext context, TimeUnit unit, int count) {
    LocalDate published = context.published();
    return switch (unit) {
      case YEAR -> years(context, count);
      case DECADE -> CalendarPeriod.year(published.getYear() + 10 * count);
      case CENTURY -> CalendarPeriod.year(published.getYear() + 100 * count);
      case MONTH -> CalendarPeriod.containing(Grain.MONTH, published.plusMonths(count));
      case QUARTER -> CalendarPeriod.containing(Grain.QUARTER, published.plusMonths(3L * count));
      case WEEK -> CalendarPeriod.week(published.plusWeeks(count));
      case FORTNIGHT -> CalendarPeriod.week(published.plusWeeks(2L * count));
      case DAY -> CalendarPeriod.day(published.plusDays(count));
      default -> null;
    };
  }

  private static CalendarPeriod years(ReadingContext context, int count) {
    CalendarPeriod quarter = context.discourse().quarter();
    return quarter != null && Math.abs(count) == 1
        ? quarter.plus(4 * count)
        : CalendarPeriod.year(context.published().getYear() + count);
  }
}
