package org.tallywire.language.time;

import java.util.function.IntFunction;

/**
 * Dates and months by name. Reads "March 26, 1996", "26 March", "Saturday, April 25", "the 4th of
 * May", "January this year", "June 16-18", "Oct. 1999"; a year left out is found by tense. Not "may
 * fall", not "Mar-a-Lago".
 */
final class CalendarDateRule implements TimeRule {
  private static final String RULE = "calendar-date";

  private final TimeLexicon lexicon;
  private final DateParts parts;

  CalendarDateRule(TimeLexicon lexicon) {
    this.lexicon = lexicon;
    this.parts = new DateParts(lexicon);
  }

  @Override
  public Reading read(Words words, int at) {
    int start = afterWeekday(words, at);
    Reading reading = monthFirst(words, start);
    if (reading == null) {
      reading = dayFirst(words, start);
    }
    return reading;
  }

  /** The index after a weekday that only repeats what the date says. */
  private int afterWeekday(Words words, int at) {
    int end = at;
    if (words.is(at, "this")) {
      int name = words.is(at + 1, "coming") ? at + 2 : at + 1;
      int after = afterWeekday(words, name);
      return after == name ? at : after;
    }
    if (lexicon.has("weekday", words.form(at)) || lexicon.has("weekday-short", words.form(at))) {
      end = words.is(at + 1, ".") ? at + 2 : at + 1;
      end = words.is(end, ",") ? end + 1 : end;
      end = words.is(end, "the") ? end + 1 : end;
      boolean dated =
          dayAfter(words, parts.month(words, end)) != null
              || monthAfter(words, parts.day(words, end)) != null;
      return dated ? end : at;
    }
    return end;
  }

  private DateParts.Part dayAfter(Words words, DateParts.Part month) {
    return month == null ? null : parts.day(words, month.end());
  }

  private DateParts.Part monthAfter(Words words, DateParts.Part day) {
    if (day == null) {
      return null;
    }
    return parts.month(words, words.is(day.end(), "of") ? day.end() + 1 : day.end());
  }

  private Reading monthFirst(Words words, int at) {
    DateParts.Part month = parts.month(words, at);
    if (month == null) {
      return null;
    }
    int afterMonth = words.is(month.end(), "the") ? month.end() + 1 : month.end();
    DateParts.Part day = parts.day(words, afterMonth);
    if (day == null || (words.is(at - 1, "in") && quantity(words, day.end()))) {
      return withYear(words, at, month.end(), y -> CalendarPeriod.month(y, month.value()));
    }
    DateParts.Part last = rangeEnd(words, day);
    return withYear(words, at, end(day, last), y -> days(y, month.value(), day, last));
  }

  private Reading dayFirst(Words words, int at) {
    int start = words.is(at, "the") ? at + 1 : at;
    DateParts.Part day = parts.day(words, start);
    if (day == null) {
      return null;
    }
    DateParts.Part last = joined(words, day);
    DateParts.Part month = monthAfter(words, last);
    if (month == null) {
      last = null;
      month = monthAfter(words, day);
    }
    if (month == null) {
      return null;
    }
    DateParts.Part to = last;
    DateParts.Part of = month;
    return withYear(words, at, month.end(), y -> days(y, of.value(), day, to));
  }

  /** A number after a month that counts something: "In May 12 people …". */
  private static boolean quantity(Words words, int after) {
    return words.pos(after).equals("NNS") && !words.is(after, "s");
  }

  private DateParts.Part rangeEnd(Words words, DateParts.Part day) {
    DateParts.Part last = joined(words, day);
    boolean plainNumber = last != null && !words.hyphen(day.end()) && counts(words, last.end());
    return plainNumber ? null : last;
  }

  /** A later day that another is joined with: "16-18", "3 to 5". */
  private DateParts.Part joined(Words words, DateParts.Part day) {
    int joint = day.end();
    boolean joined =
        words.hyphen(joint)
            || words.is(joint, "to")
            || words.is(joint, "and")
            || words.is(joint, "through");
    DateParts.Part last = joined ? parts.day(words, joint + 1) : null;
    return last != null && last.value() > day.value() ? last : null;
  }

  private static boolean counts(Words words, int after) {
    return words.pos(after).startsWith("NN") || words.is(after, "%") || words.is(after, "percent");
  }

  private static int end(DateParts.Part day, DateParts.Part last) {
    return last == null ? day.end() : last.end();
  }

  private static CalendarPeriod days(int year, int month, DateParts.Part day, DateParts.Part last) {
    CalendarPeriod from = DateParts.day(year, month, day.value());
    if (from == null || last == null) {
      return from;
    }
    CalendarPeriod to = DateParts.day(year, month, last.value());
    return to == null
        ? from
        : new CalendarPeriod(Grain.DAY, from.value() + "/" + to.value(), from.first(), to.last());
  }

  /**
   * Of a year left out, the tense tells it, but not of "under a June agreement", whose noun is no
   * part of what the verb says.
   */
  private Reading withYear(Words words, int at, int end, IntFunction<CalendarPeriod> byYear) {
    DateParts.Part year = parts.yearAfter(words, end);
    if (year == null) {
      year = YearRule.spelledYear(lexicon, words, end);
    }
    if (year != null) {
      CalendarPeriod period = byYear.apply(year.value());
      return period == null ? null : new Reading(year.end(), PeriodMeaning.absolute(period), RULE);
    }
    DateParts.Part offset = RelativeYear.read(words, end);
    if (offset != null) {
      return new Reading(
          offset.end(),
          PeriodMeaning.relative(c -> byYear.apply(c.published().getYear() + offset.value())),
          RULE);
    }
    DateParts.Part shared = yearOfRange(words, end);
    if (shared != null && byYear.apply(shared.value()) != null) {
      return new Reading(end, PeriodMeaning.absolute(byYear.apply(shared.value())), RULE);
    }
    boolean describes = words.pos(end).startsWith("NN") && words.pos(at - 1).equals("DT");
    return new Reading(
        end,
        PeriodMeaning.relative(
            c ->
                describes && c.direction() == Direction.FUTURE
                    ? YearChoice.nearest(c, Direction.OPEN, byYear)
                    : YearChoice.nearest(c, byYear)),
        RULE);
  }

  /** "between March 3 and April 5, 2020": both have the year of the second. */
  private DateParts.Part yearOfRange(Words words, int end) {
    boolean joined =
        words.hyphen(end)
            || words.is(end, "to")
            || words.is(end, "and")
            || words.is(end, "or")
            || words.is(end, "through")
            || words.is(end, "until");
    DateParts.Part month = joined ? parts.month(words, end + 1) : null;
    if (month == null) {
      return null;
    }
    DateParts.Part day = parts.day(words, month.end());
    return parts.yearAfter(words, day == null ? month.end() : day.end());
  }
}
