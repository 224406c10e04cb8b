package org.tallywire.language.time;

import java.util.List;

/** Questions about the time expressions of a document. */
public final class TimeMentions {
  private TimeMentions() {}

  /**
   * Whether a stretch of text, such as a number, is part of a date, a time of day or a set ("every
   * 33 years"), so that it counts nothing. Durations are quantities and don't cover.
   *
   * @param mentions in order of position, without overlap
   * @param begin first char, UTF-16 units
   * @param end after the last char
   */
  public static boolean covers(List<TimeMention> mentions, int begin, int end) {
    TimeMention mention = at(mentions, begin);
    return mention != null && mention.type() != TimeType.DURATION && mention.end() >= end;
  }

  /** The mention that a position lies in, or null. */
  public static TimeMention at(List<TimeMention> mentions, int position) {
    int low = 0;
    int high = mentions.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      TimeMention mention = mentions.get(middle);
      if (mention.end() <= position) {
        low = middle + 1;
      } else if (mention.begin() > position) {
        high = middle - 1;
      } else {
        return mention;
      }
    }
    return null;
  }
}
