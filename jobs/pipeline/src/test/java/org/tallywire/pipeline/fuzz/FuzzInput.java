package org.tallywire.pipeline.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Takes values from the beginning of an input, and text from its end. */
public final class FuzzInput {
  private static final byte SEPARATOR = 0;

  private final byte[] bytes;
  private int next;

  public FuzzInput(byte[] bytes) {
    this.bytes = bytes.clone();
  }

  /** A seed that is text. */
  public static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** The next byte, 0 to 255; 0 at the end. */
  public int number() {
    return next < bytes.length ? bytes[next++] & 0xFF : 0;
  }

  /** The next bytes, at most so many. */
  public byte[] bytes(int most) {
    int end = Math.min(bytes.length, next + most);
    byte[] taken = Arrays.copyOfRange(bytes, next, end);
    next = end;
    return taken;
  }

  /** The text up to the next zero byte; null where that comes at once. */
  public String field() {
    int end = next;
    while (end < bytes.length && bytes[end] != SEPARATOR) {
      end++;
    }
    String field = end == next ? null : text(Arrays.copyOfRange(bytes, next, end));
    next = Math.min(bytes.length, end + 1);
    return field;
  }

  /** All that is left, as text. */
  public String rest() {
    return text(bytes(bytes.length));
  }

  /**
   * UTF-8, in which the bytes of a lone surrogate become that surrogate, as JSON's escapes can
   * write one.
   */
  private static String text(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    // No text has this private character but one that wants a surrogate there.
    return text.replace('\uE000', '\uD83D').replace('\uE001', '\uDEA2');
  }
}
