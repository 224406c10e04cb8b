package org.tallywire.pipeline.evaluate;

/** Words of a text with those around them, in one line. Positions are code points. */
final class Excerpt {
  private final int[] text;
  private final int before;
  private final int after;

  /**
   * @param before how many code points stand before the words
   * @param after how many after them
   */
  Excerpt(String text, int before, int after) {
    this.text = text.codePoints().toArray();
    this.before = before;
    this.after = after;
  }

  /** The words in brackets. */
  String around(int begin, int end) {
    int stop = Math.min(end, text.length);
    return part(Math.max(0, begin - before), begin)
        + "["
        + part(begin, stop)
        + "]"
        + part(stop, Math.min(text.length, end + after));
  }

  private String part(int begin, int end) {
    return new String(text, begin, Math.max(0, end - begin)).replace('\n', ' ');
  }
}
