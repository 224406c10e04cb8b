package org.tallywire.pipeline.evaluate;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.tallywire.pipeline.evaluate.ClaimMatch.Pair;

/**
 * What of a claim has to be right for it to count, beside place and value. A statement is a figure
 * that can be passed on: unit, comparator, head of the concept, status and source, all of them.
 */
enum ScoreLevel {
  VALUE("value", List.of(), pair -> true),
  UNIT("value + unit", List.of(ClaimColumn.UNIT), pair -> on(ClaimColumn.UNIT, pair)),
  COMPARATOR(
      "value + comparator, change",
      List.of(ClaimColumn.COMPARATOR, ClaimColumn.CHANGE),
      pair -> on(ClaimColumn.COMPARATOR, pair) && on(ClaimColumn.CHANGE, pair)),
  CONCEPT_PART(
      "value + concept, a part",
      List.of(ClaimColumn.CONCEPT),
      pair -> on(ClaimColumn.CONCEPT, pair)),
  CONCEPT_WHOLE(
      "value + concept, whole",
      List.of(ClaimColumn.CONCEPT),
      pair -> Agreement.whole(ClaimColumn.CONCEPT, pair.gold(), pair.answer())),
  STATEMENT(
      "value + statement",
      List.of(
          ClaimColumn.UNIT,
          ClaimColumn.COMPARATOR,
          ClaimColumn.CONCEPT_HEAD,
          ClaimColumn.STATUS,
          ClaimColumn.SOURCE),
      pair ->
          on(ClaimColumn.UNIT, pair)
              && on(ClaimColumn.COMPARATOR, pair)
              && on(ClaimColumn.CONCEPT_HEAD, pair)
              && on(ClaimColumn.STATUS, pair)
              && on(ClaimColumn.SOURCE, pair));

  private final String title;
  private final List<ClaimColumn> needs;
  private final Predicate<Pair> right;

  ScoreLevel(String title, List<ClaimColumn> needs, Predicate<Pair> right) {
    this.title = title;
    this.needs = needs;
    this.right = right;
  }

  String title() {
    return title;
  }

  /** Whether a gold set says what this level asks. */
  boolean asksOf(Set<ClaimColumn> annotated) {
    return annotated.containsAll(needs);
  }

  boolean right(Pair pair) {
    return right.test(pair);
  }

  private static boolean on(ClaimColumn column, Pair pair) {
    return Agreement.on(column, pair.gold(), pair.answer());
  }
}
