package org.tallywire.pipeline.nlp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * What takes a while to load, loaded once by whoever asks first and shared by all threads. A load
 * that failed stays failed: Spark retries a task several times, and each would try the same again.
 */
final class LoadedOnce<T> {
  private final String problem;
  private final Loader<T> loader;
  private final AtomicBoolean begun = new AtomicBoolean();
  private final CompletableFuture<T> loaded = new CompletableFuture<>();

  /** Loads it. */
  @FunctionalInterface
  interface Loader<T> {
    T load() throws IOException;
  }

  /**
   * @param problem what to say where it can't be loaded, with {@code %s} for the reason
   */
  LoadedOnce(String problem, Loader<T> loader) {
    this.problem = problem;
    this.loader = loader;
  }

  /** Starts loading in the background; returns at once. */
  void preload() {
    if (!begun.get()) {
      Thread thread = new Thread(this::load, "model-loader");
      thread.setDaemon(true);
      thread.start();
    }
  }

  /**
   * Loads it on first use.
   *
   * @throws UncheckedIOException where it can't be loaded, on each call with the first one's reason
   */
  T get() {
    load();
    try {
      return loaded.join();
    } catch (CompletionException e) {
      throw new UncheckedIOException(
          problem.formatted(e.getCause().getMessage()), (IOException) e.getCause());
    }
  }

  private void load() {
    if (!begun.compareAndSet(false, true)) {
      return;
    }
    try {
      loaded.complete(loader.load());
    } catch (IOException e) {
      loaded.completeExceptionally(e);
    } catch (RuntimeException | Error e) {
      loaded.completeExceptionally(new IOException(e.toString(), e));
    }
  }
}
