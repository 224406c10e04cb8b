package org.tallywire.language.text;

import java.io.Serializable;
import java.util.Objects;

/**
 * A word, number or punctuation mark of a sentence.
 *
 * @param begin first char of the token in the document's text, in UTF-16 units, inclusive
 * @param end after the last char, exclusive
 * @param form the token as written: {@code text.substring(begin, end)}
 * @param lemma dictionary form in lower case
 * @param pos Penn Treebank tag, such as {@code CD} or {@code NNS}
 * @param head index of the syntactic head among the sentence's tokens; {@link #NO_HEAD} for the
 *     root and where the sentence was not parsed
 * @param relation dependency label to the head as the parser names it ({@code root} for the root),
 *     or null where the sentence was not parsed
 */
public record Token(
    int begin, int end, String form, String lemma, String pos, int head, String relation)
    implements Serializable {

  /**
   * The value of {@link #head()} of a root and of every token of a sentence that was not parsed.
   */
  public static final int NO_HEAD = -1;

  public Token {
    Objects.requireNonNull(form, "form");
    Objects.requireNonNull(lemma, "lemma");
    Objects.requireNonNull(pos, "pos");
    if (begin < 0 || end <= begin) {
      throw new IllegalArgumentException(
          "token '" + form + "' has no extent: " + begin + ".." + end);
    }
  }
}
