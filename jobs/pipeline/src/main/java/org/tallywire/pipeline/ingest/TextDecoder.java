package org.tallywire.pipeline.ingest;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Bytes to text. UTF-8 with or without byte order mark, UTF-16 with one. Bytes that are no UTF-8
 * are read as windows-1252 where the whole text can be that (nearly all in ASCII, no UTF-8 sequence
 * at all); up to one wrong byte in a hundred becomes U+FFFD; everything else is no text.
 */
final class TextDecoder {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final char REPLACEMENT = '\uFFFD';

  private TextDecoder() {}

  static String decode(byte[] bytes, int length) throws ReadFailure {
    String text = characters(bytes, length);
    int controls = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' && !Character.isWhitespace(c)) {
        controls++;
      }
    }
    if (controls * 100L > text.length()) {
      throw notText(controls + " of its " + text.length() + " characters are control characters");
    }
    return text;
  }

  private static String characters(byte[] bytes, int length) throws ReadFailure {
    if (startsWith(bytes, length, 0xFE, 0xFF)) {
      return new String(bytes, 2, length - 2, StandardCharsets.UTF_16BE);
    }
    if (startsWith(bytes, length, 0xFF, 0xFE)) {
      return new String(bytes, 2, length - 2, StandardCharsets.UTF_16LE);
    }
    int start = startsWith(bytes, length, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    String text = new String(bytes, start, length - start, StandardCharsets.UTF_8);
    return text.indexOf(REPLACEMENT) < 0 ? text : repair(bytes, start, length, text);
  }

  private static String repair(byte[] bytes, int start, int length, String utf8)
      throws ReadFailure {
    long wrong = count(utf8, REPLACEMENT) - writtenReplacements(bytes, start, length);
    if (wrong <= 0) {
      return utf8;
    }
    if (isWindows1252(bytes, start, length, utf8)) {
      return new String(bytes, start, length - start, WINDOWS_1252);
    }
    if (wrong * 100 > utf8.length()) {
      throw notText(wrong + " places in its " + length + " bytes are no UTF-8");
    }
    return utf8;
  }

  /** Mostly ASCII, no character of two or more UTF-8 bytes, none of the five undefined bytes. */
  private static boolean isWindows1252(byte[] bytes, int start, int length, String utf8) {
    if (utf8.chars().anyMatch(c -> c >= 0x80 && c != REPLACEMENT)) {
      return false;
    }
    int high = 0;
    for (int i = start; i < length; i++) {
      int b = bytes[i] & 0xFF;
      if (b == 0x81 || b == 0x8D || b == 0x8F || b == 0x90 || b == 0x9D) {
        return false;
      }
      high += b >>> 7;
    }
    return high * 4L <= length - start;
  }

  /** How often the text's author, not the decoder, wrote U+FFFD. */
  private static long writtenReplacements(byte[] bytes, int start, int length) {
    long found = 0;
    for (int i = start; i + 2 < length; i++) {
      if (bytes[i] == (byte) 0xEF && bytes[i + 1] == (byte) 0xBF && bytes[i + 2] == (byte) 0xBD) {
        found++;
      }
    }
    return found;
  }

  private static long count(String text, char wanted) {
    return text.chars().filter(c -> c == wanted).count();
  }

  private static boolean startsWith(byte[] bytes, int length, int... mark) {
    if (length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static ReadFailure notText(String detail) {
    return new ReadFailure("not-text", "is no text: " + detail + ". Save it as plain UTF-8 text.");
  }
}
