package org.tallywire.language.claim;

import org.tallywire.language.attribution.Attribution.TextSpan;
import org.tallywire.language.entity.EntityMention;

/**
 * Whose the number is, or who has it.
 *
 * @param span the words
 * @param entity the name that the words hold, or null
 */
record Holder(TextSpan span, EntityMention entity) {
  /** Whether the words hold others: what is counted does not hold itself. */
  boolean covers(TextSpan other) {
    return span.begin() <= other.begin() && span.end() >= other.end();
  }
}
