package org.tallywire.pipeline.nlp;

import edu.emory.mathcs.nlp.learning.initialization.WeightGenerator;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import edu.emory.mathcs.nlp.learning.util.SparseItem;
import edu.emory.mathcs.nlp.learning.util.SparseVector;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * A model's weights with the zeros left out. Nine in ten weights of NLP4J's models are zero; adding
 * them changes no score, so that scores are bit by bit those of the full matrix.
 */
final class SparseWeights extends MajorVector {
  private static final long serialVersionUID = 1L;

  private final transient int[] rowStarts;
  private final transient byte[] labels;
  private final transient float[] values;

  private SparseWeights(int labelCount, int[] rowStarts, byte[] labels, float[] values) {
    this.rowStarts = rowStarts;
    this.labels = labels;
    this.values = values;
    setSizes(labelCount, rowStarts.length - 1);
  }

  /** Reads what {@link #write} wrote, from the buffer's position on. */
  static SparseWeights read(ByteBuffer in) {
    int labelCount = in.getInt();
    int[] rowStarts = new int[in.getInt() + 1];
    int count = in.getInt();
    in.asIntBuffer().get(rowStarts);
    in.position(in.position() + rowStarts.length * Integer.BYTES);
    float[] values = new float[count];
    in.asFloatBuffer().get(values);
    in.position(in.position() + count * Float.BYTES);
    byte[] labels = new byte[count];
    in.get(labels);
    return new SparseWeights(labelCount, rowStarts, labels, values);
  }

  /** Writes the weights other than zero: row starts, values, labels. */
  static void write(MajorVector full, DataOutputStream out) throws IOException {
    int labelCount = full.getLabelSize();
    int rows = full.getFeatureSize();
    if (labelCount > 256) {
      throw new IllegalStateException("a label has to fit a byte, but there are " + labelCount);
    }
    int count = full.countNonZeroWeights();
    out.writeInt(labelCount);
    out.writeInt(rows);
    out.writeInt(count);
    int start = 0;
    for (int row = 0; row <= rows; row++) {
      out.writeInt(start);
      for (int y = 0; row < rows && y < labelCount; y++) {
        start += full.get(y, row) == 0 ? 0 : 1;
      }
    }
    byte[] labels = new byte[count];
    int n = 0;
    for (int row = 0; row < rows; row++) {
      for (int y = 0; y < labelCount; y++) {
        float weight = full.get(y, row);
        if (weight != 0) {
          out.writeFloat(weight);
          labels[n++] = (byte) y;
        }
      }
    }
    out.write(labels);
  }

  /**
   * Adds the features' weights in their order. Where each row lies, and then what it begins with,
   * is read for all rows before anything is added: each is likely to miss the processor's caches,
   * and it waits for many at once where none depends on another.
   *
   * @param x features that are there or not: their values are taken for 1, as {@link
   *     FingerprintTemplate} makes them
   */
  @Override
  public void addScores(SparseVector x, float[] scores) {
    int count = x.getVector().size();
    int[] from = new int[count];
    int[] to = new int[count];
    int rows = 0;
    for (SparseItem item : x.getVector()) {
      int row = item.getIndex();
      if (row < feature_size) {
        from[rows] = rowStarts[row];
        to[rows++] = rowStarts[row + 1];
      }
    }
    float[] firstValues = new float[rows];
    byte[] firstLabels = new byte[rows];
    for (int r = 0; r < rows; r++) {
      if (from[r] < to[r]) {
        firstValues[r] = values[from[r]];
        firstLabels[r] = labels[from[r]];
      }
    }
    for (int r = 0; r < rows; r++) {
      if (from[r] < to[r]) {
        scores[firstLabels[r] & 0xff] += firstValues[r];
      }
      for (int i = from[r] + 1; i < to[r]; i++) {
        scores[labels[i] & 0xff] += values[i];
      }
    }
  }

  @Override
  public void addScores(float[] x, float[] scores) {
    throw new UnsupportedOperationException("sparse weights take sparse features");
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
    feature_size = size;
  }

  @Override
  protected void setColumnSize(int size) {
    label_size = size;
  }
}
