package org.tallywire.pipeline.evaluate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The claims of one text set against the gold ones, one to one: the same number at the same place.
 * What is optional in the gold set counts neither way, found or not; nor do answers that state no
 * numeral.
 *
 * @param document the text
 * @param pairs claims with the right value
 * @param missed gold claims that no answer has; some may be at the place of a spurious answer that
 *     has another value
 * @param spurious answers that no gold claim has
 */
record ClaimMatch(
    GoldDocument document,
    List<Pair> pairs,
    List<AnnotatedClaim> missed,
    List<AnnotatedClaim> spurious) {

  /** A gold claim and the answer that found it. */
  record Pair(AnnotatedClaim gold, AnnotatedClaim answer) {}

  static ClaimMatch of(GoldDocument document, List<AnnotatedClaim> all, boolean exhaustive) {
    List<AnnotatedClaim> answers = all.stream().filter(answer -> !answer.implied()).toList();
    List<Pair> pairs = new ArrayList<>();
    List<AnnotatedClaim> missed = new ArrayList<>();
    Set<Integer> used = new HashSet<>();
    for (AnnotatedClaim gold : document.claims()) {
      int best = nearest(gold, answers, used);
      if (best >= 0) {
        used.add(best);
        if (!gold.optional()) {
          pairs.add(new Pair(gold, answers.get(best)));
        }
      } else if (!gold.optional()) {
        missed.add(gold);
      }
    }
    List<AnnotatedClaim> spurious = new ArrayList<>();
    for (int i = 0; i < answers.size(); i++) {
      if (!used.contains(i) && counts(document, answers.get(i), exhaustive)) {
        spurious.add(answers.get(i));
      }
    }
    return new ClaimMatch(document, pairs, missed, spurious);
  }

  /** The free answer of the same value whose phrase lies nearest to the gold one's, or -1. */
  private static int nearest(AnnotatedClaim gold, List<AnnotatedClaim> answers, Set<Integer> used) {
    int best = -1;
    int distance = Integer.MAX_VALUE;
    for (int i = 0; i < answers.size(); i++) {
      AnnotatedClaim answer = answers.get(i);
      int off = Math.abs(answer.begin() - gold.begin()) + Math.abs(answer.end() - gold.end());
      if (!used.contains(i) && gold.meets(answer) && gold.sameValue(answer) && off < distance) {
        best = i;
        distance = off;
      }
    }
    return best;
  }

  /** Whether a claim that no gold claim has is wrong, rather than a matter of taste. */
  private static boolean counts(GoldDocument document, AnnotatedClaim answer, boolean exhaustive) {
    return exhaustive
        && document.claims().stream().noneMatch(gold -> gold.optional() && gold.meets(answer));
  }
}
