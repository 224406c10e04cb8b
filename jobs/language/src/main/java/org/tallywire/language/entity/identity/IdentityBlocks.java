package org.tallywire.language.entity.identity;

import java.util.List;

/** Decides who or what the entities are that were filed under one key. Thread-safe. */
public final class IdentityBlocks {
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
    Block block = new Block(key, members, witnesses, known, keys);
    return BlockKeys.isOfPersons(key) ? persons.decide(block) : things.decide(block);
  }
}
