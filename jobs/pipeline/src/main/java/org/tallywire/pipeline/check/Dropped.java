package org.tallywire.pipeline.check;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.tallywire.pipeline.tables.ForeignKey.Scope;
import org.tallywire.pipeline.tables.Table;

/**
 * What retention took, and how far references into it may lead nowhere.
 *
 * @param last the last batch whose documents were dropped; null where none were
 * @param windowDays how many days before its date a batch's state looks back
 */
record Dropped(LocalDate last, int windowDays) {
  /** Nothing was dropped. */
  static final Dropped NOTHING = new Dropped(null, 0);

  static Dropped of(List<PublishedRun> runs, int windowDays) {
    return new Dropped(
        runs.stream()
            .filter(run -> run.dropped().contains(Table.DOCUMENTS.tableName()))
            .map(PublishedRun::batch)
            .max(Comparator.naturalOrder())
            .orElse(null),
        windowDays);
  }

  /**
   * The first batch whose references of this kind all have to lead somewhere; null for all batches.
   * A document may be a copy of one that is long gone, so that where any were dropped no batch has
   * to have its original.
   */
  LocalDate requiredFrom(Scope scope) {
    if (last == null || scope == Scope.SAME || scope == Scope.LATER) {
      return null;
    }
    return scope == Scope.ANY ? LocalDate.MAX : last.plusDays(windowDays + 1L);
  }
}
