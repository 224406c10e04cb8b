package org.tallywire.pipeline.nlp;

import edu.emory.mathcs.nlp.learning.initialization.WeightGenerator;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import edu.emory.mathcs.nlp.learning.util.SparseVector;

/**
 * A model's weights of dense features (word embeddings), label by label: NLP4J's, in an array
 * instead of a list. Sums are taken in NLP4J's order, so that scores are bit by bit its own.
 */
final class DenseWeights extends MajorVector {
  private static final long serialVersionUID = 1L;

  private final transient float[] values;

  /** Copies a row-major vector. */
  DenseWeights(MajorVector rows) {
    values = new float[rows.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = rows.get(i);
    }
    setSizes(rows.getLabelSize(), rows.getFeatureSize());
  }

  @Override
  public void addScores(float[] x, float[] scores) {
    int at = 0;
    for (int y = 0; y < scores.length; y++) {
      float score = scores[y];
      for (float value : x) {
        score += values[at++] * value;
      }
      scores[y] = score;
    }
  }

  @Override
  public void addScores(SparseVector x, float[] scores) {
    throw new UnsupportedOperationException("dense weights take dense features");
  }

  @Override
  public int indexOf(int y, int xi) {
    throw new UnsupportedOperationException("read-only weights");
  }

  @Override
  public boolean expand(int labelSize, int featureSize, WeightGenerator generator) {
    throw new UnsupportedOperationException("read-only weights");
  }

  @Override
  protected MajorVector createInstance() {
    throw new UnsupportedOperationException("read-only weights");
  }

  @Override
  protected void setRowSize(int size) {
    label_size = size;
  }

  @Override
  protected void setColumnSize(int size) {
    feature_size = size;
  }
}
