package org.tallywire.pipeline.evaluate;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;

/** Prints an evaluation: scores, columns, and what is wrong. */
public final class EvaluationReport {
  private final Evaluation evaluation;
  private final Map<String, Integer> leftOut;

  /**
   * @param leftOut cases that were not scored, by reason
   */
  public EvaluationReport(Evaluation evaluation, Map<String, Integer> leftOut) {
    this.evaluation = evaluation;
    this.leftOut = leftOut;
  }

  /**
   * @param listed whether to list what is wrong, too
   */
  public void print(PrintStream out, boolean listed) {
    if (listed) {
      evaluation.wrong().forEach(out::println);
      out.println();
    }
    out.printf(
        Locale.ROOT,
        "%d texts, %d of them right in everything (%.1f %%)%n",
        evaluation.texts(),
        evaluation.textsRight(),
        evaluation.texts() == 0 ? 100 : 100.0 * evaluation.textsRight() / evaluation.texts());
    leftOut.forEach((reason, count) -> out.printf("%5d left out: %s%n", count, reason));
    ScoreTable.print(out, evaluation.scores());
    if (!evaluation.columns().isEmpty()) {
      out.printf("%n%-28s %9s%n", "of the claims found", "right");
      evaluation
          .columns()
          .forEach(
              (column, share) ->
                  out.printf(Locale.ROOT, "%-28s %9.1f%n", column.columnName(), 100 * share));
      if (evaluation.columns().containsKey(ClaimColumn.SOURCE)) {
        double found = evaluation.sourcesFound();
        out.printf(Locale.ROOT, "%-28s %9.1f%n", "source, where there is one", 100 * found);
      }
    }
  }
}
