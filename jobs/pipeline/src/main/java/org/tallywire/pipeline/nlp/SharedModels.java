package org.tallywire.pipeline.nlp;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** The language models of this JVM, one set for each folder that a setting names. */
final class SharedModels {
  private static final ConcurrentMap<String, LoadedOnce<Nlp4jModels>> MODELS =
      new ConcurrentHashMap<>();

  private SharedModels() {}

  /** Starts loading in the background; returns at once. */
  static void preload(String models) {
    shared(models).preload();
  }

  /**
   * The models of a folder; loads them on first use.
   *
   * @throws java.io.UncheckedIOException where they can't be loaded
   */
  static Nlp4jModels of(String models) {
    return shared(models).get();
  }

  private static LoadedOnce<Nlp4jModels> shared(String models) {
    return MODELS.computeIfAbsent(
        models,
        folder ->
            new LoadedOnce<>(
                "The language models can't be loaded: %s."
                    + " './mvnw -pl jobs/pipeline -am process-classes' makes them;"
                    + " setting nlp.models says where they are.",
                () -> Nlp4jModels.load(ModelFolder.local(folder))));
  }
}
