package org.tallywire.language.compare.story;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tallywire.language.text.ResourceTable;

/** How common words are in news at large, so that a small window doesn't take "said" for rare. */
final class CommonWords {
  private final Map<String, Double> shares = new HashMap<>();

  CommonWords() {
    for (List<String> row : ResourceTable.rows(CommonWords.class, "common-words.tsv")) {
      shares.put(row.get(0), Double.valueOf(row.get(1)));
    }
  }

  /** Share of reports that have the word, 0 to 1; 0 for one that is not common. */
  double share(String word) {
    return shares.getOrDefault(word, 0.0);
  }
}
