package org.tallywire.pipeline.ask;

import static org.apache.spark.sql.functions.array_contains;
import static org.apache.spark.sql.functions.col;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.tallywire.pipeline.lake.Lake;
import org.tallywire.pipeline.tables.PublicationTime;
import org.tallywire.pipeline.tables.Table;

/** A lake as it was after one of its nights. */
public final class LakeAt {
  private final SparkSession spark;
  private final Lake lake;
  private final LocalDate batch;

  /**
   * @param batch the night, which the lake has
   */
  public LakeAt(SparkSession spark, Lake lake, LocalDate batch) {
    this.spark = spark;
    this.lake = lake;
    this.batch = batch;
  }

  LocalDate batch() {
    return batch;
  }

  /** Whether claims were compared across documents that night. */
  boolean compared() {
    return lake.tables().batchDates(Table.CLAIM_GROUPS).contains(batch);
  }

  /** Why the night has no comparison, and what to do, as the end of a sentence. */
  String whyNotCompared() {
    boolean dropped =
        AskedRows.one(
                state(Table.RUNS)
                    .where(array_contains(col("dropped_tables"), Table.CLAIM_GROUPS.tableName())))
            .isPresent();
    return dropped
        ? "which retention (retention.state-days) has dropped since; ask for a later night, such as"
            + " the last of the month"
        : "since it was made by an earlier version; run that night again, or ask for another";
  }

  /** What was read up to that night: rows of a table that each night adds to. */
  Dataset<Row> facts(Table table) {
    return read(
        table,
        lake.tables().batchDates(table).stream().filter(date -> !date.isAfter(batch)).toList());
  }

  /** Rows of a table that the night made anew; none where it did not. */
  Dataset<Row> state(Table table) {
    return read(table, lake.tables().batchDates(table).stream().filter(batch::equals).toList());
  }

  /** The last of all nights with a group whose id begins so. */
  Optional<LocalDate> lastWithGroup(String start) {
    Dataset<Row> groups =
        lake.tables().read(spark, Table.CLAIM_GROUPS, lake.tables().batchDates(Table.CLAIM_GROUPS));
    return AskedRows.one(
            groups
                .where(col("group_id").startsWith(start))
                .select(Table.PARTITION_COLUMN)
                .orderBy(col(Table.PARTITION_COLUMN).desc()))
        .map(row -> PublicationTime.day(row.get(0)));
  }

  private Dataset<Row> read(Table table, List<LocalDate> dates) {
    return lake.tables().read(spark, table, dates).drop(Table.PARTITION_COLUMN);
  }
}
