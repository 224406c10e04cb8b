package org.tallywire.pipeline.reconcile;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import org.apache.spark.sql.Row;

/**
 * Pairs of rows with the same key, of rows sorted by key: each row with the ones before it, a
 * bounded number of them, so that a key of many rows makes a number of pairs that grows no faster
 * than its rows. Holds only that many rows.
 */
final class NeighbourPairs implements Iterator<Row> {
  /** Which rows a row is paired with. */
  enum With {
    /** The first ones of its key. */
    FIRST,
    /** The ones just before it. */
    LAST
  }

  private final Iterator<Row> sorted;
  private final int most;
  private final With with;
  private final BiFunction<Row, Row, Row> pair;
  private final Deque<Row> before = new ArrayDeque<>();
  private Iterator<Row> ready = List.<Row>of().iterator();
  private Object key;

  /**
   * @param sorted rows whose first column is the key
   * @param most rows that a row is paired with at most
   * @param pair makes a row of an earlier and a later one, or null for no row
   */
  NeighbourPairs(Iterator<Row> sorted, int most, With with, BiFunction<Row, Row, Row> pair) {
    this.sorted = sorted;
    this.most = most;
    this.with = with;
    this.pair = pair;
  }

  @Override
  public boolean hasNext() {
    while (!ready.hasNext() && sorted.hasNext()) {
      ready = pairs(sorted.next());
    }
    return ready.hasNext();
  }

  @Override
  public Row next() {
    return ready.next();
  }

  private Iterator<Row> pairs(Row row) {
    if (!Objects.equals(key, row.get(0))) {
      key = row.get(0);
      before.clear();
    }
    List<Row> pairs = new ArrayList<>(before.size());
    for (Row earlier : before) {
      Row made = pair.apply(earlier, row);
      if (made != null) {
        pairs.add(made);
      }
    }
    if (before.size() < most) {
      before.add(row);
    } else if (with == With.LAST) {
      before.removeFirst();
      before.add(row);
    }
    return pairs.iterator();
  }
}
