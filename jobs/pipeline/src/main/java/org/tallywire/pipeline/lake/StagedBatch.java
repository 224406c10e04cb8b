package org.tallywire.pipeline.lake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.tallywire.pipeline.tables.Table;

/**
 * The folder of one run that is not published yet: {@code _staging/batch_date=D/}, with
 *
 * <ul>
 *   <li>{@code work/}: what the run hands from one step to the next,
 *   <li>{@code tables/<table>/}: the new folders,
 *   <li>{@code replaced/<table>/}: folders of several files that they take the place of,
 *   <li>{@code successors/}: the files that take the place of a table's only one,
 *   <li>{@code withdrawn/}: the file without rows that stands in {@code runs} meanwhile,
 *   <li>{@code CHECKED}: an empty file, there from the moment when everything is written and
 *       checked. A run that dies before is thrown away, one that dies after is finished by the
 *       next.
 * </ul>
 */
public final class StagedBatch {
  private final FileSystem files;
  private final Path folder;
  private final LocalDate batchDate;

  private StagedBatch(FileSystem files, Path folder, LocalDate batchDate) {
    this.files = files;
    this.folder = folder;
    this.batchDate = batchDate;
  }

  public static StagedBatch of(LakeFolder lake, LocalDate batchDate) {
    return new StagedBatch(
        lake.files(), new Path(lake.staging(), BatchFolders.name(batchDate)), batchDate);
  }

  /** The batch. */
  public LocalDate batchDate() {
    return batchDate;
  }

  /** Where a step of the run leaves what the next one reads. */
  public String work(String step) {
    return new Path(new Path(folder, "work"), step).toString();
  }

  /** Writes a step's result there and reads it back, so that it is computed once. */
  public Dataset<Row> keep(String step, Dataset<Row> rows) {
    rows.write().option("compression", "zstd").parquet(work(step));
    return rows.sparkSession().read().schema(rows.schema()).parquet(work(step));
  }

  /** The new folder of a table. */
  public Path table(Table table) {
    return new Path(new Path(folder, "tables"), table.tableName());
  }

  /** Where the folder goes that the new one replaces. */
  Path replaced(Table table) {
    return new Path(new Path(folder, "replaced"), table.tableName());
  }

  /** The file that takes the place of a table's only one. */
  Path successor(Table table) {
    return new Path(new Path(folder, "successors"), table.tableName());
  }

  /** A file like the one in {@code runs}, without rows. */
  Path withdrawn() {
    return new Path(new Path(folder, "withdrawn"), Table.RUNS.tableName());
  }

  /** Where a publication that goes file by file writes down which files those are. */
  Path publication() {
    return new Path(folder, "publication");
  }

  /** Whether everything is written and checked. */
  boolean isChecked() {
    return exists(marker());
  }

  /**
   * Says that everything is written and checked: from now on the batch will be published. Gives the
   * tables' files their final names, so nobody may go on reading them under the old ones.
   */
  public void markChecked() {
    try {
      StagedFiles staged = new StagedFiles(files);
      for (Table table : Table.values()) {
        if (files.exists(table(table))) {
          staged.settle(table(table));
        }
      }
      files.create(marker(), true).close();
      LakeFiles.sync(files, marker());
      LakeFiles.sync(files, folder);
    } catch (IOException e) {
      throw new UncheckedIOException("can't mark " + folder + " as checked", e);
    }
  }

  private Path marker() {
    return new Path(folder, "CHECKED");
  }

  boolean exists(Path path) {
    try {
      return files.exists(path);
    } catch (IOException e) {
      throw new UncheckedIOException("can't look at " + path, e);
    }
  }

  /**
   * Throws all of it away, first of all the mark of the check: what a crash leaves of it must not
   * be taken for a batch to be published.
   */
  public void delete() {
    try {
      if (files.delete(marker(), false)) {
        LakeFiles.sync(files, folder);
      }
      files.delete(folder, true);
    } catch (IOException e) {
      throw new UncheckedIOException("can't delete " + folder, e);
    }
  }
}
