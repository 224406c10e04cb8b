package org.tallywire.language.compare.question;

import org.tallywire.language.quantity.Comparator;
import org.tallywire.language.quantity.QuantityKind;

/**
 * The number of a claim.
 *
 * @param value in {@code unit}
 * @param low least value that the wording allows, or null when open
 * @param high greatest, or null when open
 * @param comparator how the wording bounds it
 * @param kind what it is a number of
 * @param unit UCUM code or currency, or null
 * @param perUnit UCUM code of what a rate is per, or null
 * @param change {@code up}, {@code down} or null
 */
public record Answer(
    double value,
    Double low,
    Double high,
    Comparator comparator,
    QuantityKind kind,
    String unit,
    String perUnit,
    String change) {
  /** The least value that the wording allows; minus infinity when open. */
  double floor() {
    return low == null ? Double.NEGATIVE_INFINITY : low;
  }

  /** The greatest value that the wording allows; infinity when open. */
  double ceiling() {
    return high == null ? Double.POSITIVE_INFINITY : high;
  }

  /** Whether the wording says that the number is not exact. */
  boolean hedged() {
    return comparator != Comparator.EQUAL;
  }

  /** The same in another unit, whose value is this one's times a factor. */
  Answer times(double factor, String otherUnit) {
    return new Answer(
        value * factor,
        low == null ? null : low * factor,
        high == null ? null : high * factor,
        comparator,
        kind,
        otherUnit,
        perUnit,
        change);
  }
}
