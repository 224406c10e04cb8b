package org.tallywire.language.claim;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tallywire.language.text.ResourceTable;

/**
 * The word lists of {@code claim-words.tsv} and {@code event-lists.tsv}: a list's name and its
 * words, in one row or in several that follow each other. A name that comes again elsewhere would
 * mix two lists, and stops the program.
 */
final class WordLists {
  private static final List<String> RESOURCES = List.of("claim-words.tsv", "event-lists.tsv");
  private static final Map<String, Set<String>> LISTS = load();

  private WordLists() {}

  /**
   * @param name a list of the resource
   * @return its words, lower case
   * @throws IllegalArgumentException when there is no such list
   */
  static Set<String> of(String name) {
    Set<String> words = LISTS.get(name);
    if (words == null) {
      throw new IllegalArgumentException(RESOURCES + " have no list '" + name + "'");
    }
    return words;
  }

  private static Map<String, Set<String>> load() {
    Map<String, Set<String>> lists = new LinkedHashMap<>();
    for (String resource : RESOURCES) {
      String last = "";
      for (List<String> row : ResourceTable.rows(WordLists.class, resource)) {
        String name = row.get(0);
        if (!name.equals(last) && lists.containsKey(name)) {
          throw new IllegalStateException(
              "List '" + name + "' begins a second time in " + resource + ": give it another name");
        }
        last = name;
        Set<String> words = lists.computeIfAbsent(name, key -> new LinkedHashSet<>());
        words.addAll(List.of(row.get(1).split(" +")));
      }
    }
    return Map.copyOf(lists);
  }
}
