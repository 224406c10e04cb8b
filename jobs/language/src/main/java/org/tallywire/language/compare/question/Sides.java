package org.tallywire.language.compare.question;

import java.util.ArrayList;
import java.util.List;
import org.tallywire.language.compare.Figures;
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
    return Agreement.between(a.answer(), b.answer())
        .map(Agreement::relation)
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

  /**
   * The figure of a side: an unhedged one before a hedged one, of those the finest (94,300 before
   * 94,000), of those the one given most often, of those the first.
   */
  Answer best(int side) {
    List<ComparedClaim> claims = sides.get(side);
    ComparedClaim best = claims.get(0);
    for (ComparedClaim claim : claims) {
      int order = Boolean.compare(best.answer().hedged(), claim.answer().hedged());
      if (order == 0) {
        order =
            Integer.compare(
                Figures.digits(claim.answer().value()), Figures.digits(best.answer().value()));
      }
      if (order == 0) {
        order = Integer.compare(count(claims, claim), count(claims, best));
      }
      if (order > 0) {
        best = claim;
      }
    }
    return best.answer();
  }

  private static int count(List<ComparedClaim> claims, ComparedClaim claim) {
    return (int) claims.stream().filter(c -> c.answer().value() == claim.answer().value()).count();
  }
}
