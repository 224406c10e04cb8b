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
}
