package org.tallywire.pipeline.reconcile;

/**
 * How documents are looked at together.
 *
 * @param windowDays how many days before the batch date earlier batches still count
 * @param copies what makes a copy
 * @param stories what makes a story
 */
public record ReconcileOptions(int windowDays, CopyOptions copies, StoryOptions stories) {}
