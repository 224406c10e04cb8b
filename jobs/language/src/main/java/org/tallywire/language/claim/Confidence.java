package org.tallywire.language.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tallywire.language.quantity.Quantity;
import org.tallywire.language.text.ResourceTable;

/**
 * How often claims like this one are right: in value, unit, comparator, change and the head of what
 * is counted, as counted on annotated sentences by kind and by the rule that found the concept
 * ({@code confidence.tsv}, which {@code tallywire evaluate quantities --confidence} writes). Where
 * a pair was seldom seen its rule, its kind or all claims together stand in.
 */
final class Confidence {
  /** Stands for any kind, or any rule, in the table. */
  static final String ANY = "*";

  /** The rule of a claim that says nothing of what is counted. */
  static final String NO_CONCEPT = "-";

  /** Without a parse the words around the number alone decide. */
  private static final double UNPARSED = 0.1;

  private final Map<String, Double> shares = new HashMap<>();

  Confidence() {
    for (List<String> row : ResourceTable.rows(Confidence.class, "confidence.tsv")) {
      shares.put(key(row.get(0), row.get(1)), Double.valueOf(row.get(2)));
    }
  }

  /** 0 to 1, two decimals. */
  double of(Quantity quantity, Concept concept, boolean parsed) {
    String kind = quantity.kind().tableName();
    String rule = concept == null ? NO_CONCEPT : concept.rule();
    Double share = shares.get(key(kind, rule));
    if (share == null) {
      share = shares.get(key(ANY, rule));
    }
    if (share == null) {
      share = shares.get(key(kind, ANY));
    }
    if (share == null) {
      share = shares.get(key(ANY, ANY));
    }
    return Math.round((parsed ? share : share - UNPARSED) * 100) / 100.0;
  }

  /** Whether claims by a rule were seen often enough to say how often it is right. */
  boolean knows(String rule) {
    return shares.containsKey(key(ANY, rule));
  }

  private static String key(String kind, String rule) {
    return kind + '\t' + rule;
  }
}
