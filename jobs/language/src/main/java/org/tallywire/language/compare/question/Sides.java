package org.tallywire.language.compare.question;

import java.util.ArrayList;
import java.util.List;
import org.tallywire.language.compare.question.Agreement.Relation;

/**
 * The claims of a question by what they hold: each claim joins the first side whose every claim its
 * number can be true beside, one that gives the very number first. Sides come in the order of
 * publication.
 */
final class Sides {
  private final List<List<ComparedClaim>> sides = new ArrayList<>();
  private final List<Integer> places = new ArrayList<>();

  private Sides() {}

  /**
   * @param claims in the order of publication
   */
  static Sides of(List<ComparedClaim> claims) {
    Sides sides = new Sides();
    for (ComparedClaim claim : claims) {
      sides.place(claim);
    }
    return sides;
  }

  private void place(ComparedClaim claim) {
    int place = find(claim, Relation.ONE_NUMBER);
    if (place < 0) {
      place = find(claim, Relation.COMPATIBLE);
    }
    if (place < 0) {
      place = sides.size();
      sides.add(new ArrayList<>());
    }
    sides.get(place).add(claim);
    places.add(place);
  }

  /** The first side that goes with a claim, one of whose claims stands to it as wanted. */
  private int find(ComparedClaim claim, Relation wanted) {
    for (int side = 0; side < sides.size(); side++) {
      boolean found = false;
      boolean apart = false;
      for (ComparedClaim other : sides.get(side)) {
        Relation relation = relation(other, claim);
        found |= relation == wanted;
        apart |= relation == Relation.APART;
      }
      if (found && !apart) {
        return side;
      }
    }
    return -1;
  }

  static Relation relation(ComparedClaim a, ComparedClaim b) {
    return Units.common(a.answer(), b.answer())
        .map(other -> Agreement.of(a.answer(), other).relation())
        .orElse(Relation.APART);
  }

  int count() {
    return sides.size();
  }

  /** The side of the claim at a place of the list that the sides were made of. */
  int of(int claim) {
    return places.get(claim);
  }

  List<ComparedClaim> claims(int side) {
    return sides.get(side);
  }

  /** The figure of a side: the finest that it gives, the one given most often among those. */
  double best(int side) {
    ComparedClaim best = null;
    int bestCount = 0;
    for (ComparedClaim claim : sides.get(side)) {
      int count = 0;
      for (ComparedClaim other : sides.get(side)) {
        count += other.answer().value() == claim.answer().value() ? 1 : 0;
      }
      boolean exact = !claim.answer().hedged();
      boolean better =
          best == null
              || exact && best.answer().hedged()
              || exact != best.answer().hedged() && count > bestCount;
      if (better) {
        best = claim;
        bestCount = count;
      }
    }
    return best.answer().value();
  }
}
