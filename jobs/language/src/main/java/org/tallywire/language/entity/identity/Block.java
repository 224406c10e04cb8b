package org.tallywire.language.entity.identity;

import java.util.Comparator;
import java.util.List;

/**
 * What is decided together: all that is filed under one key.
 *
 * @param key the key
 * @param members entities of new documents whose fullest name has the key
 * @param witnesses entities of new documents that have the key by another name or their initials
 * @param known entities of earlier batches that have the key by any name, the most named first
 * @param keys how neighbours are compared
 */
record Block(
    String key,
    List<DocumentEntity> members,
    List<DocumentEntity> witnesses,
    List<KnownEntity> known,
    ContextKeys keys) {
  /** By publication, those without a day last. */
  static final Comparator<DocumentEntity> IN_ORDER =
      Comparator.comparing(
              DocumentEntity::day,
              Comparator.nullsLast(Comparator.<java.time.LocalDate>naturalOrder()))
          .thenComparing(DocumentEntity::docId)
          .thenComparing(DocumentEntity::localId);

  /** Whether an entity of earlier batches has the key by one of its names, not by its initials. */
  boolean isNamed(KnownEntity entity, BlockKeys filing) {
    return filing.namesOf(entity).contains(key);
  }
}
