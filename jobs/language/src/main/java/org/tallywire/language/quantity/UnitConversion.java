package org.tallywire.language.quantity;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Turns a value from one UCUM unit into another, as told by the UCUM table itself.
 *
 * <p>Converted: 50 {@code km} to 31.07 {@code [mi_i]}, 100 {@code [degF]} to 37.8 {@code Cel}, 2
 * {@code t} to 2000 {@code kg}, 8 {@code L/(100.km)} to 0.08 {@code L/km}, {@code {pixel}/cm} to
 * {@code {pixel}/[in_i]}.
 *
 * <p>Not converted: {@code kg} to {@code m}; what is no UCUM (a currency, {@code share}), save into
 * itself; levels such as {@code dB}, whose scale is logarithmic, save into themselves; {@code
 * {pixel}} to {@code {dot}}: what braces name is counted, and only the same is comparable, though
 * UCUM holds both for the number one.
 *
 * <p>Thread-safe. The table is read when a unit is first asked for (a quarter of a second); each
 * unit is parsed once.
 */
public final class UnitConversion {
  private final UcumScales scales = new UcumScales();

  /**
   * The value in another unit; empty when the two do not measure the same. A temperature is one
   * that a thermometer shows: 2 {@code Cel} is 35.6 {@code [degF]}.
   */
  public OptionalDouble convert(double value, String fromUcum, String toUcum) {
    if (fromUcum.equals(toUcum)) {
      return OptionalDouble.of(value);
    }
    Optional<UcumScale> from = scales.of(fromUcum);
    Optional<UcumScale> to = scales.of(toUcum);
    if (from.isEmpty() || to.isEmpty() || !from.get().measuresAs(to.get())) {
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(to.get().fromBase(from.get().toBase(value)));
  }

  /**
   * The same for how far two values lie apart: warmer by 2 {@code Cel} is warmer by 3.6 {@code
   * [degF]}.
   */
  public OptionalDouble convertDifference(double value, String fromUcum, String toUcum) {
    OptionalDouble end = convert(value, fromUcum, toUcum);
    OptionalDouble start = convert(0, fromUcum, toUcum);
    return end.isEmpty() ? end : OptionalDouble.of(end.getAsDouble() - start.getAsDouble());
  }

  /** Whether values in the two units can be converted into each other. */
  public boolean comparable(String a, String b) {
    return convert(1, a, b).isPresent();
  }
}
