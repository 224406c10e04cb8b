package org.tallywire.pipeline.nlp;

import java.io.Serializable;
import java.util.Objects;

/**
 * What the language stage may be told; the keys of section {@code nlp} in {@code tallywire.conf}.
 *
 * @param models folder of converted models ({@link ModelConverter}); a local path, or a URI of any
 *     Hadoop file system, from which each JVM copies it once
 * @param pipeline null for the built-in pipeline; else the path of a saved Spark NLP {@code
 *     PipelineModel}, or the name of a pretrained one, that takes its place ({@link NlpPipeline}
 *     says which columns it must have)
 * @param names how the built-in pipeline recognizes names
 */
public record NlpOptions(String models, String pipeline, Profile names) implements Serializable {
  /** Where a build puts the converted models, relative to the checkout. */
  public static final String DEFAULT_MODELS = "data/models/nlp4j/converted";

  public NlpOptions {
    Objects.requireNonNull(models, "models");
    Objects.requireNonNull(names, "names");
  }

  /** The built-in pipeline with the models of a folder. */
  public static NlpOptions builtIn(String models) {
    return new NlpOptions(models, null, Profile.ACCURATE);
  }
}
