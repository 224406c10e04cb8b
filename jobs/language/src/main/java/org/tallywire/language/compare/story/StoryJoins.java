package org.tallywire.language.compare.story;

import java.util.Arrays;

/**
 * Joins of two clusters that are thinkable, the most alike first; of equally alike ones those with
 * the smaller numbers. A binary heap in two arrays, since there are millions.
 */
final class StoryJoins {
  private static final int LEAST = 16;

  private double[] similarities = new double[LEAST];
  private long[] pairs = new long[LEAST];
  private int size;

  boolean isEmpty() {
    return size == 0;
  }

  /**
   * @param a the smaller number
   * @param b the greater one
   */
  void add(double similarity, int a, int b) {
    if (size == pairs.length) {
      int more = size + (size >> 1);
      similarities = Arrays.copyOf(similarities, more);
      pairs = Arrays.copyOf(pairs, more);
    }
    set(size, similarity, (long) a << Integer.SIZE | b);
    int at = size++;
    while (at > 0 && before(at, (at - 1) / 2)) {
      swap(at, (at - 1) / 2);
      at = (at - 1) / 2;
    }
  }

  /** How alike the two of the first join are. */
  double similarity() {
    return similarities[0];
  }

  /** The smaller number of the first join. */
  int a() {
    return (int) (pairs[0] >>> Integer.SIZE);
  }

  /** The greater number of the first join. */
  int b() {
    return (int) pairs[0];
  }

  /** Takes the first join away. */
  void removeFirst() {
    size--;
    set(0, similarities[size], pairs[size]);
    int at = 0;
    int child = first(at);
    while (child >= 0 && before(child, at)) {
      swap(child, at);
      at = child;
      child = first(at);
    }
  }

  /** The child that comes first, or -1. */
  private int first(int at) {
    int left = 2 * at + 1;
    if (left >= size) {
      return -1;
    }
    return left + 1 < size && before(left + 1, left) ? left + 1 : left;
  }

  private boolean before(int one, int other) {
    int order = Double.compare(similarities[one], similarities[other]);
    return order > 0 || order == 0 && pairs[one] < pairs[other];
  }

  private void swap(int one, int other) {
    double similarity = similarities[one];
    long pair = pairs[one];
    set(one, similarities[other], pairs[other]);
    set(other, similarity, pair);
  }

  private void set(int at, double similarity, long pair) {
    similarities[at] = similarity;
    pairs[at] = pair;
  }
}
