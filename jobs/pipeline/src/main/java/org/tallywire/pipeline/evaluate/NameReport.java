package org.tallywire.pipeline.evaluate;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleBiFunction;

/** Scores systems' names against gold sets and prints them: each set, then all together. */
public final class NameReport {
  private final List<NameSet> sets;
  private final List<NameSystem> systems;
  private final ToDoubleBiFunction<NameSystem, List<NameText>> speed;

  /**
   * @param sets each is scored
   * @param systems by each of these, which are timed, too
   */
  public NameReport(List<NameSet> sets, List<NameSystem> systems) {
    this(sets, systems, (system, texts) -> new NameSpeed(system, texts).tokensASecond());
  }

  /**
   * @param speed gives the tokens a second that a system reads
   */
  NameReport(
      List<NameSet> sets,
      List<NameSystem> systems,
      ToDoubleBiFunction<NameSystem, List<NameText>> speed) {
    this.sets = List.copyOf(sets);
    this.systems = List.copyOf(systems);
    this.speed = speed;
  }

  /**
   * @param out for scores
   * @param wrong for what is wrong, a line each
   */
  public void print(PrintStream out, PrintStream wrong) {
    Map<String, Map<String, Score>> together = new LinkedHashMap<>();
    for (NameSet set : sets) {
      List<NameEvaluation> evaluations =
          systems.stream().map(system -> NameEvaluation.of(set, system)).toList();
      evaluations.forEach(evaluation -> evaluation.wrong().forEach(wrong::println));
      head(out, set);
      for (int i = 0; i < systems.size(); i++) {
        Map<String, Score> scores = evaluations.get(i).scores();
        ScoreTable.print(out, systems.get(i).name(), scores);
        speed(out, systems.get(i), set);
        Map<String, Score> sums =
            together.computeIfAbsent(systems.get(i).name(), name -> new LinkedHashMap<>());
        scores.forEach((level, score) -> sums.merge(level, score, Score::plus));
      }
      out.println();
    }
    if (sets.size() > 1) {
      out.println("together: " + sets.size() + " sets");
      together.forEach((system, scores) -> ScoreTable.print(out, system, scores));
    }
  }

  private static void head(PrintStream out, NameSet set) {
    out.printf(
        Locale.ROOT, "%s: %,d sentences, %,d tokens", set.name(), set.sentences(), set.tokens());
    List<String> leftOut = new ArrayList<>();
    set.leftOut().forEach((label, count) -> leftOut.add(count + " " + label));
    out.println(leftOut.isEmpty() ? "" : "; not scored: " + String.join(", ", leftOut));
  }

  private void speed(PrintStream out, NameSystem system, NameSet set) {
    if (!set.texts().isEmpty()) {
      double tokens = speed.applyAsDouble(system, set.texts());
      out.printf(Locale.ROOT, "%-28s %,29.0f%n", "tokens a second of a core", tokens);
    }
  }
}
