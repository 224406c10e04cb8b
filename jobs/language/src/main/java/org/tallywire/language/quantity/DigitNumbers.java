package org.tallywire.language.quantity;

import java.math.BigDecimal;

/**
 * What digits say.
 *
 * <p>Read: {@code 94,300}, {@code 94 300}, {@code 1.000.000}, {@code 1.111,11} (as written on the
 * continent), {@code 1.5}, {@code .5}, {@code 3/4}, {@code ½}, {@code 1.3x10^6}.
 */
final class DigitNumbers {
  static final String FRACTION_SIGNS = "½¼¾⅓⅔⅛⅜⅝⅞⅕⅖⅗⅘⅙⅚";

  private static final double[] FRACTIONS = {
    1 / 2.0, 1 / 4.0, 3 / 4.0, 1 / 3.0, 2 / 3.0, 1 / 8.0, 3 / 8.0, 5 / 8.0, 7 / 8.0, 1 / 5.0,
    2 / 5.0, 3 / 5.0, 4 / 5.0, 1 / 6.0, 5 / 6.0
  };

  private DigitNumbers() {}

  /** The number that a lexeme of digits says. */
  static double value(String text) {
    int slash = text.indexOf('/');
    if (slash > 0) {
      return Double.parseDouble(text.substring(0, slash))
          / Double.parseDouble(text.substring(slash + 1));
    }
    int sign = FRACTION_SIGNS.indexOf(text.charAt(0));
    if (sign >= 0) {
      return FRACTIONS[sign];
    }
    double power = Exponent.value(text);
    return Double.isNaN(power) ? plain(text) : power;
  }

  /** The unit of the last digit written after a point, else of the last that is no zero. */
  static double step(String text) {
    double power = Exponent.value(text);
    if (!Double.isNaN(power)) {
      return Math.pow(10, Math.floor(Math.log10(Math.abs(power))) - 1);
    }
    int point = decimalPoint(text);
    return point >= 0 ? Math.pow(10, point + 1 - text.length()) : Numeral.stepOf(value(text));
  }

  /** Digits with grouping and decimals, without a power. */
  static double plain(String text) {
    int point = decimalPoint(text);
    StringBuilder digits = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isDigit(c)) {
        digits.append(c);
      } else if (i == point) {
        digits.append('.');
      }
    }
    return Double.parseDouble(digits.toString());
  }

  /** The only point of {@code 1,111.11}, the comma of {@code 1.111,11}; -1 when there is none. */
  private static int decimalPoint(String text) {
    int point = text.lastIndexOf('.');
    int comma = text.lastIndexOf(',');
    if (point >= 0 && comma > point) {
      return comma;
    }
    return text.indexOf('.') == point ? point : -1;
  }

  /** A sum without binary dust. */
  static double plus(double a, double b) {
    return BigDecimal.valueOf(a).add(BigDecimal.valueOf(b)).doubleValue();
  }

  /** The middle of two numbers without binary dust. */
  static double middle(double a, double b) {
    return BigDecimal.valueOf(a)
        .add(BigDecimal.valueOf(b))
        .divide(BigDecimal.valueOf(2))
        .doubleValue();
  }

  /** A product without binary dust: 1.2 times a billion is 1200000000. */
  static double times(double value, double factor) {
    return BigDecimal.valueOf(value).multiply(BigDecimal.valueOf(factor)).doubleValue();
  }
}
