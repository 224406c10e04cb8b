package org.tallywire.pipeline.lake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileAlreadyExistsException;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.tallywire.pipeline.settings.UsageException;

/**
 * Keeps two runs from writing into one lake at the same time: a file that names the process which
 * holds it. One that a dead process of this host has left is taken over.
 */
public final class LakeLock implements AutoCloseable {
  private final FileSystem files;
  private final Path file;

  private LakeLock(FileSystem files, Path file) {
    this.files = files;
    this.file = file;
  }

  /**
   * @throws UsageException where another run holds the lake
   */
  public static LakeLock take(LakeFolder lake) {
    Path file = new Path(lake.staging(), "LOCK");
    try {
      if (!create(lake.files(), file)) {
        String holder = read(lake.files(), file);
        if (isAlive(holder)) {
          throw new UsageException(
              "another run is writing into this lake (host, process, start: "
                  + holder
                  + "); wait for it, or delete "
                  + file
                  + " if that process is gone.");
        }
        lake.files().delete(file, false);
        if (!create(lake.files(), file)) {
          throw new UsageException(
              "another run has just begun to write into this lake; try again.");
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("can't take " + file, e);
    }
    return new LakeLock(lake.files(), file);
  }

  private static boolean create(FileSystem files, Path file) throws IOException {
    try (FSDataOutputStream out = files.create(file, false)) {
      out.write(self().getBytes(StandardCharsets.UTF_8));
      return true;
    } catch (FileAlreadyExistsException e) {
      return false;
    }
  }

  private static String read(FileSystem files, Path file) throws IOException {
    try (FSDataInputStream in = files.open(file)) {
      return new String(in.readNBytes(1000), StandardCharsets.UTF_8);
    }
  }

  private static String self() {
    ProcessHandle process = ProcessHandle.current();
    return host() + " " + process.pid() + " " + start(process);
  }

  private static String start(ProcessHandle process) {
    return process.info().startInstant().map(Instant::toString).orElse("-");
  }

  /** A process of another host can't be looked for, so it counts as alive. */
  private static boolean isAlive(String holder) {
    String[] parts = holder.split(" ");
    if (parts.length != 3 || !parts[1].chars().allMatch(Character::isDigit)) {
      // Cut off while it was written: its writer died in that moment.
      return false;
    }
    if (!parts[0].equals(host())) {
      return true;
    }
    return ProcessHandle.of(Long.parseLong(parts[1]))
        .map(process -> process.isAlive() && start(process).equals(parts[2]))
        .orElse(false);
  }

  private static String host() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return "localhost";
    }
  }

  @Override
  public void close() {
    try {
      files.delete(file, false);
    } catch (IOException e) {
      throw new UncheckedIOException("can't delete " + file, e);
    }
  }
}
