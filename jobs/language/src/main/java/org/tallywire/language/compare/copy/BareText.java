package org.tallywire.language.compare.copy;

import java.util.HashSet;
import java.util.List;
import org.tallywire.language.compare.Hash64;
import org.tallywire.language.compare.Headline;
import org.tallywire.language.compare.Outlet;
import org.tallywire.language.compare.PageFurniture;
import org.tallywire.language.compare.RepeatedPieces;
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

  /**
   * So many words in sentences are a report, whatever its headline; what a station tells of itself
   * is shorter.
   */
  private static final int WORDS_OF_A_REPORT = 100;

  /**
   * @param pieces the whole text, cut
   * @param content stands for the whole text
   * @param furniture what belongs to the page, of the pieces of this text
   */
  public static BareText of(
      String uri,
      String publisher,
      String title,
      String whole,
      List<Piece> pieces,
      String content,
      PageFurniture furniture) {
    boolean bare = furniture.isEmpty();
    List<Piece> kept = bare ? pieces : RepeatedPieces.reportOf(title, pieces, furniture);
    String text = bare ? whole : lines(kept);
    List<String> words = Words.of(text);
    List<String> headline = title == null ? List.of() : Words.of(title);
    boolean report =
        words.size() >= WORDS_OF_ITS_OWN && (tellsOf(headline, words) || isWritten(kept));
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
    return Headline.tellsOf(headline, new HashSet<>(words));
  }

  private static boolean isWritten(List<Piece> pieces) {
    return pieces.stream().filter(Piece::isSentence).mapToInt(Piece::words).sum()
        >= WORDS_OF_A_REPORT;
  }

  private static String lines(List<Piece> pieces) {
    StringBuilder lines = new StringBuilder();
    for (Piece piece : pieces) {
      lines.append(piece.text()).append('\n');
    }
    return lines.toString();
  }
}
