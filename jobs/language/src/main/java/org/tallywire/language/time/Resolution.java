package org.tallywire.language.time;

import java.time.LocalDate;

/**
 * What an expression was found to mean.
 *
 * @param type TIMEX3 type
 * @param value TIMEX3 value, or null when unresolved
 * @param first first day, or null
 * @param last last day, inclusive, or null
 * @param anchored whether the publication day was needed
 * @param reason why there is no value, or null
 */
record Resolution(
    TimeType type, String value, LocalDate first, LocalDate last, boolean anchored, String reason) {

  static Resolution of(CalendarPeriod period, boolean anchored) {
    return new Resolution(
        TimeType.DATE, period.value(), period.first(), period.last(), anchored, null);
  }

  static Resolution value(TimeType type, String value) {
    return new Resolution(type, value, null, null, false, null);
  }

  /** A relative expression in a document without a date. */
  static Resolution undated(TimeType type) {
    return new Resolution(type, null, null, null, false, "no publication date");
  }

  /** An expression that counts farther than the calendar of the tables goes. */
  static Resolution outside(TimeType type) {
    return new Resolution(type, null, null, null, false, "outside the years 1 to 9999");
  }

  /** A time of day beside more than a day. */
  static Resolution noDay(TimeType type) {
    return new Resolution(type, null, null, null, false, "not one day");
  }

  Resolution as(TimeType other, String otherValue) {
    return new Resolution(other, otherValue, first, last, anchored, reason);
  }
}
