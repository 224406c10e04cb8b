package org.tallywire.pipeline.batch;

import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.tallywire.pipeline.lake.Lake;
import org.tallywire.pipeline.tables.Table;

/** The documents of a lake's other batches: what a new batch is compared with. */
final class LakeDocuments {
  private static final List<String> COLUMNS =
      List.of(
          "doc_id",
          "uri",
          "content_sha256",
          "published_at",
          "published_date",
          "duplicate_of",
          Table.PARTITION_COLUMN);

  private LakeDocuments() {}

  /**
   * Their identifying columns and {@code batch_date}; no rows where there is no other batch.
   *
   * @param batchDate the batch that is about to be written: its own earlier rows don't count
   */
  static Dataset<Row> read(SparkSession spark, Lake lake, LocalDate batchDate) {
    List<LocalDate> dates =
        lake.tables().batchDates(Table.DOCUMENTS).stream()
            .filter(date -> !date.equals(batchDate))
            .toList();
    return lake.tables()
        .read(spark, Table.DOCUMENTS, dates)
        .select(COLUMNS.stream().map(functions::col).toArray(Column[]::new));
  }
}
