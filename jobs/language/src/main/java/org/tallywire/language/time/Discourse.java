package org.tallywire.language.time;

import java.time.LocalDate;

/** What the document has spoken of so far: that which "that day" and "the quarter" go back to. */
final class Discourse {
  private CalendarPeriod quarter;
  private CalendarPeriod day;
  private CalendarPeriod last;
  private CalendarPeriod dayOfSentence;
  private CalendarPeriod lastOfSentence;

  void beginSentence() {
    dayOfSentence = null;
    lastOfSentence = null;
  }

  void mention(CalendarPeriod period) {
    last = period;
    lastOfSentence = period;
    if (period.grain() == Grain.DAY) {
      day = period;
      dayOfSentence = period;
    }
  }

  /**
   * The quarter that a report is about: the first one it names, or a later one that is over. Those
   * it only compares with or looks ahead to change nothing.
   */
  void report(CalendarPeriod named, LocalDate published) {
    boolean newer =
        quarter == null
            || (named.first().isAfter(quarter.first()) && named.last().isBefore(published));
    if (newer) {
      quarter = named;
    }
  }

  /** The quarter that the document reports on, or null. */
  CalendarPeriod quarter() {
    return quarter;
  }

  /** The day last spoken of, or null. */
  CalendarPeriod day() {
    return day;
  }

  /** The day last spoken of in this sentence, or null. */
  CalendarPeriod dayOfSentence() {
    return dayOfSentence;
  }

  /** The period last spoken of in this sentence, or null. */
  CalendarPeriod lastOfSentence() {
    return lastOfSentence;
  }

  /** The period last spoken of, or null. */
  CalendarPeriod last() {
    return last;
  }
}
