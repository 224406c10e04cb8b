package org.tallywire.pipeline.generate;

import java.util.List;
import java.util.SplittableRandom;

/** Random choices that depend on nothing but what the dice were made of. */
final class Dice {
  private static final int UNIFORMS_OF_A_NORMAL = 12;

  private final SplittableRandom random;

  private Dice(long seed) {
    this.random = new SplittableRandom(seed);
  }

  /**
   * @param parts what the choices are for; the same parts give the same choices
   */
  static Dice of(long seed, String what, long... parts) {
    long mixed = mix(seed, what.hashCode());
    for (long part : parts) {
      mixed = mix(mixed, part);
    }
    return new Dice(mixed);
  }

  /** The last step of SplitMix64, so that near seeds lie far apart. */
  private static long mix(long one, long other) {
    long z = one * 0x9E3779B97F4A7C15L + other;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  /** From 0 to bound - 1. */
  int below(int bound) {
    return random.nextInt(bound);
  }

  /** From least to most, both included. */
  int between(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  /** From 0 to 1. */
  double share() {
    return random.nextDouble();
  }

  boolean chance(double probability) {
    return random.nextDouble() < probability;
  }

  <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }

  /** About normally distributed, mean 0 and deviation 1, the same on every platform. */
  double normal() {
    double sum = 0;
    for (int i = 0; i < UNIFORMS_OF_A_NORMAL; i++) {
      sum += random.nextDouble();
    }
    return sum - UNIFORMS_OF_A_NORMAL / 2.0;
  }

  /** From least to most, each factor as likely as any other. */
  double spread(double least, double most) {
    return least * StrictMath.pow(most / least, random.nextDouble());
  }

  /** Up to bound - 1, where the first of so many come far more often than the last (Zipf). */
  int skewed(int bound) {
    return (int) (StrictMath.pow(bound + 1.0, random.nextDouble()) - 1) % bound;
  }
}
