package org.tallywire.pipeline.lake;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.tallywire.pipeline.settings.Causes;
import org.tallywire.pipeline.settings.UsageException;
import org.tallywire.pipeline.tables.Table;

/**
 * The folder of a lake, on any file system that Hadoop knows, and where in it a run keeps what is
 * not published yet.
 */
public final class LakeFolder {
  /**
   * Staged runs lie inside the lake, so that publishing is a rename on one file system. No glob
   * over {@code <table>/batch_date=*} meets them, and Spark, Hive and DuckDB pass over names that
   * begin with an underscore.
   */
  private static final String STAGING = "_staging";

  /** Where in it batches lie that are no longer kept, until they are deleted. */
  private static final String RETIRED = "retired";

  private final FileSystem files;
  private final Path root;

  private LakeFolder(FileSystem files, Path root) {
    this.files = files;
    this.root = root;
  }

  /**
   * Opens a lake, made where it does not exist.
   *
   * @throws UsageException where it can't be written
   */
  static LakeFolder toWrite(String location, Configuration hadoop) {
    try {
      Path path = new Path(location);
      FileSystem files = LakeFiles.withoutChecksumFiles(path.getFileSystem(hadoop));
      Path root = files.makeQualified(path);
      Path probe = new Path(new Path(root, STAGING), ".writable-" + ProcessHandle.current().pid());
      files.mkdirs(probe.getParent());
      files.create(probe, true).close();
      files.delete(probe, false);
      return new LakeFolder(files, root);
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

  /**
   * Opens a lake that is only read.
   *
   * @throws UsageException where its file system can't be reached
   */
  static LakeFolder toRead(String location, Configuration hadoop) {
    try {
      Path path = new Path(location);
      FileSystem files = LakeFiles.withoutChecksumFiles(path.getFileSystem(hadoop));
      return new LakeFolder(files, files.makeQualified(path));
    } catch (IOException | IllegalArgumentException e) {
      throw new UsageException(
          "lake '" + location + "' can't be read (" + Causes.brief(e) + ").", e);
    }
  }

  FileSystem files() {
    return files;
  }

  /** The folder itself. */
  public Path root() {
    return root;
  }

  /** Where runs keep what is not published yet. */
  public Path staging() {
    return new Path(root, STAGING);
  }

  /** What a folder holds, by name; nothing where there is no folder. */
  public List<FileStatus> list(Path folder) {
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

  /** The folder of a batch of a table of plain Parquet, there or not. */
  public Path batch(Table table, LocalDate batch) {
    return new Path(new Path(root, table.tableName()), BatchFolders.name(batch));
  }

  /**
   * Takes a batch of a table away from readers, by one rename; {@link #clearRetired} deletes it.
   */
  public void retire(Table table, LocalDate batch) {
    Path from = batch(table, batch);
    Path to = new Path(new Path(staging(), RETIRED), table.tableName() + "-" + batch);
    try {
      files.mkdirs(to.getParent());
      if (files.exists(from) && !files.rename(from, to)) {
        throw new IOException("the file system refused it");
      }
    } catch (IOException e) {
      throw new UncheckedIOException("can't move " + from + " to " + to, e);
    }
  }

  /** Deletes what was retired. */
  public void clearRetired() {
    Path retired = new Path(staging(), RETIRED);
    try {
      files.delete(retired, true);
    } catch (IOException e) {
      throw new UncheckedIOException("can't delete " + retired, e);
    }
  }
}
