package org.tallywire.language.compare.copy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tallywire.language.compare.Hash64;
import org.tallywire.language.compare.Outlet;
import org.tallywire.language.compare.TextPieces;
import org.tallywire.language.compare.TextPieces.Piece;
import org.tallywire.language.compare.Words;

/**
 * A document without page furniture, as it is looked at for copies.
 *
 * @param outlet who published it, or null
 * @param equal what two documents share that are exact copies
 * @param text what is left of its text; empty where that is no report
 */
public record BareText(String outlet, String equal, String text) {
  /** A text of fewer words, furniture aside, says who it copies only together with its headline. */
  private static final int WORDS_OF_ITS_OWN = 10;

  private static final int TELLING_LETTERS = 4;
  private static final double TOLD_SHARE = 0.25;

  /** So many words in sentences are a report, whatever its headline. */
  private static final int WORDS_OF_A_REPORT = 60;

  /**
   * @param content stands for the whole text
   * @param furniture hashes of the pieces that belong to the page
   */
  public static BareText of(
      String uri,
      String publisher,
      String title,
      String whole,
      String content,
      Set<Long> furniture) {
    String text = furniture.isEmpty() ? whole : without(furniture, whole);
    List<String> words = Words.of(text);
    List<String> headline = title == null ? List.of() : Words.of(title);
    boolean report =
        words.size() >= WORDS_OF_ITS_OWN && (tellsOf(headline, words) || isWritten(text));
    return new BareText(
        Outlet.of(publisher, uri),
        report ? content : content + " " + Hash64.of(String.join(" ", headline)),
        report ? text : "");
  }

  /**
   * Whether a text is what its headline announces: where the report was lost on the way, what is
   * left of many pages is the same list of links. A tabloid's headline may have no word of it.
   */
  private static boolean tellsOf(List<String> headline, List<String> words) {
    List<String> telling =
        headline.stream().filter(word -> word.length() >= TELLING_LETTERS).toList();
    Set<String> inText = new HashSet<>(words);
    long told = telling.stream().filter(inText::contains).count();
    return told >= TOLD_SHARE * telling.size();
  }

  private static boolean isWritten(String text) {
    return TextPieces.of(text).stream().filter(Piece::isSentence).mapToInt(Piece::words).sum()
        >= WORDS_OF_A_REPORT;
  }

  private static String without(Set<Long> furniture, String text) {
    StringBuilder left = new StringBuilder();
    for (Piece piece : TextPieces.of(text)) {
      if (!furniture.contains(piece.hash())) {
        left.append(piece.text()).append('\n');
      }
    }
    return left.toString();
  }
}
