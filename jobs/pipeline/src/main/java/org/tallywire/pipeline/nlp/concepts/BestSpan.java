package org.tallywire.pipeline.nlp.concepts;

/**
 * The likeliest of all spans by the product of the probabilities of its first and its last piece.
 *
 * @param first index of the first piece; 0 for no span at all
 * @param last index of the last piece
 * @param probability 0 to 1
 */
record BestSpan(int first, int last, double probability) {
  /** No counted thing that the network learnt from was longer. */
  private static final int LONGEST = 13;

  /**
   * @param begins a score a piece: how well a span begins there; that of piece 0 is for none
   * @param ends the same for its end
   */
  static BestSpan of(float[] begins, float[] ends) {
    double[] first = logarithms(begins);
    double[] last = logarithms(ends);
    int begin = 0;
    int end = 0;
    double best = first[0] + last[0];
    for (int i = 1; i < begins.length; i++) {
      for (int j = i; j < Math.min(i + LONGEST, ends.length); j++) {
        if (first[i] + last[j] > best) {
          begin = i;
          end = j;
          best = first[i] + last[j];
        }
      }
    }
    return new BestSpan(begin, end, Math.exp(best));
  }

  /** Logarithms of the probabilities that scores stand for (softmax). */
  private static double[] logarithms(float[] scores) {
    double most = Double.NEGATIVE_INFINITY;
    for (float score : scores) {
      most = Math.max(most, score);
    }
    double sum = 0;
    for (float score : scores) {
      sum += Math.exp(score - most);
    }
    double[] logarithms = new double[scores.length];
    for (int i = 0; i < scores.length; i++) {
      logarithms[i] = scores[i] - most - Math.log(sum);
    }
    return logarithms;
  }
}
