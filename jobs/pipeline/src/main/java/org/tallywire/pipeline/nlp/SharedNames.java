package org.tallywire.pipeline.nlp;

import org.tallywire.pipeline.nlp.names.NameNetwork;

/** The network of names of this JVM. */
final class SharedNames {
  private static final LoadedOnce<NameNetwork> NETWORK =
      new LoadedOnce<>(
          "The network of names can't be loaded: %s. 'nlp.names = fast' does without.",
          NameNetwork::load);

  private SharedNames() {}

  /** Starts loading in the background; returns at once. */
  static void preload() {
    NETWORK.preload();
  }

  /**
   * The network; loads it on first use.
   *
   * @throws java.io.UncheckedIOException where it can't be loaded
   */
  static NameNetwork get() {
    return NETWORK.get();
  }
}
