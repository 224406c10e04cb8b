package org.tallywire.language.text;

/**
 * Turns UTF-16 positions of one text into code point positions, the unit of the tables. Costs
 * nothing per look-up for a text without surrogate pairs.
 */
public final class CodePointIndex {
  /** Positions of the high surrogates of all pairs, ascending; empty for most texts. */
  private final int[] pairs;

  private final int length;

  public CodePointIndex(String text) {
    length = text.length();
    int count = length - text.codePointCount(0, length);
    pairs = new int[count];
    int n = 0;
    for (int i = 0; i + 1 < length && n < count; i++) {
      if (Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
        pairs[n++] = i++;
      }
    }
  }

  /**
   * @param utf16 a position between code points, from 0 to the text's length
   * @return the number of code points before it
   */
  public int codePoint(int utf16) {
    if (utf16 < 0 || utf16 > length) {
      throw new IndexOutOfBoundsException(
          "position " + utf16 + " in a text of " + length + " chars");
    }
    int found = java.util.Arrays.binarySearch(pairs, utf16);
    return utf16 - (found >= 0 ? found : -found - 1);
  }
}
