package org.tallywire.language.compare.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.tallywire.language.compare.question.Agreement.Relation;
import org.tallywire.language.quantity.QuantityKind;

/** Tells the verdict of a group from its sides. */
final class VerdictFinder {
  /** Of these a count moves as news goes on: an earlier source would accept a later figure. */
  private static final Set<String> MOVING =
      Set.of(
          "kill", "injure", "missing", "arrest", "charge", "displace", "rescue", "shoot", "attack");

  private VerdictFinder() {}

  static Verdict find(List<Topic> topics, Sides sides, Origins origins) {
    if (topics.size() == 1) {
      return Verdict.SINGLE;
    }
    if (sides.count() == 1) {
      return oneNumber(sides.claims(0)) ? Verdict.AGREE : Verdict.COMPATIBLE;
    }
    return revised(topics, sides, origins) ? Verdict.REVISED : Verdict.DISPUTE;
  }

  private static boolean oneNumber(List<ComparedClaim> claims) {
    for (int i = 0; i < claims.size(); i++) {
      for (int j = i + 1; j < claims.size(); j++) {
        if (Sides.relation(claims.get(i), claims.get(j)) != Relation.ONE_NUMBER) {
          return false;
        }
      }
    }
    return true;
  }

  /**
   * Whether each side begins after the one before it, and the figure is one that moves, or one
   * source gives both. An age moves by years.
   */
  private static boolean revised(List<Topic> topics, Sides sides, Origins origins) {
    String event = GroupMaker.eventOf(topics);
    for (int side = 1; side < sides.count(); side++) {
      LocalDate before = begin(sides.claims(side - 1));
      LocalDate now = begin(sides.claims(side));
      if (before == null || now == null || before.isAfter(now)) {
        return false;
      }
      boolean later = before.isBefore(now);
      boolean moving = event != null && MOVING.contains(event);
      boolean aged =
          topics.get(0).kind() == QuantityKind.AGE
              && later
              && sides.claims(side).get(0).value() - sides.claims(side - 1).get(0).value() == 1;
      boolean oneSource = sharesSource(sides.claims(side - 1), sides.claims(side), origins);
      if (!(later && moving) && !aged && !(later && oneSource)) {
        return false;
      }
    }
    return true;
  }

  private static LocalDate begin(List<ComparedClaim> claims) {
    return claims.get(0).report().publishedDate();
  }

  private static boolean sharesSource(
      List<ComparedClaim> a, List<ComparedClaim> b, Origins origins) {
    List<String> one = origins.of(a);
    return origins.of(b).stream().anyMatch(origin -> origin != null && one.contains(origin));
  }
}
