package org.tallywire.pipeline.lake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.tallywire.pipeline.settings.LakeOptions;
import org.tallywire.pipeline.tables.Table;

/**
 * A lake of three tables whose rows say which publication they are of, and how a reader sees it.
 */
final class TinyLake implements AutoCloseable {
  static final LocalDate DATE = LocalDate.of(2021, 12, 6);
  static final List<Table> TABLES = List.of(Table.DOCUMENTS, Table.NUMERIC_CLAIMS, Table.RUNS);

  /** What a table of a batch has in all, in however many files. */
  static final int ROWS = 60;

  private final Path folder;
  private final Lake lake;
  private final DuckDb writer = new DuckDb();

  TinyLake(Path folder) throws SQLException {
    this.folder = folder;
    Configuration hadoop = new Configuration(false);
    hadoop.set("fs.file.impl", DyingFileSystem.class.getName());
    hadoop.setBoolean("fs.file.impl.disable.cache", true);
    lake = Lake.toWrite(LakeOptions.parquet(folder.toString()), hadoop);
  }

  Lake lake() {
    return lake;
  }

  Path folder() {
    return folder;
  }

  DyingFileSystem disk() {
    return (DyingFileSystem) lake.folder().files();
  }

  /** A batch that is staged and checked; {@code runs} has one row in one file, as always. */
  StagedBatch staged(String age, int files) throws SQLException, IOException {
    StagedBatch batch = staged(DATE, age, files);
    batch.markChecked();
    return batch;
  }

  /** One that is not checked yet. */
  StagedBatch staged(LocalDate date, String age, int files) throws SQLException, IOException {
    StagedBatch batch = StagedBatch.of(lake.folder(), date);
    for (Table table : TABLES) {
      Path staged = Files.createDirectories(Path.of(batch.table(table).toUri()));
      int parts = table == Table.RUNS ? 1 : files;
      for (int part = 0; part < parts; part++) {
        write(staged.resolve("part-0000" + part + "-7f3a-c000.zstd.parquet"), age, table, parts);
      }
    }
    return batch;
  }

  private void write(Path file, String age, Table table, int parts)
      throws SQLException, IOException {
    int rows = table == Table.RUNS ? 1 : ROWS / parts;
    Path made = made(age, rows);
    Files.copy(made, file);
  }

  /** DuckDB takes longer to write a file than we to copy it. */
  private Path made(String age, int rows) throws SQLException, IOException {
    Path file = Files.createDirectories(folder.resolve("_made")).resolve(age + "-" + rows);
    if (!Files.exists(file)) {
      writer.run(
          "COPY (SELECT '%s' AS age, md5('%s' || range) AS filler FROM range(%d)) TO '%s' (FORMAT parquet, COMPRESSION zstd)"
              .formatted(age, age, rows, file));
    }
    return file;
  }

  /** A reader's number of rows by age, for each table. */
  Map<Table, Map<String, Integer>> seen() throws SQLException {
    Map<Table, Map<String, Integer>> seen = new TreeMap<>();
    for (Table table : TABLES) {
      seen.put(table, seen(writer, folder, table));
    }
    return seen;
  }

  /** A reader's number of rows by age; null where it finds no file at all. */
  static Map<String, Integer> seen(DuckDb reader, Path lake, Table table) throws SQLException {
    try {
      Map<String, Integer> ages = new TreeMap<>();
      for (String row :
          reader.rows(
              "SELECT age, count(*) FROM "
                  + DuckDb.table(lake, table.tableName())
                  + " WHERE batch_date = '"
                  + DATE
                  + "' GROUP BY age")) {
        String[] columns = row.split(" \\| ");
        ages.put(columns[0], Integer.valueOf(columns[1]));
      }
      return ages;
    } catch (SQLException e) {
      if (e.getMessage().contains("No files found")) {
        return null;
      }
      throw e;
    }
  }

  /** What a table of a whole batch looks like. */
  static Map<String, Integer> whole(String age, Table table) {
    return Map.of(age, table == Table.RUNS ? 1 : ROWS);
  }

  @Override
  public void close() throws SQLException {
    writer.close();
  }
}
