package org.tallywire.pipeline.upkeep;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.tallywire.pipeline.check.FileFooter;
import org.tallywire.pipeline.lake.Lake;
import org.tallywire.pipeline.lake.LakeLock;
import org.tallywire.pipeline.lake.Publisher;
import org.tallywire.pipeline.lake.StagedBatch;
import org.tallywire.pipeline.tables.Table;
import org.tallywire.pipeline.tables.TableWriter;

/**
 * Writes the tables of a batch anew that lie in more files than their rows need, and publishes them
 * as a batch that is run again is published: what readers see is the same rows, in the same order.
 *
 * <p>Batches are not merged: {@code batch_date} is the folder's name, and no rename covers several
 * folders at once, so a reader who globs a table would miss rows or see them twice.
 */
public final class Compaction {
  private final SparkSession spark;
  private final Lake lake;
  private final TableWriter writer;

  /**
   * @param lake to write, locked by the caller
   * @param writer knows how large files are to be
   */
  public Compaction(SparkSession spark, Lake lake, TableWriter writer) {
    this.spark = spark;
    this.lake = lake;
    this.writer = writer;
  }

  /**
   * A table of a batch that would lie in fewer files.
   *
   * @param batch the batch
   * @param table the table
   * @param rows that it has
   * @param files that these lie in
   * @param after in how many they would lie
   */
  public record Gain(LocalDate batch, Table table, long rows, int files, int after) {}

  /** Which tables of a batch would gain; only footers are read. */
  public List<Gain> gains(LocalDate batch) {
    List<Gain> gains = new ArrayList<>();
    for (Table table : Table.values()) {
      List<Path> files = files(lake.folder().batch(table, batch));
      if (files.size() > 1) {
        long rows = rows(files, table);
        int after = writer.files(rows, lake.tables().bytes(table, List.of(batch)));
        if (after < files.size()) {
          gains.add(new Gain(batch, table, rows, files.size(), after));
        }
      }
    }
    return gains;
  }

  /**
   * Compacts a batch.
   *
   * @param gains of one batch, as {@link #gains} found them; at least one
   * @param lock of the lake
   * @throws IllegalStateException where a table would not have the rows that it had, or another run
   *     took the lake over; nothing is changed then
   */
  public void compact(List<Gain> gains, LakeLock lock) {
    LocalDate date = gains.get(0).batch();
    StagedBatch batch = StagedBatch.of(lake.folder(), date);
    boolean checked = false;
    try {
      Map<Table, Long> tables = new EnumMap<>(Table.class);
      gains.forEach(gain -> tables.put(gain.table(), gain.rows()));
      // Whoever reads by runs passes over the batch while its tables are exchanged.
      List<Path> runs = files(lake.folder().batch(Table.RUNS, date));
      tables.computeIfAbsent(Table.RUNS, table -> rows(runs, table));
      tables.forEach((table, rows) -> write(batch, table, rows));
      lock.requireHeld();
      batch.markChecked();
      checked = true;
      new Publisher(lake).publish(batch);
    } finally {
      // What a run that took the lock over has staged is not this one's to delete.
      if (!checked && lock.isHeld()) {
        batch.delete();
      }
    }
  }

  private void write(StagedBatch batch, Table table, long rows) {
    Dataset<Row> there =
        lake.tables().read(spark, table, List.of(batch.batchDate())).drop(Table.PARTITION_COLUMN);
    String folder = batch.table(table).toString();
    writer.write(
        there, table, rows, lake.tables().bytes(table, List.of(batch.batchDate())), folder);
    long written = rows(files(batch.table(table)), table);
    if (written != rows) {
      throw new IllegalStateException(
          "%s of batch %s has %d rows, and %d were written; it is left as it was"
              .formatted(table.tableName(), batch.batchDate(), rows, written));
    }
  }

  private List<Path> files(Path folder) {
    return lake.folder().list(folder).stream()
        .map(FileStatus::getPath)
        .filter(file -> file.getName().endsWith(".parquet"))
        .toList();
  }

  private long rows(List<Path> files, Table table) {
    Configuration hadoop = spark.sparkContext().hadoopConfiguration();
    return files.stream().mapToLong(file -> FileFooter.read(file, table, hadoop).rows()).sum();
  }
}
