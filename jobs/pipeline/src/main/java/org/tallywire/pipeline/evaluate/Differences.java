package org.tallywire.pipeline.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tallywire.language.text.ResourceTable;

/**
 * Cases of other projects whose expected answer is no answer under this project's conventions
 * (docs/tables.md), with the reason: {@code differences.tsv}. They are left out of the score and
 * counted in the report.
 */
public final class Differences {
  private final Map<String, String> reasons = new LinkedHashMap<>();

  /**
   * @param file name of a gold file, without its folder
   */
  public Differences(String file) {
    for (List<String> row : ResourceTable.rows(Differences.class, "differences.tsv")) {
      if (row.get(0).equals(file)) {
        for (String id : row.get(1).split(" +")) {
          reasons.put(id, row.get(2));
        }
      }
    }
  }

  /** The set without the cases that differ. */
  public GoldSet without(GoldSet gold) {
    List<GoldDocument> kept = new ArrayList<>(gold.documents());
    kept.removeIf(document -> reasons.containsKey(document.id()));
    return new GoldSet(gold.columns(), gold.exhaustive(), gold.reports(), kept);
  }

  /** Number of cases by reason, in the order of the file. */
  public Map<String, Integer> counts() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    reasons.values().forEach(reason -> counts.merge(reason, 1, Integer::sum));
    return counts;
  }
}
