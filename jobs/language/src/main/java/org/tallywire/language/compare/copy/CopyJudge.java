package org.tallywire.language.compare.copy;

import java.io.Serializable;
import java.util.Optional;

/**
 * Says whether one text copies another that isn't equal to it, by two measures over their shingles
 * A and B (Broder, 1997): resemblance |A ∩ B| / |A ∪ B|, and containment |A ∩ B| / min(|A|, |B|).
 *
 * <ul>
 *   <li>{@link CopyKind#NEAR}: they resemble each other, and one outlet (or nobody knows which) has
 *       both;
 *   <li>{@link CopyKind#SYNDICATED}: most of the shorter stands in the other outlet's text,
 *       whatever that put around it, up to twice as much again; or the shorter is the beginning of
 *       the other, of which it left out the rest.
 * </ul>
 *
 * A digest is no copy of the reports in it, nor are they of the digest: it is of other events too.
 *
 * <p>A later version of the same document is no copy: the tables call it a version. An outlet that
 * repeats some paragraphs of its own in a follow-up has made no copy either, so its own texts have
 * to resemble each other as wholes.
 *
 * @param minWords shorter texts are never judged: they share too much by chance
 * @param resemblance least resemblance of near copies, 0 to 1
 * @param containment least containment of syndicated copies, 0 to 1
 */
public record CopyJudge(int minWords, double resemblance, double containment)
    implements Serializable {
  /** Of two outlets' texts the longer has at most so many times the words of the shorter. */
  private static final int TIMES_LONGER = 3;

  /** So much of a teaser stands in the beginning of the report: all but a dateline or two words. */
  private static final double NEARLY_ALL = 0.8;

  /** The kind, or empty where neither copies the other. */
  public Optional<CopyKind> judge(CopyText one, CopyText other) {
    if (one.isVersionOf(other) || Math.min(one.words(), other.words()) < minWords) {
      return Optional.empty();
    }
    int shared = one.shared(other);
    double whole = (double) shared / (one.size() + other.size() - shared);
    double part = (double) shared / Math.min(one.size(), other.size());
    if (!one.hasPublisherOf(other)) {
      return part >= containment && (isOfTheSize(one, other) || isTeaser(one, other))
          ? Optional.of(CopyKind.SYNDICATED)
          : Optional.empty();
    }
    return whole >= resemblance ? Optional.of(CopyKind.NEAR) : Optional.empty();
  }

  private static boolean isOfTheSize(CopyText one, CopyText other) {
    return Math.max(one.words(), other.words())
        <= TIMES_LONGER * Math.min(one.words(), other.words());
  }

  /** Whether the shorter is the other's beginning; a digest begins with something of its own. */
  private static boolean isTeaser(CopyText one, CopyText other) {
    CopyText shorter = one.words() <= other.words() ? one : other;
    CopyText longer = shorter == one ? other : one;
    return shorter.sharedWithBeginning(longer) >= NEARLY_ALL * shorter.size();
  }
}
