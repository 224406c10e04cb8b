package org.tallywire.language.compare.story;

/**
 * A document's place in a cluster.
 *
 * @param cluster the smallest document id in it
 * @param docId the document
 * @param similarity to the others of the cluster on average, 0 to 1; 1 for one that is alone
 */
public record StoryMember(String cluster, String docId, double similarity) {}
