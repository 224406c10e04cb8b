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
 *   <li>{@code replaced/<table>/}: the folders that they take the place of,
 *   <li>{@code CHECKED}: an empty file, there from the moment when everything is written and
 *       checked. A run that dies before is thrown away, one that dies after is finished by the
 *       next.
 * </ul>
 */
public final class StagedBatch {
  private static final String PREFIX = "batch_date=";

  private final FileSystem files;
  private final Path folder;
  private final LocalDate batchDate;

  private StagedBatch(FileSystem files, Path folder, LocalDate batchDate) {
    this.files = files;
    this.folder = folder;
    this.batchDate = batchDate;
  }

  public static StagedBatch of(LakeFolder lake, LocalDate batchDate) {
    return new StagedBatch(lake.files(), new Path(lake.staging(), PREFIX + batchDate), batchDate);
  }

  /** Whether a folder's name is one that {@link #of} gives. */
  static boolean isStagedBatch(Path folder) {
    return folder.getName().startsWith(PREFIX);
  }

  /** The date in a staged folder's name. */
  static LocalDate dateOf(Path folder) {
    return LocalDate.parse(folder.getName().substring(PREFIX.length()));
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

  /** Where a publication that goes file by file writes down which files those are. */
  Path publication() {
    return new Path(folder, "publication");
  }

  /** Whether everything is written and checked. */
  boolean isChecked() {
    return exists(marker());
  }

  /** Says that everything is written and checked: from now on the batch will be published. */
  public void markChecked() {
    try {
      files.create(marker(), true).close();
    } catch (IOException e) {
      throw new UncheckedIOException("can't write " + marker(), e);
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

  /** Throws all of it away. */
  public void delete() {
    try {
      files.delete(folder, true);
    } catch (IOException e) {
      throw new UncheckedIOException("can't delete " + folder, e);
    }
  }
}
