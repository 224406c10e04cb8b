package org.tallywire.language.compare.question;

import org.tallywire.language.compare.Figures;
import org.tallywire.language.quantity.Granularity;

/**
 * How two numbers stand to each other, whatever they are numbers of.
 *
 * @param relation the strongest that holds
 * @param gap by how much the intervals miss each other; 0 where they meet
 */
record Agreement(Relation relation, double gap) {
  /** From the strongest to none. */
  enum Relation {
    /** One number, whatever the hedges: equal, or equal once rounded as the coarser was written. */
    ONE_NUMBER,
    /** Different or vague numbers that can all hold: the intervals meet. */
    COMPATIBLE,
    /** Numbers that cannot both hold. */
    APART
  }

  private static final double NEAR = 1e-9;

  /** Unhedged numbers are taken for rounded from here on: 94,000 may stand for 94,300. */
  private static final double ROUNDED_FROM = 1000;

  /**
   * Compares two answers in one unit.
   *
   * <p>One number: about 94,000, more than 94,000 and 94,300; compatible: more than 70 and 75;
   * apart: 70,000 and 94,300, also 18 and 20, which nobody rounds without saying so, and more than
   * 100 and 96: what is said to be the least is rounded down at most.
   */
  static Agreement of(Answer a, Answer b) {
    boolean coarserFirst = Figures.step(a.value()) >= Figures.step(b.value());
    Answer coarse = coarserFirst ? a : b;
    Answer fine = coarserFirst ? b : a;
    double gap = Math.max(0, Math.max(a.floor() - b.ceiling(), b.floor() - a.ceiling()));
    if (same(a.value(), b.value()) || roundsTo(fine, coarse)) {
      return new Agreement(Relation.ONE_NUMBER, 0);
    }
    boolean meet = gap <= NEAR * Math.max(Math.abs(a.value()), Math.abs(b.value()));
    return meet ? new Agreement(Relation.COMPATIBLE, 0) : new Agreement(Relation.APART, gap);
  }

  private static boolean roundsTo(Answer fine, Answer coarse) {
    double step = Figures.step(coarse.value());
    boolean rounded = coarse.hedged() || Math.abs(coarse.value()) >= ROUNDED_FROM && step >= 100;
    double reach = Math.abs(coarse.value()) * Granularity.STANDARD.valueShare();
    return rounded
        && !excludes(coarse, fine.value())
        && step > Figures.step(fine.value())
        && Math.abs(fine.value() - coarse.value()) <= reach
        && same(Math.rint(fine.value() / step) * step, coarse.value());
  }

  /** Whether a wording that bounds its number on one side alone leaves a value outside. */
  private static boolean excludes(Answer bounded, double value) {
    return switch (bounded.comparator()) {
      case MORE, AT_LEAST -> value < bounded.value();
      case LESS, AT_MOST -> value > bounded.value();
      case EQUAL, ABOUT, RANGE -> false;
    };
  }

  private static boolean same(double a, double b) {
    return Math.abs(a - b) <= NEAR * Math.max(1, Math.max(Math.abs(a), Math.abs(b)));
  }
}
