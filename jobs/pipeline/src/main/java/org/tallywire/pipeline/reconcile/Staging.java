package org.tallywire.pipeline.reconcile;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Keeps the rows of a step that several later steps read, so that it is computed once. */
@FunctionalInterface
public interface Staging {
  /** The same rows, kept. */
  Dataset<Row> keep(String step, Dataset<Row> rows);

  /**
   * Keeps them with Spark's executors: enough for tests, not for a night that has to survive one.
   */
  static Staging onExecutors() {
    return (step, rows) -> rows.localCheckpoint();
  }
}
