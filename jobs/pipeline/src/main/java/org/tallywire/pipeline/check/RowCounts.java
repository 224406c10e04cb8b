package org.tallywire.pipeline.check;

import static org.apache.spark.sql.functions.col;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.tallywire.pipeline.tables.Table;

/**
 * How many rows each table has in each batch.
 *
 * @param byBatch the number by the table's name and the date, with a space between
 */
record RowCounts(Map<String, Long> byBatch) {
  RowCounts {
    byBatch = Map.copyOf(byBatch);
  }

  /** As the files' footers tell. */
  static RowCounts of(TableFiles files) {
    Map<String, Long> rows = new HashMap<>();
    for (ReadFile file : files.files()) {
      rows.merge(file.file().table() + " " + file.file().batch(), file.rows(), Long::sum);
    }
    return new RowCounts(rows);
  }

  /** Counted: for tables whose files nobody but their format knows. */
  static RowCounts count(CheckedLake lake) {
    Map<String, Long> rows = new HashMap<>();
    for (Table table : Table.values()) {
      for (Row batch :
          lake.rows(table)
              .groupBy(col(Table.PARTITION_COLUMN).cast("string"))
              .count()
              .collectAsList()) {
        rows.put(table.tableName() + " " + batch.getString(0), batch.getLong(1));
      }
    }
    return new RowCounts(rows);
  }

  long of(Table table, LocalDate batch) {
    return byBatch.getOrDefault(table.tableName() + " " + batch, 0L);
  }
}
