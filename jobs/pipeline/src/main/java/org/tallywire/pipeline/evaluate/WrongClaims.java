package org.tallywire.pipeline.evaluate;

import java.util.List;
import java.util.Set;
import org.tallywire.pipeline.evaluate.ClaimMatch.Pair;

/** Says what is wrong in one text, a line each, with the words around the number. */
final class WrongClaims {
  private static final int BEFORE = 60;
  private static final int AFTER = 40;

  private final ClaimMatch match;
  private final Set<ClaimColumn> columns;
  private final Excerpt text;

  WrongClaims(ClaimMatch match, Set<ClaimColumn> columns) {
    this.match = match;
    this.columns = columns;
    this.text = new Excerpt(match.document().text(), BEFORE, AFTER);
  }

  void addTo(List<String> lines) {
    for (AnnotatedClaim claim : match.missed()) {
      lines.add("missed     " + at(claim) + "  value " + claim.value());
    }
    for (AnnotatedClaim claim : match.spurious()) {
      lines.add("spurious   " + at(claim) + "  value " + claim.value() + ", rule " + claim.rule());
    }
    for (Pair pair : match.pairs()) {
      for (ClaimColumn column : columns) {
        if (!Agreement.on(column, pair.gold(), pair.answer())) {
          lines.add(
              String.format(
                  "%-10s %s  gold '%s', read '%s', rule %s",
                  column.columnName(),
                  at(pair.gold()),
                  pair.gold().column(column),
                  pair.answer().column(column),
                  pair.answer().rule()));
        }
      }
    }
  }

  private String at(AnnotatedClaim claim) {
    return match.document().id() + ": " + text.around(claim.begin(), claim.end());
  }
}
