package org.tallywire.pipeline.ask;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Map;

/** Numbers of claims for people. */
final class Figures {
  private static final Map<String, String> COMPARATORS =
      Map.of(
          "~",
          "about",
          "<",
          "less than",
          "<=",
          "at most",
          ">",
          "more than",
          ">=",
          "at least",
          "range",
          "a range");

  private Figures() {}

  /** Such as 42,000 or 2.5. */
  static String of(double value) {
    BigDecimal exact = BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_UP);
    return new DecimalFormat("#,##0.####", DecimalFormatSymbols.getInstance(Locale.ROOT))
        .format(exact);
  }

  static String of(double value, String unit) {
    return of(value) + (unit == null ? "" : " " + unit);
  }

  /** The bounds, or nothing where they say no more than the value. */
  static String bounds(double value, Double low, Double high) {
    if (low != null && high != null) {
      return low == value && high == value ? "" : "between " + of(low) + " and " + of(high);
    }
    if (low != null) {
      return "from " + of(low) + " on";
    }
    return high == null ? "" : "up to " + of(high);
  }

  /** The comparator in words; nothing for a plain number. */
  static String comparator(String sign) {
    return COMPARATORS.getOrDefault(sign, "");
  }
}
