package org.tallywire.language.attribution;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tallywire.language.text.ResourceTable;

/** What somebody's count is called: a tally, an estimate, a register. */
final class CountNouns {
  private static final Set<String> LISTS = of("list");
  private static final Set<String> COUNTS = of("count");
  private static final Set<String> OWNED = of("owned");

  private CountNouns() {}

  /** Whether a noun names a count. */
  static boolean isCount(String lemma) {
    return LISTS.contains(lemma) || COUNTS.contains(lemma) || OWNED.contains(lemma);
  }

  /** Whether a noun names a count that has entries, as a log does. */
  static boolean isList(String lemma) {
    return LISTS.contains(lemma);
  }

  /** Whether a noun names a count even where the text does not say whose. */
  static boolean standsAlone(String lemma) {
    return COUNTS.contains(lemma);
  }

  private static Set<String> of(String kind) {
    Set<String> nouns = new HashSet<>();
    for (List<String> row : ResourceTable.rows(CountNouns.class, "count-nouns.tsv")) {
      if (row.get(0).equals(kind)) {
        nouns.add(row.get(1));
      }
    }
    return Set.copyOf(nouns);
  }
}
