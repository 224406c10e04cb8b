package org.tallywire.pipeline.evaluate;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Annotated texts.
 *
 * @param columns what the annotators wrote of each claim; others are not scored
 * @param exhaustive whether every claim of the texts is annotated, so that a further one is wrong
 * @param reports whether the texts are whole reports, with headers and page furniture to be told
 *     from the text, or sentences that are all text
 * @param documents the texts
 */
public record GoldSet(
    Set<ClaimColumn> columns, boolean exhaustive, boolean reports, List<GoldDocument> documents) {
  public GoldSet {
    columns = columns.isEmpty() ? EnumSet.noneOf(ClaimColumn.class) : EnumSet.copyOf(columns);
    documents = List.copyOf(documents);
  }
}
