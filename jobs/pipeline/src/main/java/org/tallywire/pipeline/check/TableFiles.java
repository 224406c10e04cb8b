package org.tallywire.pipeline.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;
import org.tallywire.pipeline.lake.BatchFolders;
import org.tallywire.pipeline.lake.LakeFolder;
import org.tallywire.pipeline.tables.Table;

/**
 * The files of a lake of plain Parquet, each looked into once.
 *
 * @param files of the batches looked at, by table, batch and name
 * @param strange what lies in the tables' folders and is no file of a batch
 */
record TableFiles(List<ReadFile> files, List<Strange> strange) {
  private static final int FILES_A_TASK = 64;

  /** Something in a table's folder that no reader expects. */
  record Strange(String table, String path) {}

  TableFiles {
    files = List.copyOf(files);
    strange = List.copyOf(strange);
  }

  static TableFiles read(CheckedLake lake) {
    List<TableFile> found = new ArrayList<>();
    List<Strange> strange = new ArrayList<>();
    LakeFolder folder = lake.lake().folder();
    for (Table table : Table.values()) {
      for (FileStatus batch : folder.list(new Path(folder.root(), table.tableName()))) {
        String name = batch.getPath().getName();
        Optional<LocalDate> date =
            batch.isDirectory() ? BatchFolders.dateOf(batch.getPath()) : Optional.empty();
        if (date.isEmpty()) {
          if (!hidden(name)) {
            strange.add(new Strange(table.tableName(), name));
          }
        } else if (lake.covers(date.get())) {
          list(folder, table, batch.getPath(), date.get(), found, strange);
        }
      }
    }
    return new TableFiles(footers(lake, found), strange);
  }

  private static void list(
      LakeFolder folder,
      Table table,
      Path batch,
      LocalDate date,
      List<TableFile> found,
      List<Strange> strange) {
    for (FileStatus file : folder.list(batch)) {
      String name = file.getPath().getName();
      if (file.isFile() && name.startsWith("part-") && name.endsWith(".parquet")) {
        found.add(new TableFile(table.tableName(), date.toString(), file.getPath().toString()));
      } else if (!hidden(name)) {
        strange.add(new Strange(table.tableName(), batch.getName() + "/" + name));
      }
    }
  }

  /** Spark, Hive and DuckDB's glob pass over such names. */
  private static boolean hidden(String name) {
    return name.startsWith("_") || name.startsWith(".");
  }

  private static List<ReadFile> footers(CheckedLake lake, List<TableFile> files) {
    if (files.isEmpty()) {
      return List.of();
    }
    JavaSparkContext context = JavaSparkContext.fromSparkContext(lake.spark().sparkContext());
    Broadcast<SerializableConfiguration> hadoop =
        context.broadcast(
            new SerializableConfiguration(lake.spark().sparkContext().hadoopConfiguration()));
    int tasks =
        Math.max(
            1,
            Math.min(
                context.defaultParallelism() * 4,
                (files.size() + FILES_A_TASK - 1) / FILES_A_TASK));
    return context
        .parallelize(files, tasks)
        .map(file -> ReadFile.of(file, hadoop.value().value()))
        .collect();
  }
}
