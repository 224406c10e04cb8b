package org.tallywire.pipeline.lake;

import static org.apache.spark.sql.functions.lit;

import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.tallywire.pipeline.tables.Table;

/**
 * The batches that a new one is looked at together with: those of the days before it, and never a
 * later one, so that a batch that is run again sees what it saw the first time.
 */
public final class LakeWindow {
  private final SparkSession spark;
  private final Lake lake;
  private final StagedBatch batch;
  private final int days;

  /**
   * @param batch the new batch, whose tables of facts are staged
   * @param days how many days before the batch date to look back
   */
  public LakeWindow(SparkSession spark, Lake lake, StagedBatch batch, int days) {
    this.spark = spark;
    this.lake = lake;
    this.batch = batch;
    this.days = days;
  }

  /** The rows of earlier batches and of the staged one. */
  public Dataset<Row> withBatch(Table table) {
    return withBatchDates(table).drop(Table.PARTITION_COLUMN);
  }

  /** The same, each with the date of the batch that brought it: {@code batch_date}. */
  public Dataset<Row> withBatchDates(Table table) {
    Dataset<Row> staged =
        spark
            .read()
            .schema(table.structType())
            .parquet(batch.table(table).toString())
            .withColumn(
                Table.PARTITION_COLUMN, lit(batch.batchDate().toString()).cast(DataTypes.DateType));
    List<LocalDate> dates = dates(table);
    return dates.isEmpty() ? staged : lake.tables().read(spark, table, dates).unionByName(staged);
  }

  /** The rows of earlier batches. */
  public Dataset<Row> before(Table table) {
    return read(table, dates(table));
  }

  /** How much the documents of earlier batches take on disk. */
  public long bytesBefore() {
    return lake.tables().bytes(Table.DOCUMENTS, dates(Table.DOCUMENTS));
  }

  /** Whether there are no earlier batches. */
  public boolean isFirst() {
    return dates(Table.DOCUMENTS).isEmpty();
  }

  /** Whether a batch before this one has the table. */
  public boolean hasState(Table table) {
    return !dates(table).isEmpty();
  }

  /** The rows of the last batch before this one that has the table. */
  public Dataset<Row> lastState(Table table) {
    List<LocalDate> dates = dates(table);
    return read(table, dates.subList(Math.max(0, dates.size() - 1), dates.size()));
  }

  private Dataset<Row> read(Table table, List<LocalDate> dates) {
    return lake.tables().read(spark, table, dates).drop(Table.PARTITION_COLUMN);
  }

  private List<LocalDate> dates(Table table) {
    LocalDate first = batch.batchDate().minusDays(days);
    return lake.tables().batchDates(table).stream()
        .filter(date -> date.isBefore(batch.batchDate()) && !date.isBefore(first))
        .toList();
  }
}
