package org.tallywire.pipeline.nlp;

import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.state.NLPState;
import edu.emory.mathcs.nlp.component.template.train.HyperParameter;
import edu.emory.mathcs.nlp.learning.util.SparseVector;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * NLP4J's feature extraction with the features' numbers in a {@link FingerprintTable}: the same
 * features in the same order, but none is put together as a string.
 *
 * @param <S> the component's state
 */
final class FingerprintTemplate<S extends NLPState<NLPNode>> extends FeatureTemplate<NLPNode, S> {
  private static final long serialVersionUID = 1L;

  /** Stands between the parts of a feature of several items, as in NLP4J. */
  private static final char JOINT = '_';

  private final transient FingerprintTable numbers;
  private final transient FeatureItem[] sets;
  private final transient FeatureItem[][] joints;

  /**
   * @param numbers a feature's number by {@link Fingerprint#of} (its template's position, feature)
   * @param features the templates, first those of {@link #getSetFeatureList}
   */
  FingerprintTemplate(
      FingerprintTable numbers,
      List<FeatureItem> sets,
      List<FeatureItem[]> joints,
      List<FeatureItem> embeddings) {
    super(null, new HyperParameter());
    this.numbers = numbers;
    this.sets = sets.toArray(new FeatureItem[0]);
    this.joints = joints.toArray(new FeatureItem[0][]);
    embeddings.forEach(this::addWordEmbedding);
  }

  @Override
  public SparseVector createSparseVector(S state, boolean isTrain) {
    Found found = new Found();
    int type = 0;
    for (FeatureItem item : sets) {
      Collection<String> features = getFeatures(state, item);
      if (features != null) {
        for (String feature : features) {
          found.add(Fingerprint.of(type, feature));
        }
      }
      type++;
    }
    for (FeatureItem[] items : joints) {
      addJoint(found, state, items, type++);
    }
    return found.vector(numbers);
  }

  private void addJoint(Found found, S state, FeatureItem[] items, int type) {
    long fingerprint = Fingerprint.start(type);
    for (int i = 0; i < items.length; i++) {
      String part = getFeature(state, items[i]);
      if (part == null) {
        return;
      }
      if (i > 0) {
        fingerprint = Fingerprint.add(fingerprint, JOINT);
      }
      fingerprint = Fingerprint.add(fingerprint, part);
    }
    found.add(Fingerprint.finish(fingerprint));
  }

  /** The features of one state, in order. */
  private static final class Found {
    private static final int MOST_STATES_HAVE_FEWER = 128;

    private long[] fingerprints = new long[MOST_STATES_HAVE_FEWER];
    private int count;

    void add(long fingerprint) {
      if (count == fingerprints.length) {
        fingerprints = Arrays.copyOf(fingerprints, 2 * count);
      }
      fingerprints[count++] = fingerprint;
    }

    /** Those that the model knows, by their numbers. */
    SparseVector vector(FingerprintTable numbers) {
      SparseVector x = new SparseVector();
      for (int number : numbers.get(fingerprints, count)) {
        if (number > 0) {
          x.add(number, 1);
        }
      }
      return x;
    }
  }
}
