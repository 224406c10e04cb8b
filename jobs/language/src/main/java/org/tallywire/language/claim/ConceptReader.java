package org.tallywire.language.claim;

import java.util.List;

/**
 * Reads what a number counts or measures out of plain text, without rules: a second opinion where
 * the rules are in doubt. Thread-safe, and the same text has the same reading each time.
 */
@FunctionalInterface
public interface ConceptReader {
  /** Has no opinion. */
  ConceptReader NONE = (text, numerals, asked) -> ConceptReading.UNKNOWN;

  /**
   * Where a numeral stands.
   *
   * @param begin first char, in UTF-16 units
   * @param end after the last char
   */
  record Numeral(int begin, int end) {}

  /**
   * @param text a sentence and what stands before it
   * @param numerals the sentence's, in order
   * @param asked index of the numeral that is asked for
   * @return what that numeral counts
   */
  ConceptReading read(String text, List<Numeral> numerals, int asked);
}
