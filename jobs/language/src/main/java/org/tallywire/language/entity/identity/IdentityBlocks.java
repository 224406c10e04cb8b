package org.tallywire.language.entity.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Decides who or what the entities are that were filed under one key. Thread-safe. */
public final class IdentityBlocks {
  /** So many entities of one key are compared; a name that more documents have is a clear one. */
  private static final int MOST_COMPARED = 20_000;

  private final ContextKeys keys = new ContextKeys();
  private final PersonBlock persons =
      new PersonBlock(new NameVoters(new Folding()), new EvidenceReader());
  private final ThingBlock things = new ThingBlock(new BlockKeys());

  /** Reads the word lists. */
  public IdentityBlocks() {}

  /**
   * @param key what they are filed under
   * @param members entities of new documents, filed under it as {@link BlockKeys#main}
   * @param witnesses entities of new documents, filed under it as one of {@link BlockKeys#others}
   * @param known entities of earlier batches
   * @return one decision a member
   */
  public List<Decision> decide(
      String key,
      List<DocumentEntity> members,
      List<DocumentEntity> witnesses,
      List<KnownEntity> known) {
    if (members.isEmpty()) {
      return List.of();
    }
    List<DocumentEntity> ordered = inOrder(members);
    List<DocumentEntity> compared = first(ordered);
    Block block = new Block(key, compared, first(inOrder(witnesses)), mostNamedFirst(known), keys);
    List<Decision> decisions =
        new ArrayList<>(BlockKeys.isOfPersons(key) ? persons.decide(block) : things.decide(block));
    follow(ordered.subList(compared.size(), ordered.size()), decisions);
    return decisions;
  }

  private static List<DocumentEntity> inOrder(List<DocumentEntity> entities) {
    return entities.stream().sorted(Block.IN_ORDER).toList();
  }

  private static List<KnownEntity> mostNamedFirst(List<KnownEntity> known) {
    return known.stream()
        .sorted(
            Comparator.comparingLong((KnownEntity entity) -> -entity.documents())
                .thenComparing(KnownEntity::id))
        .toList();
  }

  private static List<DocumentEntity> first(List<DocumentEntity> ordered) {
    return ordered.subList(0, Math.min(ordered.size(), MOST_COMPARED));
  }

  /** Beyond what is compared, an entity is what the first of the same name and kind is. */
  private static void follow(List<DocumentEntity> others, List<Decision> decisions) {
    Map<String, Decision> byName = new HashMap<>();
    decisions.forEach(decision -> byName.putIfAbsent(decision.localId(), decision));
    for (DocumentEntity entity : others) {
      Decision first = byName.get(entity.localId());
      decisions.add(
          first == null
              ? Decision.of(entity, entity.localId(), List.of())
              : new Decision(
                  entity.docId(), entity.localId(), first.entityId(), first.sameAs(), List.of()));
    }
  }
}
