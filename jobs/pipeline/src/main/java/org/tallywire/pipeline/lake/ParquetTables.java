package org.tallywire.pipeline.lake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.tallywire.pipeline.tables.Table;

/**
 * Tables as plain Parquet, Hive-style: {@code <table>/batch_date=yyyy-MM-dd/part-*.parquet}.
 *
 * <p>A folder holds all rows that a batch has in a table. Whoever globs a table sees the whole
 * batch or none of it, never half of it and never two of it:
 *
 * <ul>
 *   <li>a batch that is new comes by one rename of its folder;
 *   <li>where the old and the new folder hold one file each, as nearly every night's do, the new
 *       file takes the old one's place and name at once, and whoever has begun to read the old one
 *       can go on ({@link SuccessorFile}): nobody ever misses the batch;
 *   <li>several files can't change at once. Their folder goes and the new one comes: between two
 *       renames the batch is not there, and a reader that listed the old files and opens them later
 *       fails, as their names say what is in them.
 * </ul>
 *
 * <p>Tables change one after the other. While they do the batch's file in {@code runs} has no rows,
 * and its row comes back last: a reader of several tables who takes only batches that {@code runs}
 * names, before and after it read, never mixes an old and a new one.
 *
 * <p>Each step is decided by what lies where, so a publication that was cut off anywhere can be
 * done again from its start.
 */
final class ParquetTables implements PublishedTables {
  private final LakeFolder lake;
  private final FileSystem files;
  private final StagedFiles staged;
  private final SuccessorFile successors;

  ParquetTables(LakeFolder lake) {
    this.lake = lake;
    this.files = lake.files();
    this.staged = new StagedFiles(files);
    this.successors = new SuccessorFile(files);
  }

  @Override
  public List<LocalDate> batchDates(Table table) {
    List<LocalDate> dates = new ArrayList<>();
    for (FileStatus folder : lake.list(table(table))) {
      if (folder.isDirectory()) {
        BatchFolders.dateOf(folder.getPath()).ifPresent(dates::add);
      }
    }
    dates.sort(null);
    return List.copyOf(dates);
  }

  @Override
  public Dataset<Row> read(SparkSession spark, Table table, List<LocalDate> dates) {
    StructType schema = table.structType().add(Table.PARTITION_COLUMN, DataTypes.DateType);
    if (dates.isEmpty()) {
      return spark.createDataFrame(List.<Row>of(), schema);
    }
    return spark
        .read()
        .schema(schema)
        .option("basePath", table(table).toString())
        .parquet(
            dates.stream().map(date -> lake.batch(table, date).toString()).toArray(String[]::new));
  }

  @Override
  public long bytes(Table table, List<LocalDate> dates) {
    return dates.stream()
        .flatMap(date -> lake.list(lake.batch(table, date)).stream())
        .mapToLong(FileStatus::getLen)
        .sum();
  }

  @Override
  public boolean arePlainFiles() {
    return true;
  }

  @Override
  public void publish(StagedBatch batch) {
    try {
      withdraw(batch);
      // RUNS is the last of the tables.
      for (Table table : Table.values()) {
        replace(batch, table);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("can't publish batch " + batch.batchDate(), e);
    }
  }

  /**
   * Takes the batch's row out of {@code runs} while its tables change. The file stays, without
   * rows: a glob over the only batch of a lake must find something.
   */
  private void withdraw(StagedBatch batch) throws IOException {
    List<FileStatus> fresh = staged.data(batch.table(Table.RUNS));
    Path published = lake.batch(Table.RUNS, batch.batchDate());
    List<FileStatus> old = staged.data(published);
    if (fresh.isEmpty() || old.isEmpty()) {
      return;
    }
    if (old.size() == 1) {
      Path empty = batch.withdrawn();
      successors.writeWithoutRows(old.get(0), empty);
      replaceFile(empty, old.get(0).getPath());
    } else {
      move(published, batch.replaced(Table.RUNS));
    }
    LakeFiles.sync(files, published.getParent());
  }

  /** Only while there is something staged is what lies in the lake the old state of it. */
  private void replace(StagedBatch batch, Table table) throws IOException {
    List<FileStatus> fresh = staged.data(batch.table(table));
    if (fresh.isEmpty()) {
      return;
    }
    if (!batch.isChecked()) {
      throw new IllegalStateException(
          "batch " + batch.batchDate() + " is no longer the one that was checked");
    }
    Path published = lake.batch(table, batch.batchDate());
    List<FileStatus> old = staged.data(published);
    if (fresh.size() == 1 && old.size() == 1) {
      if (!successors.haveSameRows(fresh.get(0), old.get(0))) {
        Path successor = batch.successor(table);
        successors.write(fresh.get(0), old.get(0), successor);
        replaceFile(successor, old.get(0).getPath());
      }
      LakeFiles.sync(files, published);
    } else {
      if (batch.exists(published)) {
        move(published, batch.replaced(table));
      }
      move(batch.table(table), published);
      LakeFiles.sync(files, published.getParent());
    }
  }

  /**
   * A file that Hadoop wrote with a checksum beside it loses that first: who reads the new one
   * against it would find it broken.
   */
  private void replaceFile(Path fresh, Path old) throws IOException {
    Path checksum = new Path(old.getParent(), "." + old.getName() + ".crc");
    if (files.exists(checksum)) {
      files.delete(checksum, false);
    }
    LakeFiles.replace(files, fresh, old);
  }

  private void move(Path from, Path to) throws IOException {
    files.mkdirs(to.getParent());
    // A rename onto a folder that exists moves into it; nothing may be there.
    if (files.exists(to)) {
      throw new IOException("can't move " + from + ", " + to + " is in the way");
    }
    if (!files.rename(from, to)) {
      throw new IOException("the file system refused to move " + from + " to " + to);
    }
  }

  private Path table(Table table) {
    return new Path(lake.root(), table.tableName());
  }
}
