package org.tallywire.pipeline.evaluate;

import java.util.List;
import org.tallywire.language.text.ContentId;

/**
 * A sentence of a gold set that comes as tokens.
 *
 * @param number its place in the file, from 0
 * @param tokens as written
 * @param names in order, without overlap; they count in tokens
 */
record TokenSentence(int number, List<String> tokens, List<LabelledName> names) {
  private static final int FINGERPRINT_DIGITS = 8;

  TokenSentence {
    tokens = List.copyOf(tokens);
    names = List.copyOf(names);
  }

  /** The tokens with one space between them. */
  String text() {
    return String.join(" ", tokens);
  }

  /** Tells it from other sentences without its words: the first digits of the text's SHA-256. */
  String fingerprint() {
    return ContentId.sha256(text()).substring(0, FINGERPRINT_DIGITS);
  }
}
