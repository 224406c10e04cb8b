package org.tallywire.language.entity.identity;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.tallywire.language.entity.Countries;

/**
 * How much a name says as a neighbour: inverse document frequency (Spärck Jones, 1972), −ln(share
 * of documents), where the window is filled up with {@link #BACKGROUND} documents of news at large,
 * of which many name a country and few name anything else. Thread-safe.
 */
public final class NameRarity {
  private static final double BACKGROUND = 1_000;
  private static final double NAMING_A_COUNTRY = 100;

  private final Countries countries = Countries.known();

  /** Reads the lists of countries. */
  public NameRarity() {}

  /**
   * @param name the neighbour as people read it
   * @param having documents of the window that name it
   * @param documents documents of the window
   */
  public double of(String name, long having, long documents) {
    double background = countries.code(name).isPresent() ? NAMING_A_COUNTRY : 1;
    return Math.max(0, Math.log((documents + BACKGROUND) / (having + background)));
  }

  /**
   * The weights of all neighbours in a window that fits into memory.
   *
   * @param entities of the new documents
   * @param known entities of earlier batches
   */
  public Map<String, Double> weights(
      Collection<DocumentEntity> entities, Collection<KnownEntity> known, ContextKeys keys) {
    Map<String, Long> having = new HashMap<>();
    Map<String, String> names = new HashMap<>();
    Set<String> documents = new HashSet<>();
    for (DocumentEntity entity : entities) {
      documents.add(entity.docId());
      String key = keys.of(entity.type(), entity.name());
      having.merge(key, 1L, Long::sum);
      names.merge(key, entity.name(), (one, other) -> one.compareTo(other) <= 0 ? one : other);
    }
    long earlier = 0;
    for (KnownEntity entity : known) {
      earlier = Math.max(earlier, entity.documents());
      having.computeIfPresent(
          keys.of(entity.type(), entity.name()), (key, count) -> count + entity.documents());
    }
    long all = documents.size() + earlier;
    Map<String, Double> weights = new HashMap<>();
    having.forEach((key, count) -> weights.put(key, of(names.get(key), count, all)));
    return weights;
  }
}
