package org.tallywire.language.compare;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tallywire.language.compare.TextPieces.Piece;

/**
 * What belongs to the page and not to the report, by the hashes of {@link Piece}s.
 *
 * @param pieces all of it; whole texts, too
 * @param standing those of them that come again over weeks, so that no report brings them back
 */
public record PageFurniture(Set<Long> pieces, Set<Long> standing) {
  /**
   * What of it is in one text.
   *
   * @param title the headline, or null
   */
  public PageFurniture in(String title, List<Piece> text) {
    Set<Long> own = new HashSet<>();
    own.add(RepeatedPieces.whole(title, text));
    text.forEach(piece -> own.add(piece.hash()));
    Set<Long> ownStanding = new HashSet<>(own);
    own.retainAll(pieces);
    ownStanding.retainAll(standing);
    return new PageFurniture(own, ownStanding);
  }

  /** Whether a text has none. */
  public boolean isEmpty() {
    return pieces.isEmpty();
  }

  boolean contains(Piece piece) {
    return contains(piece.hash());
  }

  boolean contains(long hash) {
    return pieces.contains(hash);
  }

  boolean isStanding(Piece piece) {
    return standing.contains(piece.hash());
  }
}
