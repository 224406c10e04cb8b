package org.tallywire.pipeline.evaluate;

/**
 * A stretch of a text.
 *
 * @param begin first code point
 * @param end code point after the last
 */
record Span(int begin, int end) {
  /** Whether all of another stretch lies in this one. */
  boolean contains(Span other) {
    return begin <= other.begin && other.end <= end;
  }

  /** How many code points two stretches share. */
  int overlap(Span other) {
    return Math.max(0, Math.min(end, other.end) - Math.max(begin, other.begin));
  }

  int length() {
    return end - begin;
  }
}
