package org.tallywire.language.entity.identity;

import org.tallywire.language.entity.EntityType;

/**
 * A mention, as the table {@code entity_mentions} has it.
 *
 * @param localId the entity's identifier in the document
 * @param type what is named
 * @param text as written
 * @param name the entity's fullest name in the document
 * @param describedAs what stands beside it, or null
 */
public record NamedInDocument(
    String localId, EntityType type, String text, String name, String describedAs) {}
