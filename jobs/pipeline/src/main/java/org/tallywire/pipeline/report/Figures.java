package org.tallywire.pipeline.report;

import java.util.Locale;

/** Numbers as the page writes them. */
final class Figures {
  private Figures() {}

  /** Such as 1,234,567. */
  static String grouped(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** A figure of the news: whole where it is whole, and never in powers of ten. */
  static String plain(double number) {
    return new java.text.DecimalFormat(
            "#,##0.####", java.text.DecimalFormatSymbols.getInstance(Locale.ROOT))
        .format(number);
  }

  /** Such as 0.4 s, 12 s, 3 min 20 s, 2 h 05 min. */
  static String duration(double seconds) {
    if (seconds < 9.95) {
      return String.format(Locale.ROOT, "%.1f s", seconds);
    }
    long whole = Math.round(seconds);
    if (whole < 60) {
      return whole + " s";
    }
    return whole < 3600
        ? String.format(Locale.ROOT, "%d min %02d s", whole / 60, whole % 60)
        : String.format(Locale.ROOT, "%d h %02d min", whole / 3600, whole % 3600 / 60);
  }

  /** A share as a length of SVG, such as 37.50%. */
  static String percent(double share) {
    return String.format(Locale.ROOT, "%.2f%%", 100 * share);
  }
}
