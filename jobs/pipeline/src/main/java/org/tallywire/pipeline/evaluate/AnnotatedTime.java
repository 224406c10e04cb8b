package org.tallywire.pipeline.evaluate;

/**
 * A time expression as an annotator or the program wrote it down.
 *
 * @param begin first code point in its text
 * @param end after its last code point
 * @param text the expression
 * @param type TIMEX3 type
 * @param value TIMEX3 value, or null where it is not resolved
 * @param rule of the program, or null
 */
public record AnnotatedTime(
    int begin, int end, String text, String type, String value, String rule) {
  public AnnotatedTime {
    if (begin < 0 || end <= begin) {
      throw new IllegalArgumentException(
          "time '" + text + "' has no extent: " + begin + ".." + end);
    }
  }

  boolean overlaps(AnnotatedTime other) {
    return begin < other.end && other.begin < end;
  }

  boolean sameSpan(AnnotatedTime other) {
    return begin == other.begin && end == other.end;
  }
}
