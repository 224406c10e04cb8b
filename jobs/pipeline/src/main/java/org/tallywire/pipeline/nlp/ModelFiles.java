package org.tallywire.pipeline.nlp;

/** Names of the parts of a converted model; each is the beginning of its files' names. */
final class ModelFiles {
  static final String AMBIGUITY = "ambiguity";
  static final String CLUSTERS = "clusters";
  static final String EMBEDDINGS = "embeddings";
  static final String GAZETTEERS = "gazetteers";
  static final String POS = "pos";
  static final String NER = "ner";
  static final String DEP = "dep";

  private ModelFiles() {}
}
