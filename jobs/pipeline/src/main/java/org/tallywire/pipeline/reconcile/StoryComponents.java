package org.tallywire.pipeline.reconcile;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.min;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Which documents hang together through edges, found without bringing them to one machine: each
 * takes the smallest label around it and then the label of its label (label propagation with
 * pointer jumping), in a bounded number of rounds. After the last round some of one component may
 * have different labels still; edges between labels are then left out, which can split a story that
 * hangs on a very long chain, and nothing else.
 */
final class StoryComponents {
  private static final int ROUNDS = 12;

  private StoryComponents() {}

  /** Edges of one component, with its label in the column {@code component}. */
  static Dataset<Row> label(Dataset<Row> edges, Staging staging) {
    Dataset<Row> kept = staging.keep("story-edges", edges);
    Dataset<Row> both =
        kept.select(col("a").as("from"), col("b").as("to"))
            .unionByName(kept.select(col("b").as("from"), col("a").as("to")));
    Dataset<Row> labels =
        staging.keep(
            "story-labels-0",
            both.groupBy(col("from").as("node"))
                .agg(min("to").as("nearest"))
                .select(col("node"), least(col("node"), col("nearest")).as("label")));
    boolean changed = true;
    for (int round = 1; changed && round <= ROUNDS; round++) {
      Dataset<Row> next = staging.keep("story-labels-" + round, jump(spread(both, labels)));
      changed = !next.where(col("label").notEqual(col("was"))).isEmpty();
      labels = next.select("node", "label");
    }
    return kept.join(labels.select(col("node").as("a"), col("label").as("component")), "a")
        .join(labels.select(col("node").as("b"), col("label").as("other")), "b")
        .where(col("component").equalTo(col("other")))
        .select("a", "b", "similarity", "component");
  }

  private static Dataset<Row> spread(Dataset<Row> both, Dataset<Row> labels) {
    Dataset<Row> around =
        both.join(labels.select(col("node").as("to"), col("label").as("near")), "to")
            .groupBy("from")
            .agg(min("near").as("near"));
    return labels
        .join(around, col("node").equalTo(col("from")))
        .select(col("node"), col("label").as("was"), least(col("label"), col("near")).as("label"));
  }

  private static Dataset<Row> jump(Dataset<Row> labels) {
    Dataset<Row> ofLabels = labels.select(col("node").as("named"), col("label").as("further"));
    return labels
        .join(ofLabels, col("label").equalTo(col("named")), "left")
        .select(col("node"), col("was"), coalesce(col("further"), col("label")).as("label"));
  }
}
