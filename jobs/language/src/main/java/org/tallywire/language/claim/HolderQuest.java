package org.tallywire.language.claim;

import java.util.List;

/**
 * What the holder rules go by.
 *
 * @param site the number
 * @param concept what it counts or measures, or null
 * @param verb index of the verb that governs it, or {@code Token.NO_HEAD}
 * @param before claims that the document made before, nearest last
 */
record HolderQuest(NumberSite site, Concept concept, int verb, List<NumericClaim> before) {
  SentenceGraph graph() {
    return site.graph();
  }

  /** Index of the concept's head in the number's sentence, or {@code Token.NO_HEAD}. */
  int conceptHead() {
    return concept == null ? org.tallywire.language.text.Token.NO_HEAD : concept.headToken();
  }

  /** Whether a token is the number's or the concept's phrase, or above it. */
  boolean holdsNumber(int token) {
    return graph().under(site.number(), token)
        || (conceptHead() >= 0 && graph().under(conceptHead(), token));
  }
}
