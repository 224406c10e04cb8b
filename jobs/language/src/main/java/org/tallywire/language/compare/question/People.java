package org.tallywire.language.compare.question;

import java.util.Map;
import java.util.OptionalDouble;
import org.tallywire.language.compare.question.ClaimComparison.GateKind;
import org.tallywire.language.compare.question.Finding.Outcome;
import org.tallywire.language.quantity.QuantityKind;

/**
 * Weighs two claims that are each about one person: an age, or one to whom something happened. They
 * answer one question where it is one person and, but for ages, one event.
 */
final class People {
  private static final double SURE = 4;
  private static final double LIKELY = 1.5;
  private static final double OPEN = -0.3;
  private static final double STRANGERS = -1;
  private static final double NO = -6;

  /** Sentences that share this much tell of one thing. */
  private static final double LIKE_CONTEXT = 0.1;

  /** A network that says so much knows whose one age is better than rules that found two names. */
  private static final double CLEAR_READING = 1.5;

  private People() {}

  /**
   * The log-odds, set by hand: the development stories have few such claims.
   *
   * @param likeness what the network says, in log-odds; empty where it has not read both
   */
  static double logOdds(
      Topic a,
      Topic b,
      Map<GateKind, Finding> findings,
      Agreement agreement,
      double context,
      OptionalDouble likeness) {
    boolean oneNumber = agreement.rounds();
    Outcome person = findings.get(GateKind.PERSON).outcome();
    boolean oneAge =
        a.kind() == QuantityKind.AGE && oneNumber && likeness.orElse(0) >= CLEAR_READING;
    if (person == Outcome.DIFFERENT && !oneAge
        || findings.get(GateKind.PASSAGE).is(Outcome.DIFFERENT)) {
      return NO;
    }
    if (a.kind() == QuantityKind.AGE && findings.get(GateKind.TIME).is(Outcome.DIFFERENT)) {
      return NO;
    }
    boolean named = person == Outcome.SAME;
    if (a.kind() == QuantityKind.AGE && !named && CrimeRole.opposed(a, b)) {
      return NO;
    }
    if (a.kind() == QuantityKind.AGE) {
      return oneNumber ? sameAge(a, b, person, context, oneAge) : twoAges(a, b, person);
    }
    Outcome event = findings.get(GateKind.EVENT).outcome();
    if (!oneNumber || event != Outcome.SAME && event != Outcome.ALIKE) {
      return NO;
    }
    double known =
        switch (person) {
          case SAME -> SURE;
          case ALIKE -> LIKELY;
          case UNKNOWN, DIFFERENT -> context >= LIKE_CONTEXT ? LIKELY / 2 : OPEN;
        };
    return known + context;
  }

  private static double sameAge(
      Topic a, Topic b, Outcome person, double context, boolean readAsOne) {
    boolean told = readAsOne || a.event() != null && b.event() != null || context >= LIKE_CONTEXT;
    return switch (person) {
      case SAME -> SURE;
      case ALIKE -> LIKELY;
      case UNKNOWN, DIFFERENT -> told ? LIKELY / 2 : STRANGERS;
    };
  }

  /** Two ages of one person: only where both texts give the whole name. */
  private static double twoAges(Topic a, Topic b, Outcome person) {
    boolean wholeNames =
        person == Outcome.SAME && a.person().first() != null && b.person().first() != null;
    return wholeNames && !a.inOneReportWith(b) ? LIKELY : NO;
  }
}
