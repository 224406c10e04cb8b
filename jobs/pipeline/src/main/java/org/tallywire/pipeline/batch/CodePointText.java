package org.tallywire.pipeline.batch;

/** A text that is looked into by code point positions. */
final class CodePointText {
  private final String text;

  /** The code points, or null for a text where they are its chars. */
  private final int[] codePoints;

  CodePointText(String text) {
    this.text = text;
    this.codePoints =
        text.codePointCount(0, text.length()) == text.length() ? null : text.codePoints().toArray();
  }

  /** Whether {@code part} stands between two positions. */
  boolean holds(int begin, int end, String part) {
    int length = codePoints == null ? text.length() : codePoints.length;
    if (begin < 0 || end <= begin || end > length) {
      return false;
    }
    return codePoints == null
        ? part.length() == end - begin && text.startsWith(part, begin)
        : part.equals(new String(codePoints, begin, end - begin));
  }
}
