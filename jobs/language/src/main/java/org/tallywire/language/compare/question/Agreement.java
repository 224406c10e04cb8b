package org.tallywire.language.compare.question;

import java.util.Objects;
import java.util.Optional;
import org.tallywire.language.compare.Figures;
import org.tallywire.language.quantity.Comparator;
import org.tallywire.language.quantity.Granularity;
import org.tallywire.language.quantity.QuantityKind;

/**
 * How two numbers stand to each other, whatever they are numbers of.
 *
 * @param relation the strongest that holds
 * @param rounds whether they are equal once rounded as the coarser was written, so that one may
 *     have been written for the other: one number, or "more than 600" and 640
 * @param gap by how much the intervals miss each other; 0 where they touch
 */
record Agreement(Relation relation, boolean rounds, double gap) {
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

  /** How far a number may lie from another one's, where somebody has converted and rounded it. */
  private static final double CONVERTED_REACH = 0.05;

  /**
   * A number that is said to be the least or the most may lie so far from another and be that one,
   * rounded: "more than 94,000" tells of 94,300, and "at least 30" leaves open whether 31 it is.
   */
  private static final double BOUND_REACH = 0.025;

  /** Shares are converted to whole percents: a third is 33 percent, half is not 48. */
  private static final double WHOLE_PERCENT = 1;

  /**
   * Compares two answers that may have been given in two units: 10 km and 6 miles are one number,
   * since who converts rounds.
   *
   * @return how they stand, the gap in the unit of the first; empty where they have no common unit
   */
  static Optional<Agreement> between(Answer a, Answer b) {
    Optional<Answer> other = Units.common(a, b);
    if (other.isEmpty()) {
      return Optional.empty();
    }
    Agreement inFirst = of(a, other.get());
    boolean oneUnit = a.kind() == b.kind() && Objects.equals(a.unit(), b.unit());
    Optional<Answer> back = oneUnit ? Optional.empty() : Units.common(b, a);
    if (back.isEmpty() || inFirst.relation == Relation.ONE_NUMBER) {
      return Optional.of(inFirst);
    }
    Agreement inSecond = of(b, back.get());
    boolean one =
        inSecond.relation == Relation.ONE_NUMBER
            || converts(a, other.get())
            || converts(b, back.get());
    return Optional.of(
        one
            ? new Agreement(Relation.ONE_NUMBER, true, 0)
            : new Agreement(inFirst.relation, inFirst.rounds || inSecond.rounds, inFirst.gap));
  }

  /** Whether two exact numbers, one of them converted, are one as finely as the coarser is told. */
  private static boolean converts(Answer a, Answer b) {
    double step = Math.max(Figures.step(a.value()), Figures.step(b.value()));
    if (Units.isShare(a)) {
      step = Math.min(step, a.kind() == QuantityKind.PERCENT ? WHOLE_PERCENT : 0);
    }
    double apart = Math.abs(a.value() - b.value());
    return !a.hedged()
        && !b.hedged()
        && apart <= step / 2
        && apart <= CONVERTED_REACH * Math.abs(a.value());
  }

  /**
   * Compares two answers in one unit.
   *
   * <p>One number: about 94,000, more than 94,000 and 94,300; compatible: more than 70 and 75, more
   * than 600 and 640; also 10 to 90 and 50; apart: 70,000 and 94,300, also 18 and 20, which nobody
   * rounds without saying so, fewer than 50 and more than 50, and more than 100 and 96: what is
   * said to be the least is rounded down at most.
   */
  static Agreement of(Answer a, Answer b) {
    boolean coarserFirst = Figures.step(a.value()) >= Figures.step(b.value());
    Answer coarse = coarserFirst ? a : b;
    Answer fine = coarserFirst ? b : a;
    double gap = Math.max(0, Math.max(a.floor() - b.ceiling(), b.floor() - a.ceiling()));
    boolean ranges = a.comparator() == Comparator.RANGE || b.comparator() == Comparator.RANGE;
    boolean opposed = gap == 0 && (opposed(a, b) || opposed(b, a));
    boolean one =
        ranges
            ? same(a.floor(), b.floor()) && same(a.ceiling(), b.ceiling())
            : same(a.value(), b.value()) || roundsTo(fine, coarse);
    boolean rounds = one && !opposed;
    if (rounds && !leavesOpen(coarse, fine)) {
      return new Agreement(Relation.ONE_NUMBER, true, 0);
    }
    boolean meet = !opposed && gap <= NEAR * Math.max(Math.abs(a.value()), Math.abs(b.value()));
    return meet
        ? new Agreement(Relation.COMPATIBLE, rounds, 0)
        : new Agreement(Relation.APART, rounds, gap);
  }

  private static boolean roundsTo(Answer fine, Answer coarse) {
    double step = Figures.step(coarse.value());
    boolean rounded = coarse.hedged() || Math.abs(coarse.value()) >= ROUNDED_FROM && step >= 100;
    double reach = Math.abs(coarse.value()) * Granularity.STANDARD.valueShare();
    return rounded
        && !excludes(coarse, fine.value())
        && step > Figures.step(fine.value())
        && Math.abs(fine.value() - coarse.value()) <= reach
        && same(rounded(fine.value(), step), coarse.value());
  }

  /** Whether a number that is bounded on one side lies too far from another to be said for it. */
  private static boolean leavesOpen(Answer coarse, Answer fine) {
    boolean bounded =
        bounds(coarse, Comparator.LESS, Comparator.AT_MOST)
            || bounds(coarse, Comparator.MORE, Comparator.AT_LEAST);
    return bounded
        && Math.abs(fine.value() - coarse.value()) > BOUND_REACH * Math.abs(coarse.value());
  }

  /** Half a step counts as one, as everybody rounds: 14.5 million to 15. */
  private static double rounded(double value, double step) {
    return Math.copySign(Math.floor(Math.abs(value) / step + 0.5 + NEAR) * step, value);
  }

  /** "Fewer than 50" and "more than 50", "at least 50": no number is both. */
  private static boolean opposed(Answer below, Answer above) {
    boolean strict = below.comparator() == Comparator.LESS || above.comparator() == Comparator.MORE;
    boolean bounds =
        bounds(below, Comparator.LESS, Comparator.AT_MOST)
            && bounds(above, Comparator.MORE, Comparator.AT_LEAST);
    return strict && bounds && same(below.value(), above.value());
  }

  private static boolean bounds(Answer answer, Comparator strictly, Comparator loosely) {
    return answer.comparator() == strictly || answer.comparator() == loosely;
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
