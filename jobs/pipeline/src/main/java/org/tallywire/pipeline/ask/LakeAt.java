package org.tallywire.pipeline.ask;

import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.tallywire.pipeline.tables.Table;

/** A lake as it was after one of its nights. */
public final class LakeAt {
  private final SparkSession spark;
  private final LakeFolders folders;
  private final LocalDate batch;

  /**
   * @param batch the night, which the lake has
   */
  public LakeAt(SparkSession spark, LakeFolders folders, LocalDate batch) {
    this.spark = spark;
    this.folders = folders;
    this.batch = batch;
  }

  LocalDate batch() {
    return batch;
  }

  /** Whether claims were compared across documents that night. */
  boolean compared() {
    return folders.dates(Table.CLAIM_GROUPS).contains(batch);
  }

  /** What was read up to that night: rows of a table that each night adds to. */
  Dataset<Row> facts(Table table) {
    return read(table, folders.dates(table).stream().filter(date -> !date.isAfter(batch)).toList());
  }

  /** Rows of a table that the night made anew; none where it did not. */
  Dataset<Row> state(Table table) {
    return read(table, folders.dates(table).stream().filter(batch::equals).toList());
  }

  private Dataset<Row> read(Table table, List<LocalDate> dates) {
    if (dates.isEmpty()) {
      return spark.createDataFrame(List.<Row>of(), table.structType());
    }
    return spark
        .read()
        .schema(table.structType())
        .parquet(dates.stream().map(date -> folders.folder(table, date)).toArray(String[]::new));
  }
}
