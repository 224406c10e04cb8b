package org.tallywire.pipeline.nlp.network;

import java.util.ArrayList;
import java.util.List;
import org.tallywire.language.claim.ConceptReader.Numeral;

/**
 * A text and its numerals as networks read them; {@code data/models/concepts/training} and {@code
 * data/models/questions/training} make the same of their texts.
 *
 * @param pieces the text's pieces around the numeral that is asked for, with one that begins and
 *     one that ends them
 * @param marks of each piece: that of the numeral asked for, of another one, or 0
 * @param begins first char of each piece's word; 0 for the outer two
 * @param ends the char after it
 */
public record MarkedText(long[] pieces, long[] marks, int[] begins, int[] ends) {
  /** The networks learnt from no longer texts. */
  public static final int LONGEST = 112;

  /** How many pieces are read before a numeral at most where there are more behind it, too. */
  private static final int BEFORE = LONGEST * 2 / 3;

  /** So many chars hold more pieces, but for words out of proportion. */
  private static final int LONGEST_CHARS = 2_000;

  private static final int ASKED = 1;
  private static final int OTHER = 2;

  /**
   * @param numerals those of the text, in order
   * @param asked index of the one asked for
   */
  public static MarkedText of(
      String text, List<Numeral> numerals, int asked, WordPieces wordPieces) {
    List<int[]> rows = words(text, numerals.get(asked), wordPieces);
    int first = 0;
    while (first < rows.size() && rows.get(first)[2] <= numerals.get(asked).begin()) {
      first++;
    }
    int from = Math.max(0, Math.min(rows.size() - LONGEST, first - BEFORE));
    rows = rows.subList(from, Math.min(rows.size(), from + LONGEST));
    int size = rows.size() + 2;
    long[] pieces = new long[size];
    long[] marks = new long[size];
    int[] begins = new int[size];
    int[] ends = new int[size];
    pieces[0] = wordPieces.begin();
    pieces[size - 1] = wordPieces.end();
    for (int i = 0; i < rows.size(); i++) {
      pieces[i + 1] = rows.get(i)[0];
      begins[i + 1] = rows.get(i)[1];
      ends[i + 1] = rows.get(i)[2];
    }
    for (int n = 0; n < numerals.size(); n++) {
      mark(numerals.get(n), n == asked ? ASKED : OTHER, begins, ends, marks);
    }
    return new MarkedText(pieces, marks, begins, ends);
  }

  private static void mark(Numeral numeral, int mark, int[] begins, int[] ends, long[] marks) {
    for (int i = 1; i < ends.length - 1; i++) {
      if (ends[i] > numeral.begin() && begins[i] < numeral.end()) {
        marks[i] = mark;
      }
    }
  }

  /** A row a piece: its number, and where its word begins and ends. */
  private static List<int[]> words(String text, Numeral asked, WordPieces wordPieces) {
    List<int[]> rows = new ArrayList<>();
    int at = Math.max(0, asked.begin() - LONGEST_CHARS);
    int last = Math.min(text.length(), asked.end() + LONGEST_CHARS);
    while (at < last) {
      int begin = at;
      while (at < last && inWord(text.codePointAt(at))) {
        at += Character.charCount(text.codePointAt(at));
      }
      if (at == begin) {
        at += Character.charCount(text.codePointAt(at));
        if (Character.isWhitespace(text.codePointAt(begin))) {
          continue;
        }
      }
      int end = Math.min(at, text.length());
      wordPieces
          .of(text.substring(begin, end))
          .forEach(piece -> rows.add(new int[] {piece, begin, end}));
    }
    return rows;
  }

  private static boolean inWord(int c) {
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
