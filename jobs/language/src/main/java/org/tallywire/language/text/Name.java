package org.tallywire.language.text;

import java.io.Serializable;

/**
 * A name as a recognizer found it in one sentence, before it is trimmed and resolved.
 *
 * @param firstToken index of its first token in the sentence, inclusive
 * @param endToken index after its last token, exclusive
 * @param type the recognizer's label (OntoNotes names, such as {@code PERSON}, {@code ORG}, {@code
 *     GPE}, {@code DATE})
 * @param confidence 0 to 1
 */
public record Name(int firstToken, int endToken, String type, double confidence)
    implements Serializable {
  public Name {
    if (firstToken < 0 || endToken <= firstToken) {
      throw new IllegalArgumentException("name has no tokens: " + firstToken + ".." + endToken);
    }
  }
}
