package org.tallywire.pipeline.reconcile;

import java.io.Serializable;

/**
 * What counts as a copy.
 *
 * @param minWords shorter texts, page furniture aside, are copies only of equal ones
 * @param resemblance least resemblance of near copies, 0 to 1
 * @param containment least share of the shorter text that a syndicated copy has, 0 to 1
 * @param compared earliest documents of a bucket that each later one is compared with: bounds the
 *     work where thousands have something in common
 */
public record CopyOptions(int minWords, double resemblance, double containment, int compared)
    implements Serializable {
  public static final int DEFAULT_MIN_WORDS = 30;
  public static final double DEFAULT_RESEMBLANCE = 0.7;
  public static final double DEFAULT_CONTAINMENT = 0.6;
  public static final int DEFAULT_COMPARED = 12;

  public CopyOptions {
    if (!(resemblance > 0 && resemblance <= 1) || !(containment > 0 && containment <= 1)) {
      throw new IllegalArgumentException(
          "copies' resemblance and containment have to be above 0 and at most 1, and are "
              + resemblance
              + " and "
              + containment);
    }
    if (compared < 1) {
      throw new IllegalArgumentException("compared has to be at least 1, not " + compared);
    }
  }

  /** The defaults. */
  public static CopyOptions standard() {
    return new CopyOptions(
        DEFAULT_MIN_WORDS, DEFAULT_RESEMBLANCE, DEFAULT_CONTAINMENT, DEFAULT_COMPARED);
  }
}
