package org.tallywire.language.quantity;

import java.util.Locale;

/**
 * A piece of a sentence as numbers need it: finer than a token where a token glues a sign, a number
 * and a unit together.
 *
 * @param begin first char in the document's text
 * @param end after its last char
 * @param text as written
 * @param lower in lower case
 * @param kind what it is
 * @param spaced whether white space (or the sentence's begin) stands before it
 * @param pos Penn tag of the token it lies in, or empty
 * @param lemma lemma of that token where the piece is the whole token, else {@code lower}
 * @param token index of that token, or -1
 */
record Lexeme(
    int begin,
    int end,
    String text,
    String lower,
    Kind kind,
    boolean spaced,
    String pos,
    String lemma,
    int token) {

  enum Kind {
    /** Digits with grouping and decimals: {@code 94,300}, {@code 1.5}. */
    NUMBER,
    /** A fraction in digits or one sign: {@code 1/2}, {@code ½}. */
    FRACTION,
    /** {@code 99th}. */
    ORDINAL,
    /** Digits that are a name, a date, a time of day: {@code 2012-13-05}, {@code 10:30}. */
    CODE,
    WORD,
    SYMBOL,
    /** A web address: nothing in it is read. */
    ADDRESS
  }

  boolean is(String word) {
    return lower.equals(word);
  }

  boolean numeric() {
    return kind == Kind.NUMBER || kind == Kind.FRACTION;
  }

  boolean capitalized() {
    return kind == Kind.WORD && Character.isUpperCase(text.charAt(0));
  }

  /** Whether it is written in capitals alone. */
  boolean inCapitals() {
    return capitalized() && text.equals(text.toUpperCase(Locale.ROOT));
  }
}
