package org.tallywire.pipeline.reconcile;

public record StoryOptions() {}
