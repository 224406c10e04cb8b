package org.tallywire.language.compare.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tallywire.language.compare.story.StoryProfile.Weighted;

/**
 * Which documents are worth comparing: those that meet at words which are among the heaviest of
 * both, with a cosine over these terms that is more than chance.
 */
public final class StoryMeetings {
  /** Terms of a document that lead to others. */
  private static final int KEYS = 24;

  /** Cosine over the terms at which two documents met, from which on they are compared. */
  private static final double WORTH_COMPARING = 0.02;

  /** Less similarity than this is noise. */
  public static final double LEAST_SIMILARITY = 0.05;

  /** Sums of whole numbers don't depend on the order of addition. */
  private static final double UNITS = 1e9;

  /** The sum of {@link #units} from which on two documents are compared. */
  public static final long ENOUGH = (long) (WORTH_COMPARING * UNITS);

  private StoryMeetings() {}

  /**
   * A term that leads from a document to others.
   *
   * @param term the term
   * @param share its part of the document's vector
   */
  public record Key(String term, double share) {}

  /** The keys of a document, words alone, the heaviest first. */
  public static List<Key> keys(StoryProfile profile) {
    List<Weighted> heaviest = new ArrayList<>(profile.terms());
    heaviest.removeIf(term -> term.name() == NameKind.FIGURE);
    heaviest.sort(
        Comparator.comparingDouble(Weighted::weight).reversed().thenComparing(Weighted::term));
    return heaviest.stream()
        .limit(KEYS)
        .map(term -> new Key(term.term(), term.weight() / profile.length()))
        .toList();
  }

  /** What two documents that met at a term have of their cosine by it. */
  public static long units(double one, double other) {
    return Math.round(UNITS * one * other);
  }
}
