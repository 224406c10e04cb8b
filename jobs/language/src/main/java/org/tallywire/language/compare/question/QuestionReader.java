package org.tallywire.language.compare.question;

/**
 * Reads out of plain text what a number answers, without rules. Thread-safe, and the same text has
 * the same reading each time.
 */
@FunctionalInterface
public interface QuestionReader {
  /** Reads nothing. */
  QuestionReader NONE = (text, begin, end) -> null;

  /**
   * @param text a document's
   * @param begin first char of the number with its noun or unit, in UTF-16 units
   * @param end after the last char
   * @return what it answers, or null for no reading
   */
  QuestionVector read(String text, int begin, int end);
}
