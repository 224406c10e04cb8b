package org.tallywire.language.quantity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Named lists of words that rules ask for ({@code traps.tsv}). */
final class TrapWords {
  private final Map<String, Set<String>> lists = new HashMap<>();

  TrapWords() {
    for (String[] row : Resources.rows("traps.tsv", 2)) {
      List<String> forms = Resources.forms(row[1]);
      lists.put(row[0], Set.copyOf(new java.util.HashSet<>(forms)));
    }
  }

  boolean has(String list, String word) {
    Set<String> words = lists.get(list);
    if (words == null) {
      throw new IllegalArgumentException("no list " + list + " in traps.tsv");
    }
    return words.contains(word);
  }
}
