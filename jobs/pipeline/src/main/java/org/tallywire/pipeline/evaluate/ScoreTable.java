package org.tallywire.pipeline.evaluate;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;

/** Precision, recall and F1 by what has to be right, for people. */
final class ScoreTable {
  private ScoreTable() {}

  static void print(PrintStream out, Map<String, Score> scores) {
    print(out, "right in", scores);
  }

  /**
   * @param head stands over the levels
   */
  static void print(PrintStream out, String head, Map<String, Score> scores) {
    out.printf("%n%-28s %9s %9s %9s%n", head, "precision", "recall", "F1");
    scores.forEach(
        (level, score) ->
            out.printf(
                Locale.ROOT,
                "%-28s %9.1f %9.1f %9.1f   (%d right of %d answers, %d to find)%n",
                level,
                100 * score.precision(),
                100 * score.recall(),
                100 * score.f1(),
                score.right(),
                score.answers(),
                score.gold()));
  }
}
