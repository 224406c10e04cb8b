package org.tallywire.pipeline.lake;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * The files of one table's folder: which of them are data, and what they are called.
 *
 * <p>A folder's only file is always {@code part-00000.zstd.parquet}, so that a later one can take
 * its place under its name. Several are {@code part-00000-<fingerprint>.zstd.parquet} and so on:
 * they can't be replaced at once, and a reader that listed the old ones must not find a new one
 * under one of their names and mix both.
 */
final class StagedFiles {
  private static final int FINGERPRINT_DIGITS = 16;

  private final FileSystem files;

  StagedFiles(FileSystem files) {
    this.files = files;
  }

  /** The data files of a folder by name; none where there is no folder. */
  List<FileStatus> data(Path folder) {
    try {
      return Arrays.stream(files.listStatus(folder))
          .filter(file -> file.isFile() && !isHidden(file.getPath()))
          .sorted()
          .toList();
    } catch (FileNotFoundException e) {
      return List.of();
    } catch (IOException e) {
      throw new UncheckedIOException("can't list " + folder, e);
    }
  }

  /** As Spark and DuckDB see it: checksums, markers of success. */
  private static boolean isHidden(Path file) {
    return file.getName().startsWith(".") || file.getName().startsWith("_");
  }

  /** Gives a staged folder's files their names, deletes all others, and has them on disk. */
  void settle(Path folder) throws IOException {
    for (FileStatus file : files.listStatus(folder)) {
      if (isHidden(file.getPath())) {
        files.delete(file.getPath(), true);
      }
    }
    List<FileStatus> data = data(folder);
    for (int i = 0; i < data.size(); i++) {
      LakeFiles.sync(files, data.get(i).getPath());
      Path named = new Path(folder, name(data.get(i), i, data.size()));
      if (!named.equals(data.get(i).getPath()) && !files.rename(data.get(i).getPath(), named)) {
        throw new IOException("can't rename " + data.get(i).getPath() + " to " + named);
      }
    }
    LakeFiles.sync(files, folder);
  }

  private String name(FileStatus file, int number, int of) throws IOException {
    String old = file.getPath().getName();
    String suffix = old.contains(".") ? old.substring(old.indexOf('.')) : "";
    String part = String.format(Locale.ROOT, "part-%05d", number);
    return of == 1 ? part + suffix : part + "-" + fingerprint(file) + suffix;
  }

  /**
   * A hash of the footer, which holds sizes, places and bounds of every column: reading terabytes
   * again to name them would be dear.
   */
  private String fingerprint(FileStatus file) throws IOException {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(ParquetFooter.read(files, file));
      return HexFormat.of().formatHex(hash).substring(0, FINGERPRINT_DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
