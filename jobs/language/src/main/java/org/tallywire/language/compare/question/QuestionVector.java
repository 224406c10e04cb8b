package org.tallywire.language.compare.question;

import java.util.Arrays;
import java.util.Base64;

/**
 * What a number answers, as a direction: numbers that answer one question have the like. Each part
 * is rounded to a byte, so that a vector is small enough to lie beside every claim.
 */
public final class QuestionVector {
  private final byte[] parts;
  private final long squares;

  private QuestionVector(byte[] parts) {
    this.parts = parts;
    this.squares = product(parts, parts);
  }

  private static long product(byte[] one, byte[] other) {
    long product = 0;
    for (int i = 0; i < one.length; i++) {
      product += one[i] * other[i];
    }
    return product;
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
  public double cosine(QuestionVector other) {
    if (parts.length != other.parts.length || squares == 0 || other.squares == 0) {
      return 0;
    }
    return product(parts, other.parts) / Math.sqrt((double) squares * other.squares);
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
