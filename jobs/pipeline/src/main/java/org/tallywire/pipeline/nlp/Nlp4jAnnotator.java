package org.tallywire.pipeline.nlp;

import org.apache.spark.ml.param.Param;

/**
 * What the Spark NLP annotators over NLP4J have in common: a folder of converted models, given as
 * parameter {@code models}, loaded once a JVM by {@link SharedModels}. Public, because Spark finds
 * parameters by reflection.
 *
 * @param <M> the annotator itself
 */
public abstract class Nlp4jAnnotator<M extends Nlp4jAnnotator<M>> extends PlainAnnotator<M> {
  private static final long serialVersionUID = 1L;

  // No initializer: Scala asks for it while the superclass is under construction.
  private Param<String> models;

  Nlp4jAnnotator(String uid) {
    super(uid);
  }

  /** The parameter that {@link #setModels} sets. */
  public final Param<String> models() {
    if (models == null) {
      models = new Param<>(this, "models", "path or URI of a folder of converted NLP4J models");
    }
    return models;
  }

  /** Sets the folder of the converted models, a local path or a Hadoop URI. */
  @SuppressWarnings("unchecked")
  public final M setModels(String folder) {
    set(models(), folder);
    return (M) this;
  }

  final Nlp4jModels loadedModels() {
    return SharedModels.of($(models()));
  }
}
