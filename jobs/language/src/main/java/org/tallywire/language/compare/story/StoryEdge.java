package org.tallywire.language.compare.story;

/**
 * Two documents and how alike they are.
 *
 * @param a the smaller document id
 * @param b the greater one
 * @param similarity 0 to 1
 */
public record StoryEdge(String a, String b, double similarity) {}
