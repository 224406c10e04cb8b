package org.tallywire.language.time;

/**
 * A run of letters, a run of digits, or a single other character of a sentence: finer than any
 * tokenizer's tokens, so that "mid-1996", "5pm" and "10:35" fall apart alike everywhere.
 *
 * @param begin first char in the document's text
 * @param end after the last char
 * @param form in lower case
 * @param capital whether it begins with a capital letter
 * @param glued whether nothing stands between it and the word before
 * @param pos Penn tag of the token it lies in; empty where there is none
 */
record Word(int begin, int end, String form, boolean capital, boolean glued, String pos) {
  boolean digits() {
    return Character.isDigit(form.charAt(0));
  }
}
