package org.tallywire.pipeline.evaluate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The time expressions of one text set against the gold ones, one to one: those of the same span
 * first, then those that overlap, in order.
 *
 * @param document the text
 * @param pairs expressions that overlap
 * @param missed gold expressions without an answer
 * @param spurious answers without a gold expression
 */
record TimeMatch(
    TimedDocument document,
    List<Pair> pairs,
    List<AnnotatedTime> missed,
    List<AnnotatedTime> spurious) {

  /** A gold expression and the answer that found it. */
  record Pair(AnnotatedTime gold, AnnotatedTime answer) {
    boolean sameSpan() {
      return gold.sameSpan(answer);
    }

    boolean sameType() {
      return gold.type().equals(answer.type());
    }

    boolean sameValue() {
      return gold.value() != null && gold.value().equals(answer.value());
    }
  }

  static TimeMatch of(TimedDocument document, List<AnnotatedTime> answers) {
    Set<AnnotatedTime> free = new HashSet<>(answers);
    List<Pair> pairs = new ArrayList<>();
    List<AnnotatedTime> unmatched = new ArrayList<>();
    for (AnnotatedTime gold : document.times()) {
      pair(gold, answers.stream().filter(gold::sameSpan).toList(), free, pairs, unmatched);
    }
    List<AnnotatedTime> missed = new ArrayList<>();
    for (AnnotatedTime gold : unmatched) {
      pair(gold, answers.stream().filter(gold::overlaps).toList(), free, pairs, missed);
    }
    List<AnnotatedTime> spurious =
        answers.stream()
            .filter(answer -> free.contains(answer) && document.counts(answer))
            .toList();
    return new TimeMatch(document, pairs, missed, spurious);
  }

  private static void pair(
      AnnotatedTime gold,
      List<AnnotatedTime> candidates,
      Set<AnnotatedTime> free,
      List<Pair> pairs,
      List<AnnotatedTime> left) {
    for (AnnotatedTime candidate : candidates) {
      if (free.remove(candidate)) {
        pairs.add(new Pair(gold, candidate));
        return;
      }
    }
    left.add(gold);
  }
}
