package org.tallywire.language.claim;

import org.tallywire.language.quantity.Quantity;
import org.tallywire.language.time.TimeMention;
import org.tallywire.language.time.TimeType;

/**
 * Numbers that belong to a date or time of day and so claim nothing: "December 31", "at 11:31", "5
 * hours ago". A duration stays a claim even inside a longer expression of time: "every 33 years",
 * "during the last five weeks".
 */
final class TimeVeto {
  private final Times times;
  private final String text;

  TimeVeto(Times times, String text) {
    this.times = times;
    this.text = text;
  }

  boolean rejects(Quantity quantity) {
    return times
        .around(quantity.numberBegin(), quantity.numberEnd())
        .filter(time -> time.type() != TimeType.DURATION && !staysDuration(quantity, time))
        .isPresent();
  }

  private boolean staysDuration(Quantity quantity, TimeMention time) {
    boolean duration = CalendarUnits.isDuration(quantity);
    return duration && !text.regionMatches(true, time.end() - 3, "ago", 0, 3);
  }
}
