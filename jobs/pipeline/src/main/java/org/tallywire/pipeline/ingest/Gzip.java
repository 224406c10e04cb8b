package org.tallywire.pipeline.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.zip.GZIPInputStream;

/** Opens gzip streams of one or more members. */
final class Gzip {
  private Gzip() {}

  static InputStream open(InputStream in) throws IOException {
    return new GZIPInputStream(new HonestAvailable(in), 1 << 16);
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
