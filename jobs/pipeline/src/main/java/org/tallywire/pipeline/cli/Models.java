package org.tallywire.pipeline.cli;

import org.tallywire.pipeline.nlp.NlpPipeline;
import org.tallywire.pipeline.nlp.SharedConcepts;
import org.tallywire.pipeline.nlp.SharedQuestions;
import org.tallywire.pipeline.settings.Settings;

/** The models of a nightly run. */
final class Models {
  private Models() {}

  /** Starts loading all of them in the background: they take seconds, and so does Spark. */
  static void preload(Settings settings) {
    NlpPipeline.preload(settings.nlp());
    SharedConcepts.preload(settings.concepts());
    SharedQuestions.preload(settings.questions());
  }
}
