package org.tallywire.language.time;

/** Reads one family of time expressions. Looks at a bounded number of words. */
interface TimeRule {
  /**
   * @param words the words of a sentence
   * @param at where the expression has to begin
   * @return the longest reading, or null when there is none
   */
  Reading read(Words words, int at);
}
