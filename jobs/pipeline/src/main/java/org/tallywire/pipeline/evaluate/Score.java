package org.tallywire.pipeline.evaluate;

/**
 * Counts behind precision, recall and F1.
 *
 * @param right answers that are right
 * @param answers all answers
 * @param gold all that there was to find
 */
public record Score(int right, int answers, int gold) {
  /** Share of the answers that is right, 0 to 1; 1 without answers. */
  public double precision() {
    return answers == 0 ? 1 : (double) right / answers;
  }

  /** Share of what there was to find that was found, 0 to 1; 1 where there was nothing. */
  public double recall() {
    return gold == 0 ? 1 : (double) right / gold;
  }

  /** Harmonic mean of precision and recall. */
  public double f1() {
    return answers + gold == 0 ? 1 : 2.0 * right / (answers + gold);
  }

  /** The counts of two sets taken as one. */
  Score plus(Score other) {
    return new Score(right + other.right, answers + other.answers, gold + other.gold);
  }
}
