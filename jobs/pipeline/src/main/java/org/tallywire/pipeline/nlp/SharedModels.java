package org.tallywire.pipeline.nlp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * The models of this JVM, one set a folder, loaded once and shared by all threads. A load that
 * failed stays failed: Spark retries a task several times, and each would try the same again.
 */
final class SharedModels {
  private static final ConcurrentMap<Path, CompletableFuture<Nlp4jModels>> LOADED =
      new ConcurrentHashMap<>();

  private SharedModels() {}

  /** Starts loading in the background; returns at once. */
  static void preload(Path folder) {
    if (LOADED.containsKey(key(folder))) {
      return;
    }
    Thread thread = new Thread(() -> future(folder), "model-loader");
    thread.setDaemon(true);
    thread.start();
  }

  /**
   * The models of a folder; loads them on first use.
   *
   * @throws UncheckedIOException where they can't be loaded, on each call with the first one's
   *     reason
   */
  static Nlp4jModels of(Path folder) {
    try {
      return future(folder).join();
    } catch (CompletionException e) {
      throw new UncheckedIOException(
          "The language models can't be loaded: " + e.getCause().getMessage(),
          (IOException) e.getCause());
    }
  }

  private static CompletableFuture<Nlp4jModels> future(Path folder) {
    Path key = key(folder);
    CompletableFuture<Nlp4jModels> mine = new CompletableFuture<>();
    CompletableFuture<Nlp4jModels> first = LOADED.putIfAbsent(key, mine);
    if (first != null) {
      return first;
    }
    try {
      mine.complete(Nlp4jModels.load(key));
    } catch (IOException e) {
      mine.completeExceptionally(e);
    } catch (RuntimeException | Error e) {
      mine.completeExceptionally(new IOException(e.toString(), e));
    }
    return mine;
  }

  private static Path key(Path folder) {
    return folder.toAbsolutePath().normalize();
  }
}
