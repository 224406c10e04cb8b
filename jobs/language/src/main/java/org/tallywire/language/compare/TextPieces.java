package org.tallywire.language.compare;

import java.util.ArrayList;
import java.util.List;

/**
 * A text cut into pieces as small as those that page furniture comes in: lines, and in a line what
 * ends with a full stop, a question or exclamation mark, or a colon. Pieces are compared by the
 * hash of their words, so that spacing and signs make no difference.
 */
public final class TextPieces {
  /** Links, labels and formulas have fewer words than this, most sentences of news have more. */
  private static final int SENTENCE_WORDS = 8;

  private TextPieces() {}

  /**
   * A piece.
   *
   * @param text as written, without the space around it
   * @param words how many it has
   * @param hash of its words
   */
  public record Piece(String text, int words, long hash) {
    /** Whether it is a sentence, by its end and its length, and not a link or a label. */
    public boolean isSentence() {
      int last = text.length() - 1;
      while (last > 0 && "\"'”’»)".indexOf(text.charAt(last)) >= 0) {
        last--;
      }
      return words >= SENTENCE_WORDS && ".!?".indexOf(text.charAt(last)) >= 0;
    }
  }

  /** The pieces that have a word in them, in order. */
  public static List<Piece> of(String text) {
    List<Piece> pieces = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean spaceAfter = i + 1 < text.length() && text.charAt(i + 1) == ' ';
      if (c == '\n' || (spaceAfter && (c == '.' || c == '!' || c == '?' || c == ':'))) {
        add(text.substring(begin, i + 1), pieces);
        begin = i + 1;
      }
    }
    add(text.substring(begin), pieces);
    return pieces;
  }

  private static void add(String text, List<Piece> pieces) {
    List<String> words = Words.of(text);
    if (!words.isEmpty()) {
      pieces.add(new Piece(text.strip(), words.size(), Hash64.of(String.join(" ", words))));
    }
  }
}
