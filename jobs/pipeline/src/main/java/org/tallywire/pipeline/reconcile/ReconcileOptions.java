package org.tallywire.pipeline.reconcile;

/**
 * How documents are looked at together.
 *
 * @param windowDays how many days before the batch date earlier batches still count
 * @param copies what makes a copy
 * @param stories what makes a story
 * @param smallWindow up to so many documents one task looks at them all, which spares a small night
 *     the jobs that a large one needs; what is found is the same
 */
public record ReconcileOptions(
    int windowDays, CopyOptions copies, StoryOptions stories, int smallWindow) {
  public static final int DEFAULT_SMALL_WINDOW = 2_000;
}
