package org.tallywire.language.claim;

import java.util.List;
import org.tallywire.language.time.TimeMention;

/** Looks among a document's times, which stand in the order of their begins. */
final class SortedTimes {
  private SortedTimes() {}

  /** Index of the first time that begins at a position or behind it; their number if none does. */
  static int firstFrom(List<TimeMention> times, int position) {
    int low = 0;
    int high = times.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (times.get(middle).begin() >= position) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
