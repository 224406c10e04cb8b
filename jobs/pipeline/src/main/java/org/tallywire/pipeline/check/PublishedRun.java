package org.tallywire.pipeline.check;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.Row;

/**
 * What a row of {@code runs} says of its batch.
 *
 * @param batch the batch
 * @param tableRows rows by the table's name
 * @param rejected records that could not be used
 * @param out records that became documents
 * @param dropped tables that retention has dropped since
 */
record PublishedRun(
    LocalDate batch, Map<String, Long> tableRows, long rejected, long out, Set<String> dropped) {
  /**
   * @param row of {@code runs}, with {@code batch_date}
   */
  static PublishedRun of(Row row) {
    Map<String, Long> rows = new LinkedHashMap<>();
    for (Row table : row.<Row>getList(row.fieldIndex("table_rows"))) {
      rows.put(table.getString(0), table.getLong(1));
    }
    int dropped = row.fieldIndex("dropped_tables");
    return new PublishedRun(
        LocalDate.parse(row.getAs("batch_date").toString()),
        rows,
        row.getAs("records_rejected"),
        row.getAs("records_out"),
        row.isNullAt(dropped) ? Set.of() : new TreeSet<>(row.<String>getList(dropped)));
  }

  /** All runs of a lake that are looked at: one a night. */
  static List<PublishedRun> all(CheckedLake lake) {
    return lake.rows(org.tallywire.pipeline.tables.Table.RUNS).collectAsList().stream()
        .map(PublishedRun::of)
        .toList();
  }
}
