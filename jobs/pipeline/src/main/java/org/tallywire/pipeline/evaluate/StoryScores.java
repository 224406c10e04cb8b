package org.tallywire.pipeline.evaluate;

import java.io.PrintStream;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How well documents are put together: pairwise, and B³ (Bagga, Baldwin: "Algorithms for scoring
 * coreference chains", 1998), which asks for each document how pure and how complete its story is.
 *
 * @param stories how many were made
 * @param pairPrecision share of tied pairs that belong together
 * @param pairRecall share of pairs that belong together that are tied
 * @param cubedPrecision mean share of a document's story that belongs to it
 * @param cubedRecall mean share of what belongs to a document that is in its story
 */
public record StoryScores(
    int stories,
    double pairPrecision,
    double pairRecall,
    double cubedPrecision,
    double cubedRecall) {

  /**
   * @param made for each document the story it was put into
   * @param gold for each document, in the same order, its true one
   */
  static StoryScores of(List<String> made, List<String> gold) {
    Map<String, Long> madeSizes = new HashMap<>();
    Map<String, Long> goldSizes = new HashMap<>();
    Map<List<String>, Long> bothSizes = new HashMap<>();
    for (int i = 0; i < made.size(); i++) {
      madeSizes.merge(made.get(i), 1L, Long::sum);
      goldSizes.merge(gold.get(i), 1L, Long::sum);
      bothSizes.merge(List.of(made.get(i), gold.get(i)), 1L, Long::sum);
    }
    double right = pairs(bothSizes.values());
    double tied = pairs(madeSizes.values());
    double toTie = pairs(goldSizes.values());
    double precision = 0;
    double recall = 0;
    for (int i = 0; i < made.size(); i++) {
      double both = bothSizes.get(List.of(made.get(i), gold.get(i)));
      precision += both / madeSizes.get(made.get(i));
      recall += both / goldSizes.get(gold.get(i));
    }
    int n = Math.max(1, made.size());
    return new StoryScores(
        madeSizes.size(),
        tied == 0 ? 1 : right / tied,
        toTie == 0 ? 1 : right / toTie,
        precision / n,
        recall / n);
  }

  /** The line above those of {@link #print}. */
  static void printHead(PrintStream out) {
    printHead(out, "", "stories");
  }

  /**
   * @param title stands over the names of the lines
   * @param made what is put together from others, in the plural
   */
  static void printHead(PrintStream out, String title, String made) {
    out.printf(
        "%-30s %9s %9s %9s %9s %9s %9s %9s%n",
        title, made, "precision", "recall", "F1", "B3 prec.", "B3 recall", "B3 F1");
  }

  /** A line of a table, for people. */
  void print(PrintStream out, String name) {
    out.printf(
        Locale.ROOT,
        "%-30s %9d %9.1f %9.1f %9.1f %9.1f %9.1f %9.1f%n",
        name,
        stories,
        100 * pairPrecision,
        100 * pairRecall,
        100 * pairF1(),
        100 * cubedPrecision,
        100 * cubedRecall,
        100 * cubedF1());
  }

  private static double pairs(Collection<Long> sizes) {
    return sizes.stream().mapToDouble(size -> size * (size - 1) / 2.0).sum();
  }

  /** Harmonic mean of the pairwise two. */
  double pairF1() {
    return f1(pairPrecision, pairRecall);
  }

  /** Harmonic mean of the two of B³. */
  double cubedF1() {
    return f1(cubedPrecision, cubedRecall);
  }

  private static double f1(double precision, double recall) {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }
}
