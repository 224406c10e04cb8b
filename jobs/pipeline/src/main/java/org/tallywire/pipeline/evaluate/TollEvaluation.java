package org.tallywire.pipeline.evaluate;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** Compares the tolls of stories with those that incidents had in the end. */
public final class TollEvaluation {
  private static final int LISTED = 40;

  private final Map<String, List<TollGold>> incidents = new LinkedHashMap<>();

  /**
   * @param reports of incidents; all of one incident with the same toll
   */
  public TollEvaluation(List<TollGold> reports) {
    for (TollGold report : reports) {
      incidents.computeIfAbsent(report.report().story(), key -> new ArrayList<>()).add(report);
    }
  }

  /** One incident's answer beside the truth. */
  record Toll(TollGold gold, double killed, double injured) {
    boolean killedRight() {
      return killed == gold.killed();
    }

    boolean injuredRight() {
      return injured == gold.injured();
    }
  }

  /**
   * Prints how often each number is right, and with {@code listed} what is wrong.
   *
   * @param lake of the reports
   */
  public void print(PrintStream out, TollLake lake, boolean listed) {
    Map<String, String> stories = lake.stories();
    List<Toll> made =
        tolls(story(stories, lake.figures("killed")), story(stories, lake.figures("injured")));
    if (listed) {
      list(out, made);
    }
    out.printf(
        "%d reports of %d incidents%n%n",
        incidents.values().stream().mapToInt(List::size).sum(), incidents.size());
    out.printf("%-36s %9s %9s%n", "right, %", "killed", "injured");
    row(out, "tallywire", made);
    SimpleToll killed = SimpleToll.killed();
    SimpleToll injured = SimpleToll.injured();
    row(
        out,
        "a regular expression a report",
        tolls(
            mostSaid(report -> killed.of(words(report))),
            mostSaid(report -> injured.of(words(report)))));
    row(out, "nobody", tolls(reports -> 0.0, reports -> 0.0));
    row(out, "always one", tolls(reports -> 1.0, reports -> 1.0));
  }

  private static String words(TollGold report) {
    String title = report.report().title();
    return (title == null ? "" : title + "\n") + report.report().text();
  }

  /** The answers for each incident, in the order of the gold set. */
  List<Toll> tolls(
      Function<List<TollGold>, Double> killed, Function<List<TollGold>, Double> injured) {
    return incidents.values().stream()
        .map(reports -> new Toll(reports.get(0), killed.apply(reports), injured.apply(reports)))
        .toList();
  }

  /** The figure of the story that most reports are in, the first by id among equals; else none. */
  static Function<List<TollGold>, Double> story(
      Map<String, String> stories, Map<String, Double> figures) {
    return reports -> {
      Map<String, Integer> counts = new TreeMap<>();
      for (TollGold report : reports) {
        String its = stories.get(report.report().uri());
        if (its != null) {
          counts.merge(its, 1, Integer::sum);
        }
      }
      String story = most(counts, null);
      return story == null ? 0.0 : figures.getOrDefault(story, 0.0);
    };
  }

  /** What most reports say, the greatest among equals. */
  private static Function<List<TollGold>, Double> mostSaid(ToIntFunction<TollGold> said) {
    return reports -> {
      Map<Double, Integer> counts = new TreeMap<>(java.util.Comparator.reverseOrder());
      reports.forEach(report -> counts.merge((double) said.applyAsInt(report), 1, Integer::sum));
      return most(counts, 0.0);
    };
  }

  private static <T> T most(Map<T, Integer> counts, T none) {
    T most = none;
    int times = 0;
    for (Map.Entry<T, Integer> entry : counts.entrySet()) {
      if (entry.getValue() > times) {
        most = entry.getKey();
        times = entry.getValue();
      }
    }
    return most;
  }

  private static void row(PrintStream out, String name, List<Toll> tolls) {
    out.printf(
        Locale.ROOT,
        "%-36s %9.1f %9.1f%n",
        name,
        share(tolls.stream().filter(Toll::killedRight).count(), tolls.size()),
        share(tolls.stream().filter(Toll::injuredRight).count(), tolls.size()));
  }

  private static double share(long right, int all) {
    return all == 0 ? 0 : 100.0 * right / all;
  }

  private static void list(PrintStream out, List<Toll> tolls) {
    Map<String, Integer> kinds = new HashMap<>();
    List<Toll> wrong =
        tolls.stream().filter(toll -> !toll.killedRight() || !toll.injuredRight()).toList();
    for (Toll toll : wrong) {
      kinds.merge(difference(toll), 1, Integer::sum);
    }
    out.println("killed and injured, expected -> made, by how often");
    kinds.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(LISTED / 2)
        .forEach(entry -> out.printf("  %4d  %s%n", entry.getValue(), entry.getKey()));
    out.println("the first of them");
    wrong.stream()
        .limit(LISTED)
        .forEach(
            toll ->
                out.printf(
                    "  %s  %s  %s%n",
                    toll.gold().report().story(), difference(toll), toll.gold().report().uri()));
    out.println();
  }

  private static String difference(Toll toll) {
    return String.format(
        Locale.ROOT,
        "%d, %d -> %.0f, %.0f",
        toll.gold().killed(),
        toll.gold().injured(),
        toll.killed(),
        toll.injured());
  }
}
