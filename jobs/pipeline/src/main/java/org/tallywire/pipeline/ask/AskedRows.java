package org.tallywire.pipeline.ask;

import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Rows for a person to read: never more than asked for. */
final class AskedRows {
  private AskedRows() {}

  static List<Row> atMost(int rows, Dataset<Row> of) {
    return of.limit(rows).collectAsList();
  }

  static Optional<Row> one(Dataset<Row> of) {
    return atMost(1, of).stream().findFirst();
  }
}
