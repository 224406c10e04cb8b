package org.tallywire.language.entity.identity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tallywire.language.entity.Countries;
import org.tallywire.language.entity.EntityType;
import org.tallywire.language.entity.LocalIds;

/** Gathers the mentions of a document by entity, each with the names beside it. Thread-safe. */
public final class DocumentEntities {
  /** The names that say most; a document with thousands costs no more than one with these. */
  private static final int MOST_BESIDE = 40;

  private final ContextKeys keys = new ContextKeys();
  private final Countries countries = Countries.known();

  /** Reads the word lists. */
  public DocumentEntities() {}

  /**
   * The entities of a document; what stands beside them has weight 1 until {@link #weigh}.
   *
   * @param day the publication day, or null
   * @param mentions in order of the text
   */
  public List<DocumentEntity> of(
      String docId, LocalDate day, Collection<NamedInDocument> mentions) {
    Map<String, List<NamedInDocument>> byEntity = new LinkedHashMap<>();
    for (NamedInDocument mention : mentions) {
      byEntity.computeIfAbsent(mention.localId(), id -> new ArrayList<>()).add(mention);
    }
    String country = country(mentions);
    Map<String, Neighbour> named = new LinkedHashMap<>();
    byEntity
        .values()
        .forEach(
            same -> {
              NamedInDocument first = same.get(0);
              String key = keys.of(first.type(), first.name());
              named.putIfAbsent(key, new Neighbour(key, first.name(), 1));
            });
    Neighbourhood neighbours = new Neighbourhood(List.copyOf(named.values()));
    List<DocumentEntity> entities = new ArrayList<>();
    byEntity.values().forEach(same -> entities.add(entity(docId, day, country, same, neighbours)));
    return entities;
  }

  private DocumentEntity entity(
      String docId,
      LocalDate day,
      String country,
      List<NamedInDocument> mentions,
      Neighbourhood neighbours) {
    NamedInDocument first = mentions.get(0);
    Map<String, Integer> variants = new TreeMap<>();
    TreeSet<String> describedAs = new TreeSet<>();
    for (NamedInDocument mention : mentions) {
      variants.merge(mention.text(), 1, Integer::sum);
      if (mention.describedAs() != null) {
        describedAs.add(mention.describedAs());
      }
    }
    String own = keys.of(first.type(), first.name());
    return new DocumentEntity(
        docId,
        first.localId(),
        first.type(),
        first.name(),
        !first.localId().equals(LocalIds.of(first.type(), first.name())),
        variants,
        List.copyOf(describedAs),
        day,
        country,
        neighbours.of(own));
  }

  /** The country that most names of countries and peoples stand for, if one stands out. */
  private String country(Collection<NamedInDocument> mentions) {
    Map<String, Integer> counts = new TreeMap<>();
    for (NamedInDocument mention : mentions) {
      if (mention.type() == EntityType.GPE || mention.type() == EntityType.NORP) {
        countries.code(mention.text()).ifPresent(code -> counts.merge(code, 1, Integer::sum));
      }
    }
    List<Integer> ordered = new ArrayList<>(counts.values());
    ordered.sort(Comparator.reverseOrder());
    if (ordered.isEmpty() || (ordered.size() > 1 && ordered.get(0) < 2 * ordered.get(1))) {
      return null;
    }
    Optional<String> most =
        counts.entrySet().stream()
            .filter(entry -> entry.getValue().equals(ordered.get(0)))
            .map(Map.Entry::getKey)
            .findFirst();
    return most.orElse(null);
  }

  /**
   * The same entity with what stands beside it weighed, and only what says most kept.
   *
   * @param weights of the neighbours' keys; a key that is missing weighs nothing
   */
  public static DocumentEntity weigh(DocumentEntity entity, Map<String, Double> weights) {
    List<Neighbour> beside =
        entity.beside().stream()
            .filter(neighbour -> weights.containsKey(neighbour.key()))
            .map(
                neighbour ->
                    new Neighbour(neighbour.key(), neighbour.name(), weights.get(neighbour.key())))
            .sorted(
                Comparator.comparingDouble((Neighbour neighbour) -> -neighbour.weight())
                    .thenComparing(Neighbour::key))
            .limit(MOST_BESIDE)
            .toList();
    return new DocumentEntity(
        entity.docId(),
        entity.localId(),
        entity.type(),
        entity.name(),
        entity.listed(),
        entity.variants(),
        entity.describedAs(),
        entity.day(),
        entity.country(),
        beside);
  }
}
