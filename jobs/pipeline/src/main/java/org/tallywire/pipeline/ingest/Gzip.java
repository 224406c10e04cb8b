package org.tallywire.pipeline.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.zip.GZIPInputStream;

/**
 * Opens gzip streams of one or more members, and stops reading where they grow beyond all measure.
 */
final class Gzip {
  /** No stream is a bomb before it has grown to this. */
  private static final long HARMLESS_BYTES = 16L << 20;

  private Gzip() {}

  /** A stream grows to more than was allowed. */
  static final class Bomb extends IOException {
    private static final long serialVersionUID = 1L;

    Bomb(int mostTimes) {
      super(
          "grows to more than "
              + mostTimes
              + " times its size. If that is meant, unpack it or raise ingest.max-inflation.");
    }
  }

  /**
   * @param mostTimes its own size that the stream may grow to
   */
  static InputStream open(InputStream in, int mostTimes) throws IOException {
    Counted packed = new Counted(in);
    return new Watched(
        new GZIPInputStream(new HonestAvailable(packed), 1 << 16), packed, mostTimes);
  }

  /** Counts the bytes that were read. */
  private static class Counted extends FilterInputStream {
    private long count;

    Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      count += read < 0 ? 0 : 1;
      return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int read = super.read(bytes, offset, length);
      count += Math.max(0, read);
      return read;
    }

    long count() {
      return count;
    }
  }

  private static final class Watched extends Counted {
    private final Counted packed;
    private final int mostTimes;

    Watched(InputStream unpacked, Counted packed, int mostTimes) {
      super(unpacked);
      this.packed = packed;
      this.mostTimes = mostTimes;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int read = super.read(bytes, offset, length);
      if (count() > HARMLESS_BYTES && count() / mostTimes > packed.count()) {
        throw new Bomb(mostTimes);
      }
      return read;
    }
  }

  /**
   * {@link GZIPInputStream} looks for a further member only while {@code available} says there is
   * more, and remote streams say 0 in the middle of a file.
   */
  private static final class HonestAvailable extends PushbackInputStream {
    HonestAvailable(InputStream in) {
      super(in, 1);
    }

    @Override
    public int available() throws IOException {
      int next = read();
      if (next < 0) {
        return 0;
      }
      unread(next);
      return 1;
    }
  }
}
