package org.tallywire.pipeline.nlp.network;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * BERT's WordPiece: a word, in lower case and without accents, cut greedily into the longest pieces
 * that the vocabulary has; punctuation stands alone. {@code data/models/shared/wordpieces.py} does
 * the same. Immutable.
 */
public final class WordPieces {
  private static final String VOCABULARY = "vocab.txt";
  private static final String CONTINUES = "##";

  private final Map<String, Integer> ids = new HashMap<>();
  private final int unknown;
  private final int begin;
  private final int end;

  /**
   * @param vocabulary the pieces, in the order of their numbers
   */
  public WordPieces(List<String> vocabulary) {
    for (int i = 0; i < vocabulary.size(); i++) {
      ids.putIfAbsent(vocabulary.get(i), i);
    }
    unknown = ids.get("[UNK]");
    begin = ids.get("[CLS]");
    end = ids.get("[SEP]");
  }

  /**
   * With the vocabulary of the encoder that the project's networks began as.
   *
   * @throws IOException where the program doesn't carry it
   */
  public static WordPieces load() throws IOException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                OnnxNetwork.open(WordPieces.class, VOCABULARY), StandardCharsets.UTF_8))) {
      return new WordPieces(lines.lines().toList());
    }
  }

  /** The piece that begins every sentence. */
  public int begin() {
    return begin;
  }

  /** The piece that ends every sentence. */
  public int end() {
    return end;
  }

  /** The numbers of a token's pieces; at least one. */
  public List<Integer> of(String form) {
    String plain = Normalizer.normalize(form.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    List<Integer> pieces = new ArrayList<>(3);
    StringBuilder word = new StringBuilder();
    plain
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .forEach(
            c -> {
              if (Character.isLetterOrDigit(c)) {
                word.appendCodePoint(c);
                return;
              }
              cut(word, pieces);
              if (!Character.isWhitespace(c)) {
                cut(word.appendCodePoint(c), pieces);
              }
            });
    cut(word, pieces);
    if (pieces.isEmpty()) {
      pieces.add(unknown);
    }
    return pieces;
  }

  /** Adds a word's pieces and empties it; a word with a part that no piece fits is unknown. */
  private void cut(StringBuilder word, List<Integer> pieces) {
    int first = pieces.size();
    int at = 0;
    while (at < word.length()) {
      int to = word.length();
      Integer piece = null;
      while (to > at && piece == null) {
        piece = ids.get((at > 0 ? CONTINUES : "") + word.substring(at, to));
        to -= piece == null ? 1 : 0;
      }
      if (piece == null) {
        pieces.subList(first, pieces.size()).clear();
        pieces.add(unknown);
        break;
      }
      pieces.add(piece);
      at = to;
    }
    word.setLength(0);
  }
}
