package org.tallywire.language.compare.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tallywire.language.claim.ClaimStatus;
import org.tallywire.language.compare.question.ClaimGroup.Member;
import org.tallywire.language.compare.question.ClaimGroup.Role;
import org.tallywire.language.text.ContentId;

/** Claims of one question to a group: sides, verdict, best figure, origins. */
final class GroupMaker {
  private final Origins origins;
  private final VerdictFinder verdicts;

  /**
   * @param origins who stands behind the claims of the story
   */
  GroupMaker(Origins origins) {
    this.origins = origins;
    this.verdicts = new VerdictFinder(origins);
  }

  /**
   * @param topics of one question, in the order of publication; at least one
   */
  ClaimGroup make(List<Topic> topics) {
    List<ComparedClaim> claims = topics.stream().map(Topic::claim).toList();
    ComparedClaim first = claims.get(0);
    Sides sides = Sides.of(claims);
    Verdict verdict = verdicts.find(topics, sides);
    List<Member> members = members(claims, sides, verdict);
    int bestSide = bestSide(claims, sides, verdict);
    String event = eventOf(topics);
    return new ClaimGroup(
        ContentId.of("group", first.id()),
        first.kind(),
        event,
        concept(claims),
        first.answer().unit(),
        mostUsed(claims, ComparedClaim::holder),
        mostUsed(claims, ComparedClaim::place),
        status(claims),
        members,
        independentSources(members),
        lowest(claims),
        Units.inUnitOf(first.answer(), sides.best(bestSide)).value(),
        highest(claims),
        verdict,
        claims.stream()
            .map(claim -> claim.report().publishedDate())
            .filter(Objects::nonNull)
            .min(LocalDate::compareTo)
            .orElse(null),
        claims.stream()
            .map(claim -> claim.report().publishedDate())
            .filter(Objects::nonNull)
            .max(LocalDate::compareTo)
            .orElse(null));
  }

  /** What happened, as most claims that tell it have it; null where none does. */
  static String eventOf(List<Topic> topics) {
    return mostUsed(topics, Topic::event);
  }

  private List<Member> members(List<ComparedClaim> claims, Sides sides, Verdict verdict) {
    List<Member> members = new ArrayList<>(claims.size());
    Set<String> seenTexts = new HashSet<>();
    Set<String> seenOrigins = new HashSet<>();
    Set<Integer> seenSides = new HashSet<>();
    Map<ComparedClaim, String> origin = new IdentityHashMap<>();
    for (int side = 0; side < sides.count(); side++) {
      List<ComparedClaim> ofSide = sides.claims(side);
      List<String> origins = this.origins.of(ofSide);
      for (int i = 0; i < ofSide.size(); i++) {
        origin.put(ofSide.get(i), origins.get(i));
      }
    }
    for (int i = 0; i < claims.size(); i++) {
      ComparedClaim claim = claims.get(i);
      int side = sides.of(i);
      boolean copy = claim.report().original() != null;
      boolean newSide = seenSides.add(side);
      boolean newOrigin = seenOrigins.add(side + " " + origin.get(claim));
      // A copy whose figure was changed says on its side what its original does not.
      boolean newText = seenTexts.add(side + " " + claim.report().text());
      Role role;
      if (copy && !newText) {
        role = Role.SYNDICATED;
      } else if (newSide && seenSides.size() > 1 && verdict == Verdict.REVISED) {
        role = Role.UPDATE;
      } else {
        role = newOrigin && (origin.get(claim) != null || i == 0) ? Role.ORIGIN : Role.REPEAT;
      }
      members.add(new Member(claim, side, role, origin.get(claim)));
    }
    return members;
  }

  /**
   * Origins behind all sides; copies have their original's, and the outlets' own voice counts where
   * nobody else speaks.
   */
  private static int independentSources(List<Member> members) {
    Set<String> found = new HashSet<>();
    for (Member member : members) {
      if (member.origin() != null && member.role() != Role.SYNDICATED) {
        found.add(member.origin());
      }
    }
    return Math.max(1, found.size());
  }

  /** Of a revised figure the latest side; else the one with most origins, then most documents. */
  private int bestSide(List<ComparedClaim> claims, Sides sides, Verdict verdict) {
    int best = 0;
    double bestScore = -1;
    for (int side = 0; side < sides.count(); side++) {
      List<ComparedClaim> ofSide = sides.claims(side);
      long texts = ofSide.stream().map(claim -> claim.report().text()).distinct().count();
      double score = origins.count(ofSide) * 1000.0 + texts;
      if (verdict == Verdict.REVISED) {
        score = claims.indexOf(ofSide.get(0));
      }
      if (score > bestScore) {
        best = side;
        bestScore = score;
      }
    }
    return best;
  }

  /** A claim of a person has no counted noun: what happened stands for it, or that it is an age. */
  private static String concept(List<ComparedClaim> claims) {
    String concept = mostUsed(claims, ComparedClaim::concept);
    if (concept == null) {
      concept = mostUsed(claims, ComparedClaim::conceptHead);
    }
    if (concept == null) {
      concept = mostUsed(claims, ComparedClaim::predicate);
    }
    return concept == null ? claims.get(0).kind().tableName() : concept;
  }

  /** The words that most claims have, the first used among equals. */
  private static <T> String mostUsed(List<T> claims, Function<T, String> words) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (T claim : claims) {
      String used = words.apply(claim);
      if (used != null) {
        counts.merge(used, 1, Integer::sum);
      }
    }
    String most = null;
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      if (most == null || entry.getValue() > counts.get(most)) {
        most = entry.getKey();
      }
    }
    return most;
  }

  private static ClaimStatus status(List<ComparedClaim> claims) {
    Map<ClaimStatus, Integer> counts = new HashMap<>();
    ClaimStatus most = claims.get(0).status();
    for (ComparedClaim claim : claims) {
      if (counts.merge(claim.status(), 1, Integer::sum) > counts.getOrDefault(most, 0)) {
        most = claim.status();
      }
    }
    return most;
  }

  /** The answers in the unit of the group, which is the one of its first claim. */
  private static Stream<Answer> answers(List<ComparedClaim> claims) {
    Answer first = claims.get(0).answer();
    return claims.stream().map(claim -> Units.inUnitOf(first, claim.answer()));
  }

  private static Double lowest(List<ComparedClaim> claims) {
    double low = answers(claims).mapToDouble(Answer::floor).min().orElseThrow();
    return Double.isInfinite(low) ? null : low;
  }

  private static Double highest(List<ComparedClaim> claims) {
    double high = answers(claims).mapToDouble(Answer::ceiling).max().orElseThrow();
    return Double.isInfinite(high) ? null : high;
  }
}
