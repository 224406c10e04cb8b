package org.tallywire.pipeline.nlp;

import org.tallywire.language.compare.question.QuestionReader;
import org.tallywire.pipeline.nlp.questions.QuestionNetwork;

/** The network of questions of this JVM. */
public final class SharedQuestions {
  private static final LoadedOnce<QuestionNetwork> NETWORK =
      new LoadedOnce<>(
          "The network of questions can't be loaded: %s. 'claims.questions = fast' does without.",
          QuestionNetwork::load);

  private SharedQuestions() {}

  /** Starts loading what a profile needs in the background; returns at once. */
  public static void preload(Profile profile) {
    if (profile == Profile.ACCURATE) {
      NETWORK.preload();
    }
  }

  /**
   * Who reads what numbers answer.
   *
   * @throws java.io.UncheckedIOException where the network is needed and can't be loaded
   */
  public static QuestionReader of(Profile profile) {
    return profile == Profile.FAST ? QuestionReader.NONE : NETWORK.get();
  }
}
