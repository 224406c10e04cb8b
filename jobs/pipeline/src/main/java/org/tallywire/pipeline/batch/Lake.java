package org.tallywire.pipeline.batch;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.tallywire.pipeline.settings.UsageException;

/**
 * The folder of the tables, on any file system that Hadoop knows: where a batch of a table lies,
 * and where a run keeps what is not published yet.
 */
final class Lake {
  /**
   * Staged runs lie inside the lake, so that publishing is a rename on one file system. No glob
   * over {@code <table>/batch_date=*} meets them, and Spark, Hive and DuckDB pass over names that
   * begin with an underscore.
   */
  private static final String STAGING = "_staging";

  private final FileSystem files;
  private final Path root;

  private Lake(FileSystem files, Path root) {
    this.files = files;
    this.root = root;
  }

  /**
   * Opens a lake, made where it does not exist.
   *
   * @throws UsageException where it can't be written
   */
  static Lake open(String location, Configuration hadoop) {
    try {
      Path path = new Path(location);
      FileSystem files = path.getFileSystem(hadoop);
      Path root = files.makeQualified(path);
      Path probe = new Path(new Path(root, STAGING), ".writable-" + ProcessHandle.current().pid());
      files.mkdirs(probe.getParent());
      files.create(probe, true).close();
      files.delete(probe, false);
      return new Lake(files, root);
    } catch (IOException | IllegalArgumentException e) {
      throw new UsageException(
          "lake '"
              + location
              + "' can't be written ("
              + Causes.brief(e)
              + "); give --lake a folder that this user may write.",
          e);
    }
  }

  FileSystem files() {
    return files;
  }

  Path root() {
    return root;
  }

  /** The batches of a table. */
  Path table(String table) {
    return new Path(root, table);
  }

  /** One batch of a table. */
  Path batch(String table, LocalDate batchDate) {
    return new Path(table(table), "batch_date=" + batchDate);
  }

  /** Where runs keep what is not published yet. */
  Path staging() {
    return new Path(root, STAGING);
  }

  /** The dates of a table's published batches, ascending. */
  List<LocalDate> batchDates(String table) {
    List<LocalDate> dates = new ArrayList<>();
    for (FileStatus folder : list(table(table))) {
      String name = folder.getPath().getName();
      if (folder.isDirectory() && name.startsWith("batch_date=")) {
        dates.add(LocalDate.parse(name.substring("batch_date=".length())));
      }
    }
    dates.sort(null);
    return dates;
  }

  /** What a folder holds, by name; nothing where there is no folder. */
  List<FileStatus> list(Path folder) {
    try {
      FileStatus[] found = files.listStatus(folder);
      Arrays.sort(found);
      return List.of(found);
    } catch (FileNotFoundException e) {
      return List.of();
    } catch (IOException e) {
      throw new UncheckedIOException("can't list " + folder, e);
    }
  }
}
