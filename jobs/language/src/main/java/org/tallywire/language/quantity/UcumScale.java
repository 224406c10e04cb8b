package org.tallywire.language.quantity;

import java.util.List;
import java.util.Map;

/**
 * What one of a unit is in base units: {@code km} is 1000 m; {@code Cel} is 1 K, counted from
 * 273.15 K.
 *
 * @param factor base units in one of the unit
 * @param offset units of it between the zero of the base units and its own zero
 * @param dimensions exponent of each base unit, none of them 0
 * @param counted what its braces name, in order
 */
record UcumScale(
    double factor, double offset, Map<String, Integer> dimensions, List<String> counted) {

  boolean measuresAs(UcumScale other) {
    return dimensions.equals(other.dimensions) && counted.equals(other.counted);
  }

  double toBase(double value) {
    return (value + offset) * factor;
  }

  double fromBase(double value) {
    return value / factor - offset;
  }
}
