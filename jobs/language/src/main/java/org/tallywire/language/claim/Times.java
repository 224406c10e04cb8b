package org.tallywire.language.claim;

import java.util.List;
import java.util.Optional;
import org.tallywire.language.text.InOrder;
import org.tallywire.language.time.TimeMention;

/** The times of one document, by position. */
final class Times {
  /** How many times back one may still hold a stretch of text: they lie side by side. */
  private static final int MOST = 8;

  private final List<TimeMention> all;

  Times(List<TimeMention> all) {
    this.all = all;
  }

  /** The time that a stretch of text is, or is a part of. */
  Optional<TimeMention> around(int begin, int end) {
    int last = InOrder.firstFrom(all, TimeMention::begin, end) - 1;
    for (int i = Math.max(0, last - MOST); i <= last; i++) {
      if (all.get(i).end() >= end && all.get(i).begin() <= begin) {
        return Optional.of(all.get(i));
      }
    }
    return Optional.empty();
  }
}
