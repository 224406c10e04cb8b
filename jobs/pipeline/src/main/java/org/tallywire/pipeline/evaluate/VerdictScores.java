package org.tallywire.pipeline.evaluate;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * How often what is said of groups is right.
 *
 * @param groups how many there are
 * @param verdict share of them with the right verdict
 * @param macroF1 mean of the F1 of the verdicts that gold groups have
 * @param sources share with the right number of independent sources
 * @param best share with the right best figure
 */
record VerdictScores(int groups, double verdict, double macroF1, double sources, double best) {
  static VerdictScores of(List<GroupEvaluation.Answer> answers) {
    return new VerdictScores(
        answers.size(),
        share(answers, GroupEvaluation.Answer::rightVerdict),
        macroF1(confusion(answers)),
        share(answers, GroupEvaluation.Answer::rightSources),
        share(answers, GroupEvaluation.Answer::rightBest));
  }

  private static double share(
      List<GroupEvaluation.Answer> answers, Predicate<GroupEvaluation.Answer> right) {
    return (double) answers.stream().filter(right).count() / Math.max(1, answers.size());
  }

  /** For each gold verdict how often the program has which. */
  static Map<String, Map<String, Integer>> confusion(List<GroupEvaluation.Answer> answers) {
    Map<String, Map<String, Integer>> confusion = new TreeMap<>();
    for (GroupEvaluation.Answer answer : answers) {
      confusion
          .computeIfAbsent(answer.gold().verdict(), verdict -> new TreeMap<>())
          .merge(answer.verdict(), 1, Integer::sum);
    }
    return confusion;
  }

  private static double macroF1(Map<String, Map<String, Integer>> confusion) {
    return confusion.keySet().stream()
        .mapToDouble(
            verdict ->
                new Score(
                        confusion.get(verdict).getOrDefault(verdict, 0),
                        confusion.values().stream()
                            .mapToInt(made -> made.getOrDefault(verdict, 0))
                            .sum(),
                        confusion.get(verdict).values().stream().mapToInt(i -> i).sum())
                    .f1())
        .average()
        .orElse(0);
  }
}
