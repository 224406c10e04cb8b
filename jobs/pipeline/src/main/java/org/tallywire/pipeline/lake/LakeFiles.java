package org.tallywire.pipeline.lake;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.apache.hadoop.fs.ChecksumFileSystem;
import org.apache.hadoop.fs.FileContext;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Options.Rename;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;

/**
 * What a lake needs of a file system and Hadoop's {@link FileSystem} does not promise: a file that
 * takes another's place at once, a name that only one of several writers gets, and bytes that a
 * loss of power leaves where they are.
 *
 * <p>On a local disk Java's own calls do it: Hadoop's rename over a file deletes that file first,
 * and its exclusive creation looks before it creates. On HDFS the name node does both at once. An
 * object store does neither; there {@code FileContext} does what its connector can.
 */
final class LakeFiles {
  private LakeFiles() {}

  /**
   * The file system without the {@code .crc} files that Hadoop keeps beside local ones: a file that
   * is replaced would be read against the old one's. Parquet pages carry checksums of their own.
   */
  static FileSystem withoutChecksumFiles(FileSystem files) {
    return files instanceof ChecksumFileSystem checked ? checked.getRawFileSystem() : files;
  }

  /**
   * Moves a file over another: whoever opens the name gets the old file or the new one, whole.
   *
   * @param to a file that exists
   * @throws IOException where the file system can't do that at once, two disks for instance
   */
  static void replace(FileSystem files, Path from, Path to) throws IOException {
    if (files instanceof RawLocalFileSystem local) {
      Files.move(path(local, from), path(local, to), StandardCopyOption.ATOMIC_MOVE);
    } else {
      FileContext.getFileContext(files.getUri(), files.getConf())
          .rename(from, to, Rename.OVERWRITE);
    }
  }

  /**
   * Gives a finished file a name that only one file can have.
   *
   * @return whether it has it now; false where there is such a file already
   */
  static boolean claim(FileSystem files, Path file, Path name) throws IOException {
    try {
      if (files instanceof RawLocalFileSystem local) {
        claim(path(local, file), path(local, name));
      } else {
        FileContext.getFileContext(files.getUri(), files.getConf()).rename(file, name, Rename.NONE);
      }
      return true;
    } catch (FileAlreadyExistsException | org.apache.hadoop.fs.FileAlreadyExistsException e) {
      return false;
    } finally {
      files.delete(file, false);
    }
  }

  private static void claim(java.nio.file.Path file, java.nio.file.Path name) throws IOException {
    try {
      Files.createLink(name, file);
    } catch (UnsupportedOperationException e) {
      // A disk without links: exclusive too, though for a moment the file is empty.
      Files.write(
          name, Files.readAllBytes(file), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }
  }

  /**
   * Has the bytes of a local file, or the names in a local folder, written to disk: after a loss of
   * power a rename may otherwise be there and the bytes not. HDFS keeps what it acknowledged on
   * several machines.
   */
  static void sync(FileSystem files, Path path) throws IOException {
    if (files instanceof RawLocalFileSystem local) {
      try (FileChannel channel = FileChannel.open(path(local, path), StandardOpenOption.READ)) {
        channel.force(true);
      }
    }
  }

  private static java.nio.file.Path path(RawLocalFileSystem local, Path path) {
    return local.pathToFile(path).toPath();
  }
}
