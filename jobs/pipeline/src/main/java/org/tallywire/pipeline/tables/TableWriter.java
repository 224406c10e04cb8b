package org.tallywire.pipeline.tables;

import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.catalyst.expressions.objects.AssertNotNull;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * Writes a table's rows as Parquet: columns exactly as in its resource, Zstandard, sorted by the
 * table's order within and across files, so that statistics prune by date and the same rows always
 * make the same files.
 */
public final class TableWriter {
  /** Compressed; small enough that a night's documents make several, each with its own dates. */
  private static final long ROW_GROUP_BYTES = 4 << 20;

  private static final int MOST_FILES = 10_000;

  private final long rowsPerFile;
  private final long fileBytes;

  /**
   * A table whose rows are within both bounds is one file.
   *
   * @param rowsPerFile about how many rows a file holds at most
   * @param fileBytes about how many bytes a file has at most
   */
  public TableWriter(long rowsPerFile, long fileBytes) {
    if (rowsPerFile < 1 || fileBytes < 1) {
      throw new IllegalArgumentException(
          "rows and bytes of a file must be at least 1, not " + rowsPerFile + " and " + fileBytes);
    }
    this.rowsPerFile = rowsPerFile;
    this.fileBytes = fileBytes;
  }

  /**
   * Writes rows into a folder that does not exist yet. With one file to write this is one job of
   * one task; with more, Spark samples the rows first to cut them into ranges, so they are best
   * read from a staging folder.
   *
   * @param rows with the table's columns, in any order; others are dropped
   * @param rowCount how many rows there are, to plan the files by
   * @param bytes about how many bytes they will take, or 0 where nobody knows
   * @param folder where to: a path of any Hadoop file system
   * @throws IllegalArgumentException when a column is missing or has another type
   */
  public void write(Dataset<Row> rows, Table table, long rowCount, long bytes, String folder) {
    rows.sparkSession().conf().set("spark.sql.parquet.outputTimestampType", "TIMESTAMP_MICROS");
    sorted(conform(rows, table), table, files(rowCount, bytes))
        .write()
        .mode(SaveMode.ErrorIfExists)
        .option("compression", "zstd")
        .option("parquet.block.size", ROW_GROUP_BYTES)
        .parquet(folder);
  }

  /**
   * How many files it would write.
   *
   * @param rowCount how many rows there are
   * @param bytes about how many bytes they will take, or 0 where nobody knows
   */
  public int files(long rowCount, long bytes) {
    long byRows = (rowCount + rowsPerFile - 1) / rowsPerFile;
    long byBytes = (bytes + fileBytes - 1) / fileBytes;
    return (int) Math.max(1, Math.min(MOST_FILES, Math.max(byRows, byBytes)));
  }

  private static Dataset<Row> sorted(Dataset<Row> rows, Table table, int files) {
    Column[] order =
        table.schema().order().stream()
            .map(name -> functions.col(name).asc_nulls_last())
            .toArray(Column[]::new);
    Dataset<Row> parts = files == 1 ? rows.coalesce(1) : rows.repartitionByRange(files, order);
    return parts.sortWithinPartitions(order);
  }

  /** The table's columns in order, with their comments, none null that must not be. */
  static Dataset<Row> conform(Dataset<Row> rows, Table table) {
    StructType there = rows.schema();
    return rows.select(
        Arrays.stream(table.structType().fields())
            .map(field -> conform(rows, there, field, table))
            .toArray(Column[]::new));
  }

  private static Column conform(
      Dataset<Row> rows, StructType there, StructField field, Table table) {
    String name = table.tableName() + "." + field.name();
    if (!Arrays.asList(there.fieldNames()).contains(field.name())) {
      throw new IllegalArgumentException(name + " is missing; there are " + there.catalogString());
    }
    DataType type = there.apply(field.name()).dataType();
    if (!DataType.equalsIgnoreNullability(type, field.dataType())) {
      throw new IllegalArgumentException(
          name
              + " is "
              + type.catalogString()
              + ", and must be "
              + field.dataType().catalogString());
    }
    Column column = rows.col(field.name());
    return (field.nullable() ? column : required(column, name)).as(field.name(), field.metadata());
  }

  /** Fails the job with the column's name at a null, and makes the file's column required. */
  private static Column required(Column column, String name) {
    return new Column(new AssertNotNull(column.expr(), Rows.seq(List.of("- column: " + name))));
  }
}
