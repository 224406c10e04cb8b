package org.tallywire.pipeline.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.tallywire.pipeline.evaluate.IdentityGold.Mention;

/** Says which names were not found, taken apart or put together wrongly, for people. */
final class WrongIdentities {
  private static final int BEFORE = 60;
  private static final int AFTER = 40;

  /** So many characters of an id tell entities apart for people. */
  private static final int ID = 6;

  private final List<Mention> gold;
  private final List<MadeMention> found;
  private final Map<String, Excerpt> texts = new HashMap<>();
  private final List<String> lines = new ArrayList<>();

  WrongIdentities(IdentityEvaluation evaluation) {
    this.gold = evaluation.gold().mentions();
    this.found = evaluation.found();
    for (StoryGold document : evaluation.gold().documents()) {
      texts.put(document.uri(), new Excerpt(document.text(), BEFORE, AFTER));
    }
  }

  List<String> lines() {
    lines.add("Names that were not found:");
    for (int i = 0; i < gold.size(); i++) {
      if (found.get(i) == null) {
        lines.add("  " + gold(i));
      }
    }
    lines.add("");
    lines.add("One thing as several entities:");
    groups(i -> gold.get(i).instance(), this::entity);
    lines.add("");
    lines.add("Several things as one entity:");
    groups(this::entity, i -> gold.get(i).instance());
    lines.add("");
    return lines;
  }

  private String entity(int i) {
    return found.get(i).entity();
  }

  /** The names found, by what they should have in common, where they differ in the other. */
  private void groups(IntFunction<String> group, IntFunction<String> part) {
    Map<String, List<Integer>> groups = new TreeMap<>();
    for (int i = 0; i < gold.size(); i++) {
      if (found.get(i) != null) {
        groups.computeIfAbsent(group.apply(i), key -> new ArrayList<>()).add(i);
      }
    }
    groups.forEach(
        (id, members) -> {
          Map<String, List<Integer>> parts =
              members.stream()
                  .collect(Collectors.groupingBy(part::apply, TreeMap::new, Collectors.toList()));
          if (parts.size() > 1) {
            lines.add("  " + id);
            parts.forEach(this::part);
          }
        });
  }

  private void part(String id, List<Integer> members) {
    lines.add("    " + id.substring(0, Math.min(ID, id.length())) + ", " + members.size());
    members.forEach(i -> lines.add("      " + gold(i)));
  }

  private String gold(int i) {
    Mention mention = gold.get(i);
    String context = texts.get(mention.uri()).around(mention.span().begin(), mention.span().end());
    String read =
        found.get(i) == null
            ? ""
            : "  read " + found.get(i).type() + " '" + found.get(i).text() + "'";
    return context + read + "  [" + mention.uri() + "]";
  }
}
