package org.tallywire.pipeline.nlp;

import org.tallywire.language.claim.ConceptReader;
import org.tallywire.pipeline.nlp.concepts.ConceptNetwork;

/** The network of counted things of this JVM. */
public final class SharedConcepts {
  private static final LoadedOnce<ConceptNetwork> NETWORK =
      new LoadedOnce<>(
          "The network of counted things can't be loaded: %s. 'claims.concepts = fast' does without.",
          ConceptNetwork::load);

  private SharedConcepts() {}

  /** Starts loading what a profile needs in the background; returns at once. */
  public static void preload(Profile profile) {
    if (profile == Profile.ACCURATE) {
      NETWORK.preload();
    }
  }

  /**
   * Who reads again what the rules doubt.
   *
   * @throws java.io.UncheckedIOException where the network is needed and can't be loaded
   */
  public static ConceptReader of(Profile profile) {
    return profile == Profile.FAST ? ConceptReader.NONE : NETWORK.get();
  }
}
