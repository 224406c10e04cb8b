package org.tallywire.pipeline.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** The lines of a stream, none of which takes more memory than a bound, however long it is. */
final class BoundedLines {
  private static final int KEPT_OF_TOO_LONG = 4096;

  private final InputStream in;
  private final int maxBytes;
  private final byte[] buffer = new byte[1 << 16];
  private int next;
  private int filled;

  private byte[] line = new byte[1 << 12];
  private int length;
  private long byteCount;
  private long number;

  BoundedLines(InputStream in, int maxBytes) {
    this.in = in;
    this.maxBytes = maxBytes;
  }

  /**
   * Goes to the next line.
   *
   * @return false when there is none; a last line without line feed is one, an empty rest is not
   */
  boolean advance() throws IOException {
    length = 0;
    byteCount = 0;
    number++;
    boolean any = false;
    while (next < filled || fill()) {
      any = true;
      int end = lineFeed();
      append(next, Math.min(end, filled));
      next = end + 1;
      if (end < filled) {
        break;
      }
      next = filled;
    }
    return any;
  }

  private boolean fill() throws IOException {
    next = 0;
    filled = Math.max(0, in.read(buffer, 0, buffer.length));
    return filled > 0;
  }

  private int lineFeed() {
    int i = next;
    while (i < filled && buffer[i] != '\n') {
      i++;
    }
    return i;
  }

  private void append(int from, int to) {
    byteCount += to - from;
    int kept = tooLong() ? Math.min(to - from, KEPT_OF_TOO_LONG - length) : to - from;
    if (kept <= 0) {
      length = Math.min(length, KEPT_OF_TOO_LONG);
      return;
    }
    if (length + kept > line.length) {
      line = Arrays.copyOf(line, Math.max(length + kept, line.length * 2));
    }
    System.arraycopy(buffer, from, line, length, kept);
    length += kept;
  }

  /** Number of the line, from 1; while {@link #advance} fails, of the line that it failed in. */
  long number() {
    return number;
  }

  /** Bytes of the line, without line feed. */
  long byteCount() {
    return byteCount;
  }

  boolean tooLong() {
    return byteCount > maxBytes;
  }

  /** The line's bytes, {@link #length} of them; of a line that is too long its beginning. */
  byte[] bytes() {
    return line;
  }

  int length() {
    return length;
  }
}
