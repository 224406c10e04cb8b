package org.tallywire.pipeline.nlp.names;

/**
 * How a token is written: what an encoder without capitals doesn't see. The order is that of {@code
 * SHAPES} in {@code training/data.py}.
 */
enum WordShape {
  NONE,
  LOWER,
  CAPITAL,
  FIRST_CAPITAL,
  CAPITALS,
  MIXED,
  INITIAL,
  DIGITS,
  OTHER;

  /**
   * @param first whether the token begins its sentence, where a capital says little
   */
  static WordShape of(String form, boolean first) {
    int letters = 0;
    int capitals = 0;
    boolean digits = false;
    for (int i = 0; i < form.length(); i += Character.charCount(form.codePointAt(i))) {
      int c = form.codePointAt(i);
      letters += Character.isLetter(c) ? 1 : 0;
      capitals += Character.isUpperCase(c) ? 1 : 0;
      digits |= Character.isDigit(c);
    }
    if (letters == 0) {
      return digits ? DIGITS : OTHER;
    }
    if (capitals == 0) {
      return LOWER;
    }
    if (letters == 1) {
      return INITIAL;
    }
    if (capitals == letters) {
      return CAPITALS;
    }
    if (capitals == 1 && Character.isUpperCase(form.codePointAt(0))) {
      return first ? FIRST_CAPITAL : CAPITAL;
    }
    return MIXED;
  }
}
