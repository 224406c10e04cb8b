package org.tallywire.language.compare;

/**
 * 64-bit hashes that are the same on every machine and in every version: FNV-1a over UTF-16 units
 * (Fowler, Noll, Vo), finished with the mixer of SplitMix64 (Steele, Lea, Flood: "Fast splittable
 * pseudorandom number generators", 2014), since FNV alone spreads its high bits badly.
 */
public final class Hash64 {
  private static final long FNV_OFFSET = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  private Hash64() {}

  /** The hash of a text. */
  public static long of(CharSequence text) {
    long hash = FNV_OFFSET;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * FNV_PRIME;
    }
    return mix(hash);
  }

  /** The hash of two hashes, in this order. */
  public static long of(long first, long second) {
    return mix(mix(first) + second);
  }

  /** Spreads a value over all 64 bits, one to one. */
  public static long mix(long value) {
    long z = value + 0x9e3779b97f4a7c15L;
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}
