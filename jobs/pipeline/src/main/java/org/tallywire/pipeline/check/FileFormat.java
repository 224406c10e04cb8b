package org.tallywire.pipeline.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tallywire.pipeline.tables.Table;

/** The files of each table are as its resource has them, and nothing else lies in its folder. */
final class FileFormat {
  static final String COLUMNS = "Each file has the table's columns and types.";

  private final TableFiles files;

  FileFormat(TableFiles files) {
    this.files = files;
  }

  /** Findings of all tables. */
  List<Finding> check() {
    List<Finding> findings = new ArrayList<>();
    for (Table table : Table.values()) {
      List<ReadFile> ofTable =
          files.files().stream()
              .filter(file -> file.file().table().equals(table.tableName()))
              .toList();
      add(findings, table, "The folder holds batches, and they hold their files.", strange(table));
      add(findings, table, COLUMNS, faults(ofTable));
      add(findings, table, "Each file is compressed by Zstandard.", uncompressed(ofTable));
      if (FileFooter.sortedByDate(table)) {
        add(
            findings,
            table,
            "Files and their row groups are in the order of publication days.",
            unsorted(ofTable));
      }
    }
    return findings;
  }

  private static void add(
      List<Finding> findings, Table table, String invariant, List<String> violations) {
    findings.add(Finding.of(invariant, table.tableName(), violations));
  }

  private List<String> strange(Table table) {
    return files.strange().stream()
        .filter(found -> found.table().equals(table.tableName()))
        .map(TableFiles.Strange::path)
        .toList();
  }

  private static List<String> faults(List<ReadFile> files) {
    List<String> faults = new ArrayList<>();
    for (ReadFile file : files) {
      if (file.footer() == null) {
        faults.add(file.file().label() + " can't be read: " + file.failure());
      } else {
        file.footer().faults().forEach(fault -> faults.add(file.file().label() + " " + fault));
      }
    }
    return faults;
  }

  private static List<String> uncompressed(List<ReadFile> files) {
    return files.stream()
        .filter(file -> file.footer() != null && !file.footer().compressed())
        .map(file -> file.file().label())
        .toList();
  }

  /** Names of files are numbered in the order of their rows. */
  private static List<String> unsorted(List<ReadFile> files) {
    Map<String, List<ReadFile>> batches = new TreeMap<>();
    for (ReadFile file : files) {
      if (file.footer() != null) {
        batches.computeIfAbsent(file.file().batch(), batch -> new ArrayList<>()).add(file);
      }
    }
    List<String> unsorted = new ArrayList<>();
    for (List<ReadFile> batch : batches.values()) {
      batch.sort(Comparator.comparing(file -> file.file().path()));
      DateRange before = DateRange.EMPTY;
      for (ReadFile file : batch) {
        DateRange dates = file.footer().dates();
        if (!file.footer().clustered() || !dates.mayFollow(before)) {
          unsorted.add(file.file().label());
        }
        before = before.and(dates);
      }
    }
    return unsorted;
  }
}
