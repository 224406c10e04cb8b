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
 * <p>A folder holds all rows that a batch has in a table, and it comes and goes by a rename:
 * whoever globs a table sees the whole batch or none of it, and never two of it. The row in {@code
 * runs} goes away first and comes back last, so a reader of several tables who takes only batches
 * that {@code runs} names never mixes an old and a new one. Each step is decided by what lies
 * where, so a publication that was cut off anywhere can be done again from its start.
 */
final class ParquetTables implements PublishedTables {
  private static final String PARTITION = Table.PARTITION_COLUMN + "=";

  private final LakeFolder lake;

  ParquetTables(LakeFolder lake) {
    this.lake = lake;
  }

  @Override
  public List<LocalDate> batchDates(Table table) {
    List<LocalDate> dates = new ArrayList<>();
    for (FileStatus folder : lake.list(table(table))) {
      String name = folder.getPath().getName();
      if (folder.isDirectory() && name.startsWith(PARTITION)) {
        dates.add(LocalDate.parse(name.substring(PARTITION.length())));
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
        .parquet(dates.stream().map(date -> batch(table, date).toString()).toArray(String[]::new));
  }

  @Override
  public long bytes(Table table, List<LocalDate> dates) {
    return dates.stream()
        .flatMap(date -> lake.list(batch(table, date)).stream())
        .mapToLong(FileStatus::getLen)
        .sum();
  }

  @Override
  public void publish(StagedBatch batch) {
    if (batch.exists(batch.table(Table.RUNS))) {
      moveAside(batch, Table.RUNS);
    }
    // RUNS is the last of the tables.
    for (Table table : Table.values()) {
      if (batch.exists(batch.table(table))) {
        moveAside(batch, table);
        move(batch.table(table), batch(table, batch.batchDate()));
      }
    }
  }

  /**
   * Only while the new folder is still staged is what lies in the lake the old one, so the caller
   * has to ask that first.
   */
  private void moveAside(StagedBatch batch, Table table) {
    Path old = batch(table, batch.batchDate());
    if (batch.exists(old)) {
      move(old, batch.replaced(table));
    }
  }

  private void move(Path from, Path to) {
    FileSystem files = lake.files();
    try {
      files.mkdirs(to.getParent());
      // A rename onto a folder that exists moves into it; nothing may be there.
      if (files.exists(to)) {
        throw new IOException(to + " is in the way");
      }
      if (!files.rename(from, to)) {
        throw new IOException("the file system refused it");
      }
    } catch (IOException e) {
      throw new UncheckedIOException("can't move " + from + " to " + to, e);
    }
  }

  private Path table(Table table) {
    return new Path(lake.root(), table.tableName());
  }

  private Path batch(Table table, LocalDate date) {
    return new Path(table(table), PARTITION + date);
  }
}
