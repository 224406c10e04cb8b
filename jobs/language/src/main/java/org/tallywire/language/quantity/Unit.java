package org.tallywire.language.quantity;

/**
 * What a number counts in.
 *
 * @param code UCUM code, or ISO 4217 for money
 * @param factor turns the written unit into {@code code}: 10 for a decade in years
 * @param money whether it is a currency
 */
record Unit(String code, double factor, boolean money) {
  static final String YEAR = "a";
  private static final java.util.Set<String> TIMES =
      java.util.Set.of("s", "min", "h", "d", "wk", "mo", "a", "ms", "us", "ns");

  boolean percent() {
    return code.equals("%") || code.equals("{basis_point}");
  }

  /** Whether it measures time. */
  boolean time() {
    return TIMES.contains(code);
  }

  /** What a rate over time counts: km of km/h; the unit itself when it is none. */
  Unit numerator() {
    String below = timeBelow();
    return below == null
        ? this
        : new Unit(code.substring(0, code.length() - below.length() - 1), factor, money);
  }

  /** The time that a rate is over: h of km/h; null when the unit is none, such as /s. */
  String timeBelow() {
    int slash = code.lastIndexOf('/');
    String below = slash <= 0 ? "" : code.substring(slash + 1);
    return TIMES.contains(below) ? below : null;
  }
}
