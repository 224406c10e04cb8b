package org.tallywire.pipeline.evaluate;

import java.io.PrintStream;
import java.util.List;

/** Prints how well time expressions are read: each set, all together, and what is wrong. */
public final class TimeReport {
  private final List<TimeEvaluation> evaluations;

  /**
   * @param evaluations one a set
   */
  public TimeReport(List<TimeEvaluation> evaluations) {
    this.evaluations = List.copyOf(evaluations);
  }

  /**
   * @param listed whether to list what is wrong, too
   */
  public void print(PrintStream out, boolean listed) {
    if (listed) {
      evaluations.forEach(evaluation -> evaluation.wrong().forEach(out::println));
      out.println();
    }
    evaluations.forEach(evaluation -> scores(out, evaluation));
    if (evaluations.size() > 1) {
      scores(out, TimeEvaluation.together(evaluations));
    }
  }

  private static void scores(PrintStream out, TimeEvaluation evaluation) {
    out.printf("%s: %d texts", evaluation.name(), evaluation.texts());
    ScoreTable.print(out, evaluation.scores());
    out.println();
  }
}
