package org.tallywire.pipeline.check;

import static org.apache.spark.sql.functions.col;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.tallywire.pipeline.lake.Lake;
import org.tallywire.pipeline.tables.ForeignKey;
import org.tallywire.pipeline.tables.Table;

/** A lake, and which of its batches are looked at. */
final class CheckedLake {
  private final SparkSession spark;
  private final Lake lake;
  private final Set<LocalDate> chosen;
  private final Dropped dropped;

  /**
   * @param chosen the batches whose rows are looked at; none for all
   */
  CheckedLake(SparkSession spark, Lake lake, List<LocalDate> chosen) {
    this(spark, lake, chosen, Dropped.NOTHING);
  }

  /**
   * @param chosen the batches whose rows are looked at; none for all
   * @param dropped what need not be there
   */
  CheckedLake(SparkSession spark, Lake lake, List<LocalDate> chosen, Dropped dropped) {
    this.spark = spark;
    this.lake = lake;
    this.chosen = Set.copyOf(chosen);
    this.dropped = dropped;
  }

  SparkSession spark() {
    return spark;
  }

  Lake lake() {
    return lake;
  }

  /** Whether the batch is one of those looked at. */
  boolean covers(LocalDate batch) {
    return chosen.isEmpty() || chosen.contains(batch);
  }

  /** The same of a row, by its column {@code batch_date}. */
  Column isCovered() {
    return chosen.isEmpty()
        ? functions.lit(true)
        : col(Table.PARTITION_COLUMN)
            .cast("string")
            .isin(chosen.stream().map(LocalDate::toString).toArray());
  }

  /** All batches of a table. */
  List<LocalDate> batches(Table table) {
    return lake.tables().batchDates(table);
  }

  /** The batches of a table that are looked at. */
  List<LocalDate> coveredBatches(Table table) {
    return batches(table).stream().filter(this::covers).toList();
  }

  /** The rows of a table that are looked at, with {@code batch_date}. */
  Dataset<Row> rows(Table table) {
    return lake.tables().read(spark, table, coveredBatches(table));
  }

  /** The rows looked at whose references of a kind have to lead somewhere. */
  Dataset<Row> referring(Table table, ForeignKey reference) {
    LocalDate from = dropped.requiredFrom(reference.batch());
    return lake.tables()
        .read(
            spark,
            table,
            coveredBatches(table).stream()
                .filter(date -> from == null || !date.isBefore(from))
                .toList());
  }

  /** All rows of a table, with {@code batch_date}. */
  Dataset<Row> allRows(Table table) {
    return lake.tables().read(spark, table, batches(table));
  }

  /** A column that names a row to a person: the batch and what identifies the row. */
  static Column label(Table table) {
    List<String> key =
        table.schema().key().isEmpty() ? table.schema().order() : table.schema().key();
    return label(key);
  }

  /** As {@link #label(Table)}, by the columns that are given. */
  static Column label(List<String> key) {
    return functions.concat(
        col(Table.PARTITION_COLUMN).cast("string"),
        functions.lit(": "),
        functions.concat_ws(" ", key.stream().map(name -> col(name)).toArray(Column[]::new)));
  }
}
