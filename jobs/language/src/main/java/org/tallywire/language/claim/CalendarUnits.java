package org.tallywire.language.claim;

import java.util.Set;
import org.tallywire.language.quantity.Quantity;
import org.tallywire.language.quantity.QuantityKind;

/** Units that time is measured in: a number of them is a duration. */
final class CalendarUnits {
  private static final Set<String> UNITS = Set.of("a", "mo", "wk", "d", "h", "min", "s");

  private CalendarUnits() {}

  /** Whether a quantity is a duration: "ten days"; not an age. */
  static boolean isDuration(Quantity quantity) {
    return quantity.kind() == QuantityKind.MEASURE && has(quantity.unit());
  }

  /**
   * Whether a unit is one of them.
   *
   * @param unit UCUM code, or null for a number without one
   */
  static boolean has(String unit) {
    return unit != null && UNITS.contains(unit);
  }
}
