package org.tallywire.language.entity.identity;

import java.util.List;

/**
 * Who or what an entity of a document is.
 *
 * @param docId the document
 * @param localId the entity's identifier there
 * @param entityId its identifier everywhere; where {@code sameAs} is set, the one that it has if
 *     that one turns out to be unsettled itself
 * @param sameAs another document's entity whose identifier it takes, or null
 * @param reasons why it is taken for one with others, for people; empty where its name alone says
 *     so
 */
public record Decision(
    String docId, String localId, String entityId, Reference sameAs, List<String> reasons) {

  /** An entity of a document. */
  public record Reference(String docId, String localId) {}

  public Decision {
    reasons = List.copyOf(reasons);
  }

  static Decision of(DocumentEntity entity, String entityId, List<String> reasons) {
    return new Decision(entity.docId(), entity.localId(), entityId, null, reasons);
  }

  /** The same with its identifier settled. */
  public Decision settled(String id) {
    return new Decision(docId, localId, id, null, reasons);
  }

  /** The same on its own: what it pointed to was not settled. */
  public Decision alone() {
    return new Decision(docId, localId, entityId, null, List.of());
  }
}
