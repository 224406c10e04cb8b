package org.tallywire.pipeline.evaluate;

/**
 * Where the characters of a cleaned text stand in the raw text that it was made of. Cleaning
 * changes spaces and line ends, leaves characters out and replaces a few; it never moves any.
 * Positions are code points.
 */
final class PositionAlignment {
  /** How far a character is looked for before it is taken for a replaced one. */
  private static final int REACH = 80;

  private final int[] raw;

  PositionAlignment(String cleanedText, String rawText) {
    int[] from = rawText.codePoints().toArray();
    int[] to = cleanedText.codePoints().toArray();
    raw = new int[to.length + 1];
    int at = 0;
    for (int i = 0; i < to.length; i++) {
      if (Character.isWhitespace(to[i])) {
        raw[i] = at;
        continue;
      }
      int found = find(from, at, to[i]);
      if (found < 0) {
        found = at;
        while (found < from.length && Character.isWhitespace(from[found])) {
          found++;
        }
      }
      raw[i] = Math.min(found, from.length);
      at = Math.min(found + 1, from.length);
    }
    raw[to.length] = at;
  }

  private static int find(int[] text, int from, int sought) {
    for (int i = from; i < text.length && i < from + REACH; i++) {
      if (text[i] == sought) {
        return i;
      }
    }
    return -1;
  }

  /** The raw position of a character that begins something. */
  int begin(int cleaned) {
    return raw[cleaned];
  }

  /** The raw position after the character that ends something. */
  int end(int cleaned) {
    return cleaned == 0 ? 0 : raw[cleaned - 1] + 1;
  }
}
