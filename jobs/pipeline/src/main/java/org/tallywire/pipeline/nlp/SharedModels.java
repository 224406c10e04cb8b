package org.tallywire.pipeline.nlp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * The models of this JVM, one set for each folder that a setting names, loaded once and shared by
 * all threads. A load that failed stays failed: Spark retries a task several times, and each would
 * try the same again.
 */
final class SharedModels {
  private static final ConcurrentMap<String, CompletableFuture<Nlp4jModels>> LOADED =
      new ConcurrentHashMap<>();

  private SharedModels() {}

  /** Starts loading in the background; returns at once. */
  static void preload(String models) {
    if (LOADED.containsKey(models)) {
      return;
    }
    Thread thread = new Thread(() -> future(models), "model-loader");
    thread.setDaemon(true);
    thread.start();
  }

  /**
   * The models of a folder; loads them on first use.
   *
   * @throws UncheckedIOException where they can't be loaded, on each call with the first one's
   *     reason
   */
  static Nlp4jModels of(String models) {
    try {
      return future(models).join();
    } catch (CompletionException e) {
      throw new UncheckedIOException(
          "The language models can't be loaded: "
              + e.getCause().getMessage()
              + ". './mvnw -pl jobs/pipeline -am process-classes' makes them;"
              + " setting nlp.models says where they are.",
          (IOException) e.getCause());
    }
  }

  private static CompletableFuture<Nlp4jModels> future(String models) {
    CompletableFuture<Nlp4jModels> mine = new CompletableFuture<>();
    CompletableFuture<Nlp4jModels> first = LOADED.putIfAbsent(models, mine);
    if (first != null) {
      return first;
    }
    try {
      mine.complete(Nlp4jModels.load(ModelFolder.local(models)));
    } catch (IOException e) {
      mine.completeExceptionally(e);
    } catch (RuntimeException | Error e) {
      mine.completeExceptionally(new IOException(e.toString(), e));
    }
    return mine;
  }
}
