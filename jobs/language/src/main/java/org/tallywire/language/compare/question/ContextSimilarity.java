package org.tallywire.language.compare.question;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * How much the sentences of two claims speak of the same: the cosine of their word stems, each
 * weighted by how few of the story's claims have it (tf-idf with binary tf).
 */
final class ContextSimilarity {
  private final Map<String, Double> weights = new HashMap<>();
  private final Map<Set<String>, Double> norms = new java.util.IdentityHashMap<>();

  ContextSimilarity(Collection<Topic> story) {
    Map<String, Integer> counts = new HashMap<>();
    for (Topic topic : story) {
      topic.context().forEach(stem -> counts.merge(stem, 1, Integer::sum));
    }
    int all = story.size();
    counts.forEach((stem, n) -> weights.put(stem, Math.log(1 + (double) all / n)));
    for (Topic topic : story) {
      norms.put(topic.context(), norm(topic.context()));
    }
  }

  /** 0 where they share no word, 1 where they share all. */
  double of(Topic a, Topic b) {
    double shared = 0;
    for (String stem : a.context()) {
      if (b.context().contains(stem)) {
        double weight = weights.getOrDefault(stem, 1.0);
        shared += weight * weight;
      }
    }
    double norm = norms.get(a.context()) * norms.get(b.context());
    return norm == 0 ? 0 : shared / norm;
  }

  private double norm(Set<String> stems) {
    double squares = 0;
    for (String stem : stems) {
      double weight = weights.getOrDefault(stem, 1.0);
      squares += weight * weight;
    }
    return Math.sqrt(squares);
  }
}
