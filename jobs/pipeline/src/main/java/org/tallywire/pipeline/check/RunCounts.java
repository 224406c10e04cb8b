package org.tallywire.pipeline.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tallywire.pipeline.tables.Table;

/** What {@code runs} says of the batches is what lies in the tables. */
final class RunCounts {
  private final List<PublishedRun> runs;
  private final RowCounts rows;

  /**
   * @param runs of the batches looked at
   * @param rows of the same batches
   */
  RunCounts(List<PublishedRun> runs, RowCounts rows) {
    this.runs = List.copyOf(runs);
    this.rows = rows;
  }

  /** Findings of all tables. */
  List<Finding> check(CheckedLake lake) {
    List<Finding> findings = new ArrayList<>();
    Set<LocalDate> published = new HashSet<>();
    runs.forEach(run -> published.add(run.batch()));
    for (Table table : Table.values()) {
      List<LocalDate> there = lake.coveredBatches(table);
      findings.add(
          Finding.of(
              "Each batch has its row in runs.",
              table.tableName(),
              there.stream()
                  .filter(date -> !published.contains(date))
                  .map(LocalDate::toString)
                  .toList()));
      if (table != Table.RUNS) {
        findings.add(
            Finding.of(
                "Each batch has the rows that runs says.", table.tableName(), wrong(table, there)));
      }
    }
    findings.add(
        Finding.of(
            "What was read is what was written and rejected.",
            Table.RUNS.tableName(),
            unaccounted()));
    return findings;
  }

  private List<String> wrong(Table table, List<LocalDate> there) {
    List<String> wrong = new ArrayList<>();
    for (PublishedRun run : runs) {
      Long expected = run.tableRows().get(table.tableName());
      boolean dropped = run.dropped().contains(table.tableName());
      boolean isThere = there.contains(run.batch());
      if (dropped) {
        if (isThere) {
          wrong.add(run.batch() + ": dropped, says runs, and still there");
        }
      } else if (isThere != (expected != null)) {
        wrong.add(run.batch() + (isThere ? ": runs says nothing of it" : ": it is not there"));
      } else if (isThere && rows.of(table, run.batch()) != expected) {
        wrong.add(
            "%s: %d rows, and runs says %d"
                .formatted(run.batch(), rows.of(table, run.batch()), expected));
      }
    }
    return wrong;
  }

  private List<String> unaccounted() {
    List<String> wrong = new ArrayList<>();
    for (PublishedRun run : runs) {
      compare(wrong, run, Table.DOCUMENTS, run.out());
      compare(wrong, run, Table.REJECTED_DOCUMENTS, run.rejected());
    }
    return wrong;
  }

  private static void compare(List<String> wrong, PublishedRun run, Table table, long records) {
    Long rows = run.tableRows().get(table.tableName());
    if (rows == null || rows != records) {
      wrong.add(
          "%s: %d records, and %s rows of %s"
              .formatted(run.batch(), records, rows, table.tableName()));
    }
  }
}
