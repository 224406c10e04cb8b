package org.tallywire.language.entity.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tallywire.language.entity.identity.Decision.Reference;

/** Decides on all entities of a window that fits into memory. Thread-safe. */
public final class IdentityWindow {
  private final ContextKeys contexts = new ContextKeys();
  private final NameRarity rarity = new NameRarity();
  private final BlockKeys keys = new BlockKeys();
  private final IdentityBlocks blocks = new IdentityBlocks();

  /** Reads the word lists. */
  public IdentityWindow() {}

  private static final class Filed {
    private final List<DocumentEntity> members = new ArrayList<>();
    private final List<DocumentEntity> witnesses = new ArrayList<>();
    private final List<KnownEntity> known = new ArrayList<>();
  }

  /**
   * The entities with what stands beside them weighed by how rare it is in the window.
   *
   * @param found entities of the new documents, as {@link DocumentEntities#of} gives them
   * @param known of earlier batches
   */
  public List<DocumentEntity> weighed(
      Collection<DocumentEntity> found, Collection<KnownEntity> known) {
    Map<String, Double> weights = rarity.weights(found, known, contexts);
    return found.stream().map(entity -> DocumentEntities.weigh(entity, weights)).toList();
  }

  /**
   * @param entities as {@link #weighed} gives them
   * @param known of earlier batches
   * @return one settled decision an entity
   */
  public List<Decision> decide(Collection<DocumentEntity> entities, Collection<KnownEntity> known) {
    Map<String, Filed> filed = new TreeMap<>();
    for (DocumentEntity entity : entities) {
      of(filed, keys.main(entity)).members.add(entity);
    }
    for (DocumentEntity entity : entities) {
      for (String key : keys.others(entity)) {
        if (filed.containsKey(key)) {
          filed.get(key).witnesses.add(entity);
        }
      }
    }
    for (KnownEntity entity : known) {
      for (String key : keys.of(entity)) {
        if (filed.containsKey(key)) {
          filed.get(key).known.add(entity);
        }
      }
    }
    List<Decision> decisions = new ArrayList<>();
    filed.forEach(
        (key, block) ->
            decisions.addAll(blocks.decide(key, block.members, block.witnesses, block.known)));
    return settled(decisions);
  }

  private static Filed of(Map<String, Filed> filed, String key) {
    return filed.computeIfAbsent(key, k -> new Filed());
  }

  /** Decisions that point to another's, with that one's identifier. */
  private static List<Decision> settled(List<Decision> decisions) {
    Map<Reference, Decision> byEntity = new HashMap<>();
    for (Decision decision : decisions) {
      byEntity.put(new Reference(decision.docId(), decision.localId()), decision);
    }
    List<Decision> settled = new ArrayList<>(decisions.size());
    for (Decision decision : decisions) {
      Decision other = decision.sameAs() == null ? null : byEntity.get(decision.sameAs());
      settled.add(
          decision.sameAs() == null
              ? decision
              : other == null || other.sameAs() != null
                  ? decision.alone()
                  : decision.settled(other.entityId()));
    }
    return settled;
  }
}
