package org.tallywire.language.compare.story;

import java.util.Arrays;

/**
 * Numbers by whole number, in two arrays: an eighth of the memory of a {@code HashMap}. Open
 * addressing with linear probing.
 */
final class IntDoubleMap {
  private static final int EMPTY = -1;
  private static final int LEAST = 4;

  private int[] keys;
  private double[] values;
  private int size;

  IntDoubleMap() {
    allocate(LEAST);
  }

  /** Is told of each entry. */
  interface Visitor {
    void visit(int key, double value);
  }

  int size() {
    return size;
  }

  /**
   * @throws IllegalArgumentException where the key is not there
   */
  double get(int key) {
    int slot = slot(key);
    if (keys[slot] != key) {
      throw new IllegalArgumentException("nothing is noted for " + key);
    }
    return values[slot];
  }

  /** Sets the value of a key, at least 0. */
  void put(int key, double value) {
    int slot = slot(key);
    if (keys[slot] != key) {
      if ((size + 1) * 3 > keys.length * 2) {
        grow();
        slot = slot(key);
      }
      keys[slot] = key;
      size++;
    }
    values[slot] = value;
  }

  /** Adds to the value of a key; one that is not there counts as 0. */
  double add(int key, double more) {
    int slot = slot(key);
    double sum = keys[slot] == key ? values[slot] + more : more;
    put(key, sum);
    return sum;
  }

  void remove(int key) {
    int hole = slot(key);
    if (keys[hole] != key) {
      return;
    }
    size--;
    // What was moved on because of the key moves back, so that it is still found.
    int mask = keys.length - 1;
    for (int at = (hole + 1) & mask; keys[at] != EMPTY; at = (at + 1) & mask) {
      int wanted = home(keys[at]);
      if (((at - wanted) & mask) >= ((at - hole) & mask)) {
        keys[hole] = keys[at];
        values[hole] = values[at];
        hole = at;
      }
    }
    keys[hole] = EMPTY;
  }

  void forEach(Visitor visitor) {
    for (int i = 0; i < keys.length; i++) {
      if (keys[i] != EMPTY) {
        visitor.visit(keys[i], values[i]);
      }
    }
  }

  private int home(int key) {
    int mixed = key * 0x9E3779B9;
    return (mixed ^ (mixed >>> 16)) & (keys.length - 1);
  }

  private int slot(int key) {
    int slot = home(key);
    while (keys[slot] != EMPTY && keys[slot] != key) {
      slot = (slot + 1) & (keys.length - 1);
    }
    return slot;
  }

  private void grow() {
    int[] oldKeys = keys;
    double[] oldValues = values;
    allocate(oldKeys.length * 2);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != EMPTY) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        values[slot] = oldValues[i];
      }
    }
  }

  private void allocate(int length) {
    keys = new int[length];
    values = new double[length];
    Arrays.fill(keys, EMPTY);
  }
}
