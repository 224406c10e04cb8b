package org.tallywire.pipeline.reconcile;

import java.io.Serializable;

/**
 * How documents are tied to stories.
 *
 * @param nearDays documents published at most so many days apart are tied by all evidence
 * @param farDays documents published more days apart are never tied; between the two it takes names
 * @param threshold least average similarity inside a story, 0 to 1
 * @param neighbours documents with a term in common that one meets, on each side in the order of
 *     publication, and of all that it met the number, with most in common, that are compared with
 *     it: bounds the work where terms are common, and keeps hundreds of faint likenesses from
 *     making one story of a country's news
 * @param documentsInOneTask up to so many documents a single task makes the clusters, which saves
 *     rounds of jobs; more are split by connected component first
 */
public record StoryOptions(
    int nearDays, int farDays, double threshold, int neighbours, long documentsInOneTask)
    implements Serializable {
  public static final int DEFAULT_NEAR_DAYS = 14;
  public static final int DEFAULT_FAR_DAYS = 365;
  public static final double DEFAULT_THRESHOLD = 0.06;
  public static final int DEFAULT_NEIGHBOURS = 16;
  public static final long DEFAULT_DOCUMENTS_IN_ONE_TASK = 200_000;

  public StoryOptions {
    if (nearDays < 0 || farDays < nearDays) {
      throw new IllegalArgumentException(
          "stories' near-days have to be at most far-days, and are "
              + nearDays
              + " and "
              + farDays);
    }
    if (!(threshold > 0 && threshold <= 1)) {
      throw new IllegalArgumentException(
          "stories' threshold has to be above 0 and at most 1, and is " + threshold);
    }
    if (neighbours < 1) {
      throw new IllegalArgumentException("neighbours have to be at least 1, not " + neighbours);
    }
  }

  /** The defaults. */
  public static StoryOptions standard() {
    return new StoryOptions(
        DEFAULT_NEAR_DAYS,
        DEFAULT_FAR_DAYS,
        DEFAULT_THRESHOLD,
        DEFAULT_NEIGHBOURS,
        DEFAULT_DOCUMENTS_IN_ONE_TASK);
  }
}
