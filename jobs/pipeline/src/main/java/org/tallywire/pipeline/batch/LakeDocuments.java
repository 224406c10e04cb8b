package org.tallywire.pipeline.batch;

import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.tallywire.pipeline.tables.Table;

/** The documents of a lake's other batches: what a new batch is compared with. */
final class LakeDocuments {
  private static final List<String> COLUMNS =
      List.of("doc_id", "uri", "content_sha256", "published_at", "published_date", "duplicate_of");

  private LakeDocuments() {}

  /**
   * Their identifying columns and {@code batch_date}; no rows where there is no other batch.
   *
   * @param batchDate the batch that is about to be written: its own earlier rows don't count
   * @param historyDays how many days before that to look back; 0 for all batches, later ones too
   */
  static Dataset<Row> read(SparkSession spark, Lake lake, LocalDate batchDate, int historyDays) {
    List<String> folders =
        lake.batchDates(Table.DOCUMENTS.tableName()).stream()
            .filter(date -> !date.equals(batchDate))
            .filter(date -> historyDays == 0 || !date.isBefore(batchDate.minusDays(historyDays)))
            .map(date -> lake.batch(Table.DOCUMENTS.tableName(), date).toString())
            .toList();
    StructType schema = schema();
    if (folders.isEmpty()) {
      return spark.createDataFrame(List.<Row>of(), schema);
    }
    return spark
        .read()
        .schema(schema)
        .option("basePath", lake.table(Table.DOCUMENTS.tableName()).toString())
        .parquet(folders.toArray(String[]::new));
  }

  private static StructType schema() {
    StructType schema = new StructType();
    for (String column : COLUMNS) {
      schema = schema.add(Table.DOCUMENTS.structType().apply(column));
    }
    return schema.add(Table.PARTITION_COLUMN, DataTypes.DateType);
  }
}
