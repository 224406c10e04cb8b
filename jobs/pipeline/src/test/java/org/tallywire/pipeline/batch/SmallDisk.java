package org.tallywire.pipeline.batch;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.net.URI;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.hadoop.fs.permission.FsPermission;
import org.apache.hadoop.util.Progressable;

/** A disk, {@code smalldisk:///}, that takes so many bytes and no more until it is emptied. */
public final class SmallDisk extends RawLocalFileSystem {
  static final String SCHEME = "smalldisk";

  /** What may still be written, by the threads of all tasks. */
  private static final AtomicLong LEFT = new AtomicLong();

  static void setSpace(long bytes) {
    LEFT.set(bytes);
  }

  static long space() {
    return LEFT.get();
  }

  @Override
  public URI getUri() {
    return URI.create(SCHEME + ":///");
  }

  @Override
  public String getScheme() {
    return SCHEME;
  }

  @Override
  public FSDataOutputStream create(
      Path path,
      FsPermission permission,
      boolean overwrite,
      int buffer,
      short replication,
      long block,
      Progressable progress)
      throws IOException {
    return bounded(super.create(path, permission, overwrite, buffer, replication, block, progress));
  }

  @Override
  public FSDataOutputStream create(
      Path path,
      boolean overwrite,
      int buffer,
      short replication,
      long block,
      Progressable progress)
      throws IOException {
    return bounded(super.create(path, overwrite, buffer, replication, block, progress));
  }

  private static FSDataOutputStream bounded(FSDataOutputStream out) throws IOException {
    return new FSDataOutputStream(
        new FilterOutputStream(out) {
          @Override
          public void write(int b) throws IOException {
            spend(1);
            out.write(b);
          }

          @Override
          public void write(byte[] bytes, int offset, int length) throws IOException {
            spend(length);
            out.write(bytes, offset, length);
          }
        },
        null);
  }

  private static void spend(int bytes) throws IOException {
    if (LEFT.addAndGet(-bytes) < 0) {
      throw new IOException("No space left on device");
    }
  }
}
