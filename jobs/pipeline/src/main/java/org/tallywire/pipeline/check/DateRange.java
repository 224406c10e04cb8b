package org.tallywire.pipeline.check;

import java.io.Serializable;

/**
 * Which days a stretch of rows has, as its statistics say.
 *
 * @param first first day, in days since 1970; null where no row has one
 * @param last last day; null where no row has one
 * @param undated whether some rows have none
 */
record DateRange(Integer first, Integer last, boolean undated) implements Serializable {
  static final DateRange EMPTY = new DateRange(null, null, false);

  /** Whether rows that are sorted by day, those without one last, can go on like this. */
  boolean mayFollow(DateRange before) {
    if (first == null) {
      return true;
    }
    return !before.undated && (before.last == null || first >= before.last);
  }

  /** The two together. */
  DateRange and(DateRange more) {
    return new DateRange(
        first == null || more.first != null && more.first < first ? more.first : first,
        last == null || more.last != null && more.last > last ? more.last : last,
        undated || more.undated);
  }
}
