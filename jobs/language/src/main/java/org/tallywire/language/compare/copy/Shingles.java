package org.tallywire.language.compare.copy;

import java.util.Arrays;
import java.util.List;
import org.tallywire.language.compare.Hash64;

/**
 * The runs of a few words that a text consists of, as hashes (Broder: "On the resemblance and
 * containment of documents", 1997).
 */
final class Shingles {
  private final long[] inOrder;
  private final long[] distinct;

  private Shingles(long[] inOrder) {
    this.inOrder = inOrder;
    long[] sorted = inOrder.clone();
    Arrays.sort(sorted);
    int n = 0;
    for (int i = 0; i < sorted.length; i++) {
      if (i == 0 || sorted[i] != sorted[i - 1]) {
        sorted[n++] = sorted[i];
      }
    }
    this.distinct = Arrays.copyOf(sorted, n);
  }

  /** All runs of {@code size} words; none where the text is shorter. */
  static Shingles of(List<String> words, int size) {
    long[] hashes = new long[words.size()];
    for (int i = 0; i < hashes.length; i++) {
      hashes[i] = Hash64.of(words.get(i));
    }
    long[] runs = new long[Math.max(0, hashes.length - size + 1)];
    for (int i = 0; i < runs.length; i++) {
      long run = hashes[i];
      for (int k = 1; k < size; k++) {
        run = Hash64.of(run, hashes[i + k]);
      }
      runs[i] = run;
    }
    return new Shingles(runs);
  }

  /** Hashes in the order of the text. */
  long[] inOrder() {
    return inOrder.clone();
  }

  /** The different ones, the smallest first. */
  long[] distinct() {
    return distinct.clone();
  }

  /** Where in the text each of the different ones stands first, in the order of these. */
  int[] places() {
    int[] places = new int[distinct.length];
    for (int i = inOrder.length - 1; i >= 0; i--) {
      places[Arrays.binarySearch(distinct, inOrder[i])] = i;
    }
    return places;
  }

  /**
   * How many two texts share.
   *
   * @param one different ones of a text, the smallest first
   * @param other those of another
   * @param places where in the other those stand first
   * @param end only what stands before it in the other counts
   */
  static int shared(long[] one, long[] other, int[] places, int end) {
    int n = 0;
    int i = 0;
    int k = 0;
    while (i < one.length && k < other.length) {
      int order = Long.compare(one[i], other[k]);
      if (order == 0 && places[k] < end) {
        n++;
      }
      i += order <= 0 ? 1 : 0;
      k += order >= 0 ? 1 : 0;
    }
    return n;
  }

  /**
   * The smallest value of each of several hash functions over all shingles: a MinHash signature.
   */
  long[] minima(int functions) {
    long[] minima = new long[functions];
    Arrays.fill(minima, Long.MAX_VALUE);
    for (long shingle : distinct) {
      for (int f = 0; f < functions; f++) {
        minima[f] = Math.min(minima[f], Hash64.of(f, shingle));
      }
    }
    return minima;
  }
}
