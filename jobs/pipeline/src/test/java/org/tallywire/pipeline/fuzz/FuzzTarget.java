package org.tallywire.pipeline.fuzz;

import java.util.List;

/**
 * A parser, with what must hold of whatever bytes it is given. A new one is a class that is named
 * in {@code META-INF/services}.
 */
public interface FuzzTarget {
  /**
   * Reads the input.
   *
   * @throws Exception or any error: a finding
   */
  void read(byte[] input) throws Exception;

  /** Inputs to begin with, such as a sound file. */
  List<byte[]> seeds();

  /** Words that a random input would hardly hit upon. */
  default List<String> words() {
    return List.of();
  }

  /** Prefixes of the classes, beside Tallywire's, in which new branches count as progress. */
  default List<String> libraries() {
    return List.of();
  }
}
