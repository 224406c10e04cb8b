package org.tallywire.pipeline.evaluate;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.tallywire.pipeline.evaluate.IdentityGold.Mention;

/** Prints how well names of one thing are put together, beside simple ways. */
public final class IdentityReport {
  private final IdentityEvaluation evaluation;

  /**
   * @param evaluation what is printed
   */
  public IdentityReport(IdentityEvaluation evaluation) {
    this.evaluation = evaluation;
  }

  /**
   * @param out for scores
   * @param wrong for what is wrong, a line each
   */
  public void print(PrintStream out, PrintStream wrong) {
    new WrongIdentities(evaluation).lines().forEach(wrong::println);
    head(out);
    for (boolean across : List.of(false, true)) {
      for (boolean all : List.of(false, true)) {
        out.println();
        StoryScores.printHead(
            out,
            (across ? "across documents, " : "within documents, ") + (all ? "all" : "found"),
            "entities");
        for (IdentityWay way : IdentityWay.values()) {
          evaluation.scores(way, across, all).print(out, way.toString());
        }
      }
    }
  }

  private void head(PrintStream out) {
    List<Mention> gold = evaluation.gold().mentions();
    List<MadeMention> found = evaluation.found();
    long all = found.stream().filter(Objects::nonNull).count();
    long same = 0;
    for (int i = 0; i < gold.size(); i++) {
      if (found.get(i) != null && found.get(i).span().equals(gold.get(i).span())) {
        same++;
      }
    }
    out.printf(
        Locale.ROOT,
        "%d documents, %d names of %d entities; found %.1f %% (%d), at the same place %.1f %% (%d)%n",
        evaluation.gold().documents().size(),
        gold.size(),
        gold.stream().map(Mention::instance).distinct().count(),
        percent(all, gold.size()),
        all,
        percent(same, gold.size()),
        same);
  }

  /** Nothing of nothing is all of it. */
  private static double percent(long part, long whole) {
    return whole == 0 ? 100 : 100.0 * part / whole;
  }
}
