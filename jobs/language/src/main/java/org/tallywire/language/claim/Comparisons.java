package org.tallywire.language.claim;

import java.util.Set;

/**
 * The stretches of a sentence that name another number to compare with: "from 40 a year earlier",
 * "than in 2019", "against 12 last May", "up 3 percent on 2022". A time inside belongs to the
 * numbers inside alone. The traps: the hedge "more than 40", the range "from 2019 to 2021".
 */
final class Comparisons {
  private static final Set<String> MARKERS = WordLists.of("comparison-words");
  private static final Set<String> MANY = WordLists.of("amount-adjectives");
  private static final Set<String> PARTS = WordLists.of("part-words");
  private static final Set<String> PERIODS = WordLists.of("periods");
  private static final Set<String> UNITS = Set.of("percent", "pct", "%", "points", "cent");

  private static final Set<String> HEDGES =
      Set.of("of", "about", "around", "over", "under", "above", "below", "than");

  /** How many words may stand between "from" and its number: "from a record high of 40". */
  private static final int REACH = 5;

  private final SentenceGraph graph;
  private final int[] regions;

  Comparisons(SentenceGraph graph) {
    this.graph = graph;
    regions = new int[graph.size()];
    int region = 0;
    boolean open = false;
    for (int i = 0; i < graph.size(); i++) {
      if (opens(i)) {
        open = true;
        region++;
      } else if (open && closes(i)) {
        open = false;
      }
      regions[i] = open ? region : 0;
    }
  }

  /** Number of the comparison that a token stands in; 0 outside of all. */
  int at(int token) {
    return token < 0 || token >= regions.length ? 0 : regions[token];
  }

  private boolean opens(int i) {
    String word = graph.lower(i);
    return switch (word) {
      case "than" -> !hedges(i);
      case "from" -> number(i) || pastDate(i + 1);
      case "as" -> MANY.contains(graph.lower(i - 1)) && graph.pos(i + 1).matches("IN|DT");
      case "on" ->
          UNITS.contains(graph.lower(i - 1))
              && (year(i + 1) || pastDate(i + 1) || graph.lower(i + 1).equals("last"));
      case "against" -> number(i);
      default -> MARKERS.contains(word);
    };
  }

  private boolean closes(int i) {
    if (graph.pos(i).matches("[,:.]|-LRB-|-RRB-|VB[DZP]|MD")) {
      return true;
    }
    return graph.lower(i).equals("to") && amount(i + 1);
  }

  /** "more than 40", "fewer than a dozen", "less than half". */
  private boolean hedges(int than) {
    int number = graph.lower(than + 1).equals("a") ? than + 2 : than + 1;
    return amount(number) || PARTS.contains(graph.lower(number));
  }

  private boolean amount(int i) {
    return graph.pos(i).equals("CD") && !year(i) || graph.pos(i).equals("$");
  }

  private boolean number(int marker) {
    for (int i = marker + 1; i <= marker + REACH; i++) {
      if (amount(i)) {
        return true;
      }
      boolean passes =
          graph.pos(i).equals("IN")
              ? HEDGES.contains(graph.lower(i))
              : graph.pos(i).matches("DT|JJ.?|RB.?|NN|PRP\\$");
      if (!passes) {
        return false;
      }
    }
    return false;
  }

  private boolean year(int i) {
    return graph.lower(i).matches("(19|20)\\d\\d");
  }

  /** "a year earlier", "the previous month", "last May". */
  private boolean pastDate(int i) {
    if (!graph.lower(i).matches("a|the|last|one")) {
      return false;
    }
    boolean before = graph.lower(i + 2).matches("earlier|ago|before");
    boolean previous = graph.lower(i + 1).matches("previous|same|year-ago|year-earlier");
    return before
        || previous
        || graph.lower(i).equals("last") && PERIODS.contains(graph.lower(i + 1));
  }
}
