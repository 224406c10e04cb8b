package org.tallywire.pipeline.nlp.names;

/** The best sequence of labels (Viterbi) among those in which no name begins with its inside. */
final class LabelPath {
  private LabelPath() {}

  /**
   * @param scores of each token for each label, the higher the likelier
   * @return a label's number for each token
   */
  static int[] best(float[][] scores) {
    int tokens = scores.length;
    int[][] from = new int[tokens][NameLabels.count()];
    double[] best = null;
    for (int t = 0; t < tokens; t++) {
      best = step(best, scores[t], from[t]);
    }
    int[] path = new int[tokens];
    for (int t = tokens - 1; t >= 0; t--) {
      path[t] = t == tokens - 1 ? highest(best) : from[t + 1][path[t + 1]];
    }
    return path;
  }

  private static double[] step(double[] before, float[] scores, int[] from) {
    double[] after = new double[scores.length];
    for (int label = 0; label < scores.length; label++) {
      double most = Double.NEGATIVE_INFINITY;
      for (int previous = 0; previous < scores.length; previous++) {
        // Before the first token stands, as it were, an O.
        double value = before != null ? before[previous] : previous == 0 ? 0 : most;
        if (NameLabels.follows(previous, label) && value > most) {
          most = value;
          from[label] = previous;
        }
      }
      after[label] = most + scores[label];
    }
    return after;
  }

  private static int highest(double[] values) {
    int best = 0;
    for (int i = 1; i < values.length; i++) {
      best = values[i] > values[best] ? i : best;
    }
    return best;
  }
}
