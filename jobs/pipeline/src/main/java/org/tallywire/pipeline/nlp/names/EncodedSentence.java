package org.tallywire.pipeline.nlp.names;

import java.util.ArrayList;
import java.util.List;
import org.tallywire.pipeline.nlp.network.WordPieces;

/**
 * A sentence as the network reads it: a number a piece for the piece itself, for how its token is
 * written, and for what another recognizer guessed.
 *
 * @param pieces with one that begins and one that ends the sentence
 * @param shapes of each piece's token
 * @param guesses for each piece's token
 * @param first each token's first piece; of an overlong sentence the beginning's tokens only
 */
record EncodedSentence(long[] pieces, long[] shapes, long[] guesses, int[] first) {
  /** The network knows no later places. */
  static final int LONGEST = 128;

  /**
   * @param forms the tokens
   * @param guesses an IOB tag a token
   */
  static EncodedSentence of(List<String> forms, List<String> guesses, WordPieces wordPieces) {
    List<int[]> rows = new ArrayList<>();
    List<Integer> first = new ArrayList<>();
    rows.add(new int[] {wordPieces.begin(), 0, 0});
    for (int i = 0; i < forms.size(); i++) {
      List<Integer> pieces = wordPieces.of(forms.get(i));
      if (rows.size() + pieces.size() >= LONGEST) {
        break;
      }
      first.add(rows.size());
      int shape = WordShape.of(forms.get(i), i == 0).ordinal();
      int guess = NameLabels.guess(guesses.get(i));
      pieces.forEach(piece -> rows.add(new int[] {piece, shape, guess}));
    }
    rows.add(new int[] {wordPieces.end(), 0, 0});
    return new EncodedSentence(
        column(rows, 0),
        column(rows, 1),
        column(rows, 2),
        first.stream().mapToInt(Integer::intValue).toArray());
  }

  private static long[] column(List<int[]> rows, int column) {
    return rows.stream().mapToLong(row -> row[column]).toArray();
  }
}
