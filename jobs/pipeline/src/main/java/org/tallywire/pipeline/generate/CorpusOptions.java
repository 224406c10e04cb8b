package org.tallywire.pipeline.generate;

import java.time.LocalDate;

/**
 * What corpus to make. The first documents of a larger corpus are those of a smaller one.
 *
 * @param documents how many records
 * @param days over how many days they spread
 * @param outlets how many publish
 * @param broken the share of records that are broken, 0 to 1
 * @param seed other numbers make other news
 */
public record CorpusOptions(
    long documents, int days, int outlets, double broken, long seed, LocalDate firstDay) {

  /**
   * @throws IllegalArgumentException that says which of them can't be
   */
  public CorpusOptions {
    check(documents >= 1, "documents must be at least 1, not " + documents);
    check(days >= 1 && days <= 3660, "days must be from 1 to 3660, not " + days);
    check(outlets >= 1 && outlets <= 10_000, "outlets must be from 1 to 10000, not " + outlets);
    check(broken >= 0 && broken <= 1, "the share of broken records must be 0 to 1, not " + broken);
  }

  private static void check(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalArgumentException(otherwise);
    }
  }
}
