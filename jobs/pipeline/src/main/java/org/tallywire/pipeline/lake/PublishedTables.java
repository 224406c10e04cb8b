package org.tallywire.pipeline.lake;

import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.tallywire.pipeline.tables.Table;

/**
 * The tables that readers see, in the format that the settings name. A batch of a table is there as
 * a whole or not at all.
 */
public interface PublishedTables {
  /** The dates of a table's batches, ascending; none where it was never written. */
  List<LocalDate> batchDates(Table table);

  /**
   * The rows of some batches of a table: its columns, as its resource has them, and {@code
   * batch_date}.
   *
   * @param dates of batches that the table has; none gives no rows
   */
  Dataset<Row> read(SparkSession spark, Table table, List<LocalDate> dates);

  /** How many bytes some batches of a table take where they are stored. */
  long bytes(Table table, List<LocalDate> dates);

  /**
   * Puts a checked batch in place of the one of the same date. Can be called again for a
   * publication that was cut off anywhere, as long as what is staged has not been deleted.
   */
  void publish(StagedBatch batch);

  /**
   * Whether a batch of a table is a folder of Parquet files in the lake, whose files are
   * Tallywire's to look after; else whatever keeps the tables looks after them.
   */
  boolean arePlainFiles();
}
