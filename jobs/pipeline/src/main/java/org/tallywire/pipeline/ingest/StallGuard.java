package org.tallywire.pipeline.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A stream that fails where the one behind it gives nothing again and again, as jwarc's does for a
 * page that was deflated with a dictionary which isn't there: whoever reads it would wait forever.
 */
final class StallGuard extends FilterInputStream {
  /** Each may have filled a buffer inside; so many did not. */
  private static final int MOST_EMPTY_READS = 10_000;

  private int emptyReads;

  StallGuard(InputStream in) {
    super(in);
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int count = super.read(bytes, offset, length);
    emptyReads = count == 0 && length > 0 ? emptyReads + 1 : 0;
    if (emptyReads > MOST_EMPTY_READS) {
      throw new IOException("its compressed bytes can't be unpacked");
    }
    return count;
  }
}
