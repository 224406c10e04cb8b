package org.tallywire.pipeline.reconcile;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;

/**
 * Which documents hang together through edges, found without bringing them to one machine: the
 * alternating large-star and small-star steps of Kiveris, Lattanzi, Mirrokni, Rastogi and
 * Vassilvitskii, "Connected components in MapReduce and beyond" (2014). Each step hangs what is
 * around a document to the smallest id there, until each component is a star around its smallest
 * id; a handful of rounds for what news makes.
 */
final class StoryComponents {
  /** More than any input takes; a bound all the same. */
  private static final int ROUNDS = 40;

  private StoryComponents() {}

  /**
   * The edges with the smallest document id of their component.
   *
   * @param edges {@code a}, {@code b}, {@code similarity}
   * @return the same rows with the column {@code component}
   */
  static Dataset<Row> label(Dataset<Row> edges, Staging staging) {
    Dataset<Row> kept = staging.keep("story-edges", edges);
    Dataset<Row> links = kept.select(col("b").as("from"), col("a").as("to"));
    boolean changed = true;
    for (int round = 1; changed && round <= ROUNDS; round++) {
      Dataset<Row> next = staging.keep("story-links-" + round, smallStar(largeStar(links)));
      changed = !next.except(links).isEmpty();
      links = next;
    }
    Dataset<Row> ends = links;
    return kept.join(ends, col("a").equalTo(col("from")), "left")
        .select(
            col("a"), col("b"), col("similarity"), coalesce(col("to"), col("a")).as("component"));
  }

  /** Hangs all greater neighbours of a document to the smallest one around it. */
  private static Dataset<Row> largeStar(Dataset<Row> links) {
    Dataset<Row> both = links.unionByName(links.select(col("to").as("from"), col("from").as("to")));
    return both.withColumn("smallest", least(col("from"), smallestAround()))
        .where(col("to").gt(col("from")))
        .select(col("to").as("from"), col("smallest").as("to"))
        .distinct();
  }

  /** Hangs a document and its smaller neighbours to the smallest of them. */
  private static Dataset<Row> smallStar(Dataset<Row> links) {
    return links
        .withColumn("smallest", smallestAround())
        .select(
            explode(
                    array(
                        struct(col("from"), col("smallest").as("to")),
                        struct(col("to").as("from"), col("smallest").as("to"))))
                .as("link"))
        .select("link.from", "link.to")
        .where(col("from").notEqual(col("to")))
        .distinct();
  }

  private static Column smallestAround() {
    return min("to").over(Window.partitionBy("from"));
  }
}
