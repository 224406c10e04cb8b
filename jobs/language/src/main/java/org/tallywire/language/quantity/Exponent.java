package org.tallywire.language.quantity;

import java.math.BigDecimal;

/**
 * The power behind a number, as scientists write it.
 *
 * <p>Read: {@code 1.3e6}, {@code 12.32E+14}, {@code 1.3x10^6}, {@code 6.23 × 10⁻⁴}, {@code
 * 6.23×10−4} (a superscript that copying made flat), {@code 8x2^10}, {@code 1.1^23}, {@code 10⁶}.
 *
 * <p>Not read: {@code 7E7} (an aircraft), {@code 3x10} (sets of exercises), {@code 500²} (a
 * footnote), a power that is too great for any count.
 */
final class Exponent {
  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final int LONGEST = 3;

  private final String text;
  private final int limit;
  private int at;

  private Exponent(String text, int at, int limit) {
    this.text = text;
    this.at = at;
    this.limit = limit;
  }

  /**
   * The end of the power that begins at {@code at}, or {@code at} when none does.
   *
   * @param begin where the number before it begins
   * @param limit the end of the sentence
   */
  static int end(String text, int begin, int at, int limit) {
    Exponent exponent = new Exponent(text, at, limit);
    String number = text.substring(Math.max(begin, at - 12), at);
    boolean found =
        exponent.letter(number.indexOf('.') >= 0)
            || exponent.caret()
            || (number.equals("10") && exponent.superscript())
            || exponent.product();
    return found && !exponent.runsOn() ? exponent.at : at;
  }

  /** The number with its power, or NaN when it has none. */
  static double value(String text) {
    int times = indexOfAny(text, "xX×*·⋅");
    int mantissaEnd = times > 0 ? times : indexOfAny(text, "eE^" + SUPERSCRIPTS + "⁻");
    if (mantissaEnd <= 0) {
      return Double.NaN;
    }
    double mantissa = DigitNumbers.plain(text.substring(0, mantissaEnd));
    String power = text.substring(times > 0 ? times + 1 : mantissaEnd).strip();
    if (power.charAt(0) == 'e' || power.charAt(0) == 'E') {
      return scaled(mantissa, integer(power.substring(1)));
    }
    if (times < 0) {
      int sign = power.charAt(0) == '^' ? 1 : 0;
      return Math.pow(mantissa, integer(power.substring(sign)));
    }
    int base = 0;
    while (isDigit(power.charAt(base))) {
      base++;
    }
    int sign = power.charAt(base) == '^' ? base + 1 : base;
    int exponent = integer(power.substring(sign));
    return base == 2 && power.startsWith("10")
        ? scaled(mantissa, exponent)
        : mantissa * Math.pow(Double.parseDouble(power.substring(0, base)), exponent);
  }

  /** Without binary dust: 1.3 times ten to the sixth is 1300000. */
  private static double scaled(double mantissa, int exponent) {
    return BigDecimal.valueOf(mantissa).scaleByPowerOfTen(exponent).doubleValue();
  }

  /** {@code e6}, {@code E+14}; a capital without sign needs a decimal point before it. */
  private boolean letter(boolean decimal) {
    char c = charAt(at);
    if (c != 'e' && c != 'E') {
      return false;
    }
    boolean signed = isSign(charAt(at + 1));
    int digits = digitsFrom(at + (signed ? 2 : 1));
    if (digits == 0 || (c == 'E' && !signed && !decimal)) {
      return false;
    }
    at += (signed ? 2 : 1) + digits;
    return true;
  }

  private boolean caret() {
    int sign = charAt(at) == '^' && isSign(charAt(at + 1)) ? 2 : 1;
    int digits = charAt(at) == '^' ? digitsFrom(at + sign) : 0;
    at += digits == 0 ? 0 : sign + digits;
    return digits > 0;
  }

  private boolean superscript() {
    int sign = charAt(at) == '⁻' ? 1 : 0;
    int digits = 0;
    while (digits < LONGEST && SUPERSCRIPTS.indexOf(charAt(at + sign + digits)) >= 0) {
      digits++;
    }
    at += digits == 0 ? 0 : sign + digits;
    return digits > 0;
  }

  /** {@code x10^6}, {@code × 10⁻⁴}, {@code ×10−4}. */
  private boolean product() {
    int start = at;
    int times = charAt(at) == ' ' ? at + 1 : at;
    char sign = charAt(times);
    if (sign == '\0' || "xX×*·⋅".indexOf(sign) < 0) {
      return false;
    }
    int base = charAt(times + 1) == ' ' ? times + 2 : times + 1;
    int digits = digitsFrom(base);
    boolean ten = digits == 2 && text.startsWith("10", base);
    at = base + digits;
    boolean flat = ten && "×⋅·".indexOf(sign) >= 0 && isMinus(charAt(at));
    int power = flat ? digitsFrom(at + 1) : 0;
    if (power > 0) {
      at += 1 + power;
      return true;
    }
    if (digits > 0 && (caret() || (ten && superscript()))) {
      return true;
    }
    at = start;
    return false;
  }

  private boolean runsOn() {
    boolean fraction = charAt(at) == '.' && digitsFrom(at + 1) > 0;
    return fraction || Character.isLetterOrDigit(charAt(at)) || charAt(at) == '^';
  }

  private int digitsFrom(int from) {
    int n = 0;
    while (n <= LONGEST && isDigit(charAt(from + n))) {
      n++;
    }
    return n > LONGEST ? 0 : n;
  }

  private char charAt(int index) {
    return index < limit ? text.charAt(index) : '\0';
  }

  private static int integer(String text) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int superscript = SUPERSCRIPTS.indexOf(c);
      if (superscript >= 0) {
        digits.append((char) ('0' + superscript));
      } else if (isDigit(c)) {
        digits.append(c);
      } else if (c != '+') {
        digits.append('-');
      }
    }
    return Integer.parseInt(digits.toString());
  }

  private static int indexOfAny(String text, String chars) {
    for (int i = 0; i < text.length(); i++) {
      if (chars.indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isSign(char c) {
    return c == '+' || isMinus(c);
  }

  private static boolean isMinus(char c) {
    return c == '-' || c == '−' || c == '‑';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
