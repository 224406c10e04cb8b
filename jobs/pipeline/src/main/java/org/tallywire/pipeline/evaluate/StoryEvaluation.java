package org.tallywire.pipeline.evaluate;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.tallywire.pipeline.reconcile.StoryOptions;

/** Compares the stories that the program makes with those of a gold set, and with simple ways. */
public final class StoryEvaluation {
  private static final int LISTED = 25;
  private static final int DOCUMENTS_LISTED = 6;

  private final List<StoryGold> gold;
  private final List<String> truth;

  public StoryEvaluation(List<StoryGold> gold) {
    this.gold = List.copyOf(gold);
    this.truth = this.gold.stream().map(StoryGold::storyOrItself).toList();
  }

  /**
   * Prints scores, and with {@code listed} what is wrong.
   *
   * @param lake of the gold set's documents
   */
  public void print(PrintStream out, StoryLake lake, StoryOptions options, boolean listed) {
    List<String> made = places(lake.stories(options));
    if (listed) {
      list(out, "documents that don't belong together in one story", made, truth);
      list(out, "documents that belong together in several stories", truth, made);
    }
    out.printf("%d documents of %d stories%n%n", gold.size(), truth.stream().distinct().count());
    StoryScores.printHead(out);
    row(out, "tallywire", made);
    row(out, "all apart", gold.stream().map(StoryGold::uri).toList());
    row(out, "all one", gold.stream().map(document -> "one").toList());
    row(out, "same first place, same week", places(lake.firstPlaceAndWeek()));
  }

  private void row(PrintStream out, String name, List<String> made) {
    StoryScores.of(made, truth).print(out, name);
  }

  /** Each document's place; one that the program has none for stands alone. */
  private List<String> places(Map<String, String> byUri) {
    return gold.stream()
        .map(document -> byUri.getOrDefault(document.uri(), "none:" + document.uri()))
        .toList();
  }

  /** The groups with most pairs of different parts, worst first. */
  private void list(PrintStream out, String what, List<String> groups, List<String> parts) {
    Map<String, List<Integer>> members = new TreeMap<>();
    for (int i = 0; i < gold.size(); i++) {
      members.computeIfAbsent(groups.get(i), group -> new ArrayList<>()).add(i);
    }
    out.println("Worst: " + what);
    members.values().stream()
        .filter(group -> wrongPairs(group, parts) > 0)
        .sorted(
            Comparator.comparingLong((List<Integer> group) -> -wrongPairs(group, parts))
                .thenComparing(group -> group.get(0)))
        .limit(LISTED)
        .forEach(group -> list(out, group, parts));
    out.println();
  }

  private void list(PrintStream out, List<Integer> group, List<String> parts) {
    out.printf("  %d wrong pairs of %d documents%n", wrongPairs(group, parts), group.size());
    Map<String, Integer> letters = new TreeMap<>();
    UnaryOperator<String> letter = part -> String.valueOf(number(letters, part));
    group.stream()
        .limit(DOCUMENTS_LISTED)
        .forEach(
            i ->
                out.printf(
                    "    (%s) %s  %s  [%s]%n",
                    letter.apply(parts.get(i)),
                    gold.get(i).publishedAt(),
                    gold.get(i).title(),
                    gold.get(i).uri()));
  }

  private static int number(Map<String, Integer> numbers, String part) {
    Integer known = numbers.get(part);
    int number = known == null ? numbers.size() + 1 : known;
    numbers.put(part, number);
    return number;
  }

  private static long wrongPairs(List<Integer> group, List<String> parts) {
    Map<String, Long> sizes = new TreeMap<>();
    group.forEach(i -> sizes.merge(parts.get(i), 1L, Long::sum));
    long right = sizes.values().stream().mapToLong(size -> size * (size - 1) / 2).sum();
    return (long) group.size() * (group.size() - 1) / 2 - right;
  }
}
