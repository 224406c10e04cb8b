package org.tallywire.pipeline.nlp;

/**
 * 64-bit fingerprints of strings: what {@link FingerprintTable} stores in place of its keys. The
 * state can be fed piece by piece, so that a key that is a concatenation is never built as a
 * string.
 */
final class Fingerprint {
  private static final long PRIME = 0x100000001b3L;
  private static final long BASIS = 0xcbf29ce484222325L;

  private Fingerprint() {}

  /** The state before any char, for keys of one group; keys of different groups differ. */
  static long start(int group) {
    return (BASIS ^ group) * PRIME;
  }

  /** The state after one more char. */
  static long add(long state, char c) {
    return (state ^ c) * PRIME;
  }

  /** The state after all chars of a string. */
  static long add(long state, String s) {
    long h = state;
    for (int i = 0; i < s.length(); i++) {
      h = (h ^ s.charAt(i)) * PRIME;
    }
    return h;
  }

  /** The fingerprint of what was added; never 0, which marks a free slot. */
  static long finish(long state) {
    long h = state;
    h = (h ^ (h >>> 33)) * 0xff51afd7ed558ccdL;
    h = (h ^ (h >>> 33)) * 0xc4ceb9fe1a85ec53L;
    h ^= h >>> 33;
    return h == 0 ? 1 : h;
  }

  static long of(int group, String key) {
    return finish(add(start(group), key));
  }
}
