package org.tallywire.pipeline.report;

import java.util.PrimitiveIterator;

/**
 * Text of others, made fit to stand in a page: what can't be seen is shown as a replacement
 * character.
 */
final class PlainText {
  private static final int REPLACEMENT = 0xFFFD;

  private PlainText() {}

  /**
   * The text with control characters, halves of surrogate pairs and signs of direction replaced by
   * U+FFFD, and line ends and tabs by spaces.
   */
  static String of(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    PrimitiveIterator.OfInt points = text.codePoints().iterator();
    while (points.hasNext()) {
      int point = points.nextInt();
      if (point == '\n' || point == '\r' || point == '\t') {
        plain.append(' ');
      } else {
        plain.appendCodePoint(isHarmless(point) ? point : REPLACEMENT);
      }
    }
    return plain.toString();
  }

  /** At most so many code points, the last an ellipsis where something was cut. */
  static String cut(String text, int length) {
    if (text.codePointCount(0, text.length()) <= length) {
      return text;
    }
    return text.substring(0, text.offsetByCodePoints(0, length - 1)).stripTrailing() + "…";
  }

  private static boolean isHarmless(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED -> false;
      default -> !turnsText(point) && (point & 0xFFFE) != 0xFFFE;
    };
  }

  /** Marks, embeddings, overrides and isolates of the bidirectional algorithm. */
  private static boolean turnsText(int point) {
    return point == 0x061C
        || point == 0x200E
        || point == 0x200F
        || point >= 0x202A && point <= 0x202E
        || point >= 0x2066 && point <= 0x2069;
  }
}
