package org.tallywire.pipeline.batch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.fs.FileStatus;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.tallywire.pipeline.tables.Table;

/**
 * The batches that a new one is looked at together with: those of the days before it, and never a
 * later one, so that a batch that is run again sees what it saw the first time.
 */
final class LakeWindow {
  private final SparkSession spark;
  private final Lake lake;
  private final StagedBatch batch;
  private final int days;

  /**
   * @param batch the new batch, whose tables of facts are staged
   * @param days how many days before the batch date to look back
   */
  LakeWindow(SparkSession spark, Lake lake, StagedBatch batch, int days) {
    this.spark = spark;
    this.lake = lake;
    this.batch = batch;
    this.days = days;
  }

  /** The rows of earlier batches and of the staged one. */
  Dataset<Row> withBatch(Table table) {
    return read(table, true);
  }

  /** The rows of earlier batches. */
  Dataset<Row> before(Table table) {
    return read(table, false);
  }

  /** How much the documents of earlier batches take on disk. */
  long bytesBefore() {
    long bytes = 0;
    for (LocalDate date : dates(Table.DOCUMENTS)) {
      for (FileStatus file : lake.list(lake.batch(Table.DOCUMENTS.tableName(), date))) {
        bytes += file.getLen();
      }
    }
    return bytes;
  }

  /** Whether there are no earlier batches. */
  boolean isFirst() {
    return dates(Table.DOCUMENTS).isEmpty();
  }

  /** Whether a batch before this one has the table. */
  boolean hasState(Table table) {
    return !dates(table).isEmpty();
  }

  /** The rows of the last batch before this one that has the table. */
  Dataset<Row> lastState(Table table) {
    List<LocalDate> dates = dates(table);
    List<String> folders =
        dates.isEmpty() ? List.of() : List.of(folder(table, dates.get(dates.size() - 1)));
    return read(table, folders);
  }

  private Dataset<Row> read(Table table, boolean staged) {
    List<String> folders = new ArrayList<>();
    dates(table).forEach(date -> folders.add(folder(table, date)));
    if (staged) {
      folders.add(batch.table(table.tableName()).toString());
    }
    return read(table, folders);
  }

  private Dataset<Row> read(Table table, List<String> folders) {
    return folders.isEmpty()
        ? spark.createDataFrame(List.<Row>of(), table.structType())
        : spark.read().schema(table.structType()).parquet(folders.toArray(String[]::new));
  }

  private List<LocalDate> dates(Table table) {
    LocalDate first = batch.batchDate().minusDays(days);
    return lake.batchDates(table.tableName()).stream()
        .filter(date -> date.isBefore(batch.batchDate()) && !date.isBefore(first))
        .toList();
  }

  private String folder(Table table, LocalDate date) {
    return lake.batch(table.tableName(), date).toString();
  }
}
