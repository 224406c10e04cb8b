package org.tallywire.language.compare.question;

import java.util.Arrays;
import java.util.Base64;

/**
 * What a number answers, as a direction: numbers that answer one question have the like. Each part
 * is rounded to a byte, so that a vector is small enough to lie beside every claim.
 */
public final class QuestionVector {
  private final byte[] parts;

  private QuestionVector(byte[] parts) {
    this.parts = parts;
  }

  /** A direction of length one, each part from -1 to 1. */
  public static QuestionVector of(float[] direction) {
    byte[] parts = new byte[direction.length];
    for (int i = 0; i < parts.length; i++) {
      parts[i] = (byte) Math.round(Byte.MAX_VALUE * Math.max(-1, Math.min(1, direction[i])));
    }
    return new QuestionVector(parts);
  }

  /**
   * What {@link #text} gave.
   *
   * @param text or null
   * @return null for null
   * @throws IllegalArgumentException where it is no Base64
   */
  public static QuestionVector parse(String text) {
    return text == null ? null : new QuestionVector(Base64.getDecoder().decode(text));
  }

  /** Its bytes in Base64. */
  public String text() {
    return Base64.getEncoder().encodeToString(parts);
  }

  /**
   * The cosine of the angle between two: 1 for the same direction, 0 where they are of two widths.
   */
  double cosine(QuestionVector other) {
    if (parts.length != other.parts.length) {
      return 0;
    }
    long product = 0;
    long one = 0;
    long two = 0;
    for (int i = 0; i < parts.length; i++) {
      product += parts[i] * other.parts[i];
      one += parts[i] * parts[i];
      two += other.parts[i] * other.parts[i];
    }
    return one == 0 || two == 0 ? 0 : product / Math.sqrt((double) one * two);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof QuestionVector vector && Arrays.equals(parts, vector.parts);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(parts);
  }

  @Override
  public String toString() {
    return text();
  }
}
