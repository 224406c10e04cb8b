package org.tallywire.pipeline.check;

import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;

/** Counts violations where they are, and brings a few of them to the driver. */
final class Violations {
  private Violations() {}

  /**
   * How many violations there are of each kind.
   *
   * @param violations with the column {@code kind} (int), one row a violation
   */
  static Map<Integer, Long> byKind(Dataset<Row> violations) {
    Map<Integer, Long> counts = new HashMap<>();
    // As many rows as there are kinds, which the program names.
    for (Row row : violations.groupBy("kind").count().collectAsList()) {
      counts.put(row.getInt(0), row.getLong(1));
    }
    return counts;
  }

  /**
   * The first few, by their label.
   *
   * @param violations with the column {@code label}
   */
  static List<String> examples(Dataset<Row> violations) {
    return violations
        .select("label")
        .orderBy("label")
        .limit(Finding.EXAMPLES)
        .as(Encoders.STRING())
        .collectAsList();
  }

  /**
   * A finding for each kind.
   *
   * @param kinds what each kind is, in the order of their numbers
   * @param violations with the columns {@code kind} and {@code label}, one row a violation
   */
  static List<Finding> findings(List<Kind> kinds, Dataset<Row> violations) {
    Map<Integer, Long> counts = byKind(violations);
    List<Finding> findings = new ArrayList<>();
    for (int kind = 0; kind < kinds.size(); kind++) {
      long count = counts.getOrDefault(kind, 0L);
      List<String> examples =
          count == 0 ? List.of() : examples(violations.where(col("kind").equalTo(kind)));
      findings.add(
          new Finding(kinds.get(kind).invariant(), kinds.get(kind).table(), count, examples));
    }
    return findings;
  }

  /**
   * A kind of violations.
   *
   * @param invariant what does not hold
   * @param table where
   */
  record Kind(String invariant, String table) {}
}
