package org.tallywire.language.time;

/** What the document has spoken of so far: that which "that day" and "the quarter" go back to. */
final class Discourse {
  private CalendarPeriod quarter;
  private CalendarPeriod day;
  private CalendarPeriod last;
  private CalendarPeriod dayOfSentence;

  void beginSentence() {
    dayOfSentence = null;
  }

  void mention(CalendarPeriod period) {
    last = period;
    if (period.grain() == Grain.QUARTER) {
      quarter = period;
    } else if (period.grain() == Grain.DAY) {
      day = period;
      dayOfSentence = period;
    }
  }

  /** The quarter last spoken of, or null. */
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

  /** The period last spoken of, or null. */
  CalendarPeriod last() {
    return last;
  }
}
