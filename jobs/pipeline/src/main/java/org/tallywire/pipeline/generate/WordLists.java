package org.tallywire.pipeline.generate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The lists of {@code words.txt}: words with bars between them, or else blanks. */
final class WordLists {
  private final Map<String, List<String>> lists = new HashMap<>();

  WordLists() {
    for (String line : Resource.lines("words.txt")) {
      int colon = line.indexOf(':');
      String words = line.substring(colon + 1).strip();
      lists.put(
          line.substring(0, colon),
          List.of(words.indexOf('|') < 0 ? words.split(" ") : words.split("\\|")));
    }
  }

  /**
   * @throws IllegalArgumentException where there is no such list
   */
  List<String> of(String name) {
    List<String> words = lists.get(name);
    if (words == null) {
      throw new IllegalArgumentException("words.txt has no list '" + name + "'");
    }
    return words;
  }

  /** Whether there is such a list. */
  boolean has(String name) {
    return lists.containsKey(name);
  }
}
