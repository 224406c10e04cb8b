package org.tallywire.language.entity.identity;

/**
 * A name that stands in the same document as another.
 *
 * @param key its {@link ContextKeys#of}
 * @param name as people read it
 * @param weight how much it says: the rarer, the more
 */
public record Neighbour(String key, String name, double weight) {}
