package org.tallywire.language.compare.question;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.tallywire.language.claim.ClaimStatus;
import org.tallywire.language.compare.question.Agreement.Relation;
import org.tallywire.language.quantity.QuantityKind;

/** Tells the verdict of a group from its sides. */
final class VerdictFinder {
  /** Of these a count moves as news goes on: an earlier source would accept a later figure. */
  private static final Set<String> MOVING =
      Set.of(
          "kill", "injure", "missing", "arrest", "charge", "displace", "rescue", "shoot", "attack");

  private final Origins origins;

  /**
   * @param origins who stands behind the claims of the story
   */
  VerdictFinder(Origins origins) {
    this.origins = origins;
  }

  /**
   * @param topics of one question, in the order of publication
   * @param sides of their claims
   */
  Verdict find(List<Topic> topics, Sides sides) {
    if (topics.size() == 1) {
      return Verdict.SINGLE;
    }
    if (sides.count() == 1) {
      return oneNumber(sides.claims(0)) ? Verdict.AGREE : Verdict.COMPATIBLE;
    }
    return revised(topics, sides) ? Verdict.REVISED : Verdict.DISPUTE;
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

  /** Whether nobody denies a figure, and each side is news that the one before it could accept. */
  private boolean revised(List<Topic> topics, Sides sides) {
    if (topics.stream().anyMatch(topic -> topic.claim().status() == ClaimStatus.DENIED)) {
      return false;
    }
    String event = GroupMaker.eventOf(topics);
    boolean moving = event != null && MOVING.contains(event);
    boolean age = topics.get(0).kind() == QuantityKind.AGE;
    for (int side = 1; side < sides.count(); side++) {
      List<ComparedClaim> before = sides.claims(side - 1);
      List<ComparedClaim> now = sides.claims(side);
      if (opposed(before, now) || !(age ? aged(before, now) : accepted(before, now, moving))) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether one report has both figures, and each from somebody else; a text of which a figure was
   * changed when it was published again is two reports.
   */
  private boolean opposed(List<ComparedClaim> before, List<ComparedClaim> now) {
    for (ComparedClaim one : before) {
      for (ComparedClaim other : now) {
        if (one.report().docId().equals(other.report().docId()) && rivals(one, other)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether it is known who gives either figure, and they are two; "a man" is nobody's count. */
  private boolean rivals(ComparedClaim one, ComparedClaim other) {
    if (one.implied() || other.implied()) {
      return false;
    }
    String source = origins.of(one);
    String rival = origins.of(other);
    return source != null && rival != null && !source.equals(rival);
  }

  /** An age moves by years. */
  private static boolean aged(List<ComparedClaim> before, List<ComparedClaim> now) {
    return now.get(0).answer().value() - before.get(0).answer().value() == 1
        && before.get(0).report().isBefore(now.get(0).report());
  }

  /**
   * The figure is one that moves and nobody insists on the earlier one, one source gives both on
   * two days (of one day they are two readings of it), or nobody holds the earlier any more. An
   * amount that another gives is his estimate, not news; a count may have grown.
   */
  private boolean accepted(List<ComparedClaim> before, List<ComparedClaim> now, boolean moving) {
    Report earlier = before.get(0).report();
    Report first = now.get(0).report();
    return moving && earlier.isBefore(first) && !insists(before, now)
        || earlier.isDaysBefore(first) && sharesSource(before, now)
        || last(before, now).isDaysBefore(first)
            && (grows(before, now) || !isKnown(before) || !isKnown(now));
  }

  /** Whether who gave the earlier figure gives it again, though another has given the later. */
  private boolean insists(List<ComparedClaim> before, List<ComparedClaim> now) {
    Report first = now.get(0).report();
    Set<String> others = new HashSet<>(origins.of(now));
    List<String> sources = origins.of(before);
    Set<String> gave = new HashSet<>();
    for (int i = 0; i < before.size(); i++) {
      String source = sources.get(i);
      Report report = before.get(i).report();
      if (source != null && !others.contains(source) && report.original() == null) {
        if (report.isBefore(first)) {
          gave.add(source);
        } else if (first.isDaysBefore(report) && gave.contains(source)) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * The report in which a figure was last held: not one that gives a later one beside it ("against
   * 1,900 in the first list"), nor a copy of what was written before.
   */
  private static Report last(List<ComparedClaim> before, List<ComparedClaim> now) {
    Set<String> later =
        now.stream().map(claim -> claim.report().text()).collect(Collectors.toSet());
    Report last = before.get(0).report();
    for (ComparedClaim claim : before) {
      Report report = claim.report();
      boolean held = report.original() == null && !later.contains(report.text());
      if (held && last.isBefore(report)) {
        last = report;
      }
    }
    return last;
  }

  private static boolean grows(List<ComparedClaim> before, List<ComparedClaim> now) {
    return now.get(0).kind() == QuantityKind.COUNT && now.get(0).value() > before.get(0).value();
  }

  /** Whether it is known of anybody that he gives the figure. */
  private boolean isKnown(List<ComparedClaim> side) {
    return origins.of(side).stream().anyMatch(Objects::nonNull);
  }

  private boolean sharesSource(List<ComparedClaim> a, List<ComparedClaim> b) {
    List<String> one = origins.of(a);
    return origins.of(b).stream().anyMatch(origin -> origin != null && one.contains(origin));
  }
}
