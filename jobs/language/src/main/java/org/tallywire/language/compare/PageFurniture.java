package org.tallywire.language.compare;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.tallywire.language.compare.TextPieces.Piece;

/**
 * What belongs to the page and not to the report, by the hashes of {@link Piece}s.
 *
 * @param pieces all of it
 * @param standing those of them that come again over weeks, so that no report brings them back
 */
public record PageFurniture(Set<Long> pieces, Set<Long> standing) {
  /** What of it is in one text. */
  public PageFurniture in(Collection<Piece> text) {
    Set<Long> own = new HashSet<>();
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
    return pieces.contains(piece.hash());
  }

  boolean isStanding(Piece piece) {
    return standing.contains(piece.hash());
  }
}
