package org.tallywire.pipeline.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * The bytes of a file, counted. One that ends before the length that it was listed with is being
 * written anew, or was not delivered whole: half of it must not pass for all.
 */
final class WholeFile extends FilterInputStream {
  private final long length;
  private long count;

  /**
   * @param length in bytes, as listed; a file that has grown since is read to its end
   */
  WholeFile(InputStream in, long length) {
    super(in);
    this.length = length;
  }

  @Override
  public int read() throws IOException {
    int read = super.read();
    count(read < 0 ? read : 1);
    return read;
  }

  @Override
  public int read(byte[] bytes, int offset, int size) throws IOException {
    int read = super.read(bytes, offset, size);
    count(read);
    return read;
  }

  @Override
  public long skip(long bytes) throws IOException {
    long skipped = super.skip(bytes);
    count += skipped;
    return skipped;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private void count(int read) throws IOException {
    if (read < 0 && count < length) {
      throw new IOException("it ends there, and had " + length + " bytes when the run began");
    }
    count += Math.max(0, read);
  }

  /** Bytes that were read. */
  long count() {
    return count;
  }
}
