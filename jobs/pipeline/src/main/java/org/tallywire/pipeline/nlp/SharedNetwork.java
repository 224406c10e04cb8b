package org.tallywire.pipeline.nlp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.tallywire.pipeline.nlp.names.NameNetwork;

/** The network of names, loaded once a JVM, beside whatever else starts; a failure stays one. */
final class SharedNetwork {
  private SharedNetwork() {}

  /** The holder is initialized, and the network loaded, when it is first asked for. */
  private static final class Holder {
    private static final CompletableFuture<NameNetwork> NETWORK = start();

    private static CompletableFuture<NameNetwork> start() {
      CompletableFuture<NameNetwork> network = new CompletableFuture<>();
      Thread thread = new Thread(() -> load(network), "network-loader");
      thread.setDaemon(true);
      thread.start();
      return network;
    }

    private static void load(CompletableFuture<NameNetwork> network) {
      try {
        network.complete(NameNetwork.load());
      } catch (IOException e) {
        network.completeExceptionally(e);
      } catch (RuntimeException | Error e) {
        network.completeExceptionally(new IOException(e.toString(), e));
      }
    }
  }

  /** Starts loading in the background; returns at once. */
  static void preload() {
    Holder.NETWORK.isDone();
  }

  /**
   * The network.
   *
   * @throws UncheckedIOException where it can't be loaded, on each call with the first one's reason
   */
  static NameNetwork get() {
    try {
      return Holder.NETWORK.join();
    } catch (CompletionException e) {
      throw new UncheckedIOException(
          "The network of names can't be loaded: "
              + e.getCause().getMessage()
              + ". 'nlp.names = fast' does without.",
          (IOException) e.getCause());
    }
  }
}
