package org.tallywire.language.claim;

import org.tallywire.language.attribution.Attribution.TextSpan;
import org.tallywire.language.entity.EntityMention;

/**
 * Whose the number is, or who has it.
 *
 * @param span the words
 * @param entity the name that the words hold, or null
 */
record Holder(TextSpan span, EntityMention entity) {}
