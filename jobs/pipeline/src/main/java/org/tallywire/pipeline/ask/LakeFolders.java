package org.tallywire.pipeline.ask;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.tallywire.pipeline.settings.UsageException;
import org.tallywire.pipeline.tables.Table;

/** The folders of a lake, which is only read. */
public final class LakeFolders {
  private static final String PARTITION = Table.PARTITION_COLUMN + "=";

  private final FileSystem files;
  private final Path root;
  private final List<LocalDate> batches;

  private LakeFolders(FileSystem files, Path root) throws IOException {
    this.files = files;
    this.root = root;
    this.batches = list(Table.DOCUMENTS);
  }

  /**
   * @param location folder or URI
   * @throws UsageException where there is no lake
   */
  public static LakeFolders open(String location, Configuration hadoop) {
    try {
      Path path = new Path(location);
      FileSystem files = path.getFileSystem(hadoop);
      LakeFolders lake = new LakeFolders(files, files.makeQualified(path));
      if (lake.batches.isEmpty()) {
        throw new UsageException(
            "'"
                + location
                + "' holds no lake; name the folder that 'tallywire nightly --lake' wrote.");
      }
      return lake;
    } catch (IOException | IllegalArgumentException e) {
      throw new UsageException(
          "lake '" + location + "' can't be read (" + e.getMessage() + ").", e);
    }
  }

  /** The nights that were published, ascending; at least one. */
  public List<LocalDate> batches() {
    return batches;
  }

  /** The last night. */
  public LocalDate last() {
    return batches.get(batches.size() - 1);
  }

  /**
   * @throws UsageException where no batch has the date; it names those that there are
   */
  public void require(LocalDate batch) {
    if (!batches.contains(batch)) {
      throw new UsageException(
          "the lake has no batch " + batch + "; it has " + named(batches) + ".");
    }
  }

  /** Dates for people: all of a few, the first and last of many. */
  private static String named(List<LocalDate> dates) {
    if (dates.size() <= 12) {
      return dates.stream().map(LocalDate::toString).collect(Collectors.joining(", "));
    }
    return dates.size()
        + " from "
        + dates.get(0)
        + " to "
        + dates.get(dates.size() - 1)
        + ", the last of them "
        + named(dates.subList(dates.size() - 5, dates.size()));
  }

  /** The dates of a table's batches, ascending; none where it was never written. */
  List<LocalDate> dates(Table table) {
    try {
      return list(table);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException("can't list " + table.tableName(), e);
    }
  }

  private List<LocalDate> list(Table table) throws IOException {
    List<LocalDate> dates = new ArrayList<>();
    try {
      for (FileStatus folder : files.listStatus(new Path(root, table.tableName()))) {
        String name = folder.getPath().getName();
        if (folder.isDirectory() && name.startsWith(PARTITION)) {
          dates.add(LocalDate.parse(name.substring(PARTITION.length())));
        }
      }
    } catch (FileNotFoundException e) {
      return List.of();
    }
    dates.sort(null);
    return List.copyOf(dates);
  }

  String folder(Table table, LocalDate batch) {
    return new Path(new Path(root, table.tableName()), PARTITION + batch).toString();
  }
}
