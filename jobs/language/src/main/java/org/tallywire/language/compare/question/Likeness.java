package org.tallywire.language.compare.question;

import java.util.OptionalDouble;

/**
 * How much two claims' vectors speak for one question, in log-odds: a line over their cosine, as
 * {@code data/models/questions/training/train.py} has learnt to have them.
 */
final class Likeness {
  private static final double SCALE = 8;
  private static final double SHIFT = -5;

  /** What is further apart than this is as far as anything. */
  private static final double LEAST = -4;

  private Likeness() {}

  /** Nothing where one of the two has no vector. */
  static OptionalDouble of(ComparedClaim a, ComparedClaim b) {
    if (a.vector() == null || b.vector() == null) {
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(Math.max(LEAST, SCALE * a.vector().cosine(b.vector()) + SHIFT));
  }
}
