package org.tallywire.language.claim;

import java.util.List;
import org.tallywire.language.quantity.Quantity;
import org.tallywire.language.text.InOrder;
import org.tallywire.language.time.TimeMention;
import org.tallywire.language.time.TimeType;

/**
 * Numbers that belong to a date or time of day and so claim nothing: "December 31", "at 11:31", "5
 * hours ago". A duration stays a claim even inside a longer expression of time: "every 33 years",
 * "during the last five weeks".
 */
final class TimeVeto {

  /** How many times back one may still hold the number: they lie side by side. */
  private static final int MOST = 8;

  private final List<TimeMention> times;
  private final String text;

  TimeVeto(List<TimeMention> times, String text) {
    this.times = times;
    this.text = text;
  }

  boolean rejects(Quantity quantity) {
    int last = InOrder.firstFrom(times, TimeMention::begin, quantity.numberEnd()) - 1;
    for (int i = Math.max(0, last - MOST); i <= last; i++) {
      TimeMention time = times.get(i);
      if (time.end() >= quantity.numberEnd() && time.begin() <= quantity.numberBegin()) {
        return time.type() != TimeType.DURATION && !staysDuration(quantity, time);
      }
    }
    return false;
  }

  private boolean staysDuration(Quantity quantity, TimeMention time) {
    boolean duration = CalendarUnits.isDuration(quantity);
    return duration && !text.regionMatches(true, time.end() - 3, "ago", 0, 3);
  }
}
