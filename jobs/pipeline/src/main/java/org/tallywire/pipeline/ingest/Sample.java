package org.tallywire.pipeline.ingest;

import java.nio.charset.StandardCharsets;

/** The beginning of something unusable, fit to be shown. */
public final class Sample {
  /** Code points in a sample. */
  static final int LENGTH = 200;

  private Sample() {}

  /** The first 200 characters; white space becomes single blanks, what can't be shown a dot. */
  public static String of(String text) {
    StringBuilder sample = new StringBuilder();
    int count = 0;
    for (int i = 0; i < text.length() && count < LENGTH; ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        if (sample.isEmpty() || sample.charAt(sample.length() - 1) == ' ') {
          continue;
        }
        c = ' ';
      }
      sample.appendCodePoint(printable(c) ? c : '·');
      count++;
    }
    return sample.toString().strip();
  }

  /** As {@link #of(String)}, of bytes that should have been UTF-8. */
  static String of(byte[] bytes, int length) {
    // Four bytes hold any code point; twice that leaves room for white space.
    int enough = Math.min(length, LENGTH * 8);
    return of(new String(bytes, 0, enough, StandardCharsets.UTF_8));
  }

  /** A name as it can be shown on a line; what can't be shown becomes a dot. */
  static String oneLine(String name) {
    return name.codePoints()
        .map(c -> c == ' ' || (printable(c) && !Character.isWhitespace(c)) ? c : '·')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean printable(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.UNASSIGNED, Character.PRIVATE_USE, Character.SURROGATE ->
          false;
      default -> c != 0xFFFD;
    };
  }
}
