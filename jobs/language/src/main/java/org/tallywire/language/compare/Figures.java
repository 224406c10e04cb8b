package org.tallywire.language.compare;

import java.math.BigDecimal;

/**
 * How finely a number is written: asked for each pair of claims, so whole numbers take a shortcut.
 */
public final class Figures {
  private static final double WHOLE_BELOW = 1e15;

  private Figures() {}

  /** The unit of a number's last significant digit: 1,000 of 94,000, 0.1 of 2.5. */
  public static double step(double value) {
    if (!isWhole(value)) {
      return BigDecimal.valueOf(value).stripTrailingZeros().ulp().doubleValue();
    }
    long step = 1;
    for (long left = Math.abs((long) value); left != 0 && left % 10 == 0; left /= 10) {
      step *= 10;
    }
    return step;
  }

  /** How many significant digits a number has. */
  public static int digits(double value) {
    if (!isWhole(value)) {
      return BigDecimal.valueOf(value).stripTrailingZeros().precision();
    }
    long left = Math.abs((long) value);
    while (left != 0 && left % 10 == 0) {
      left /= 10;
    }
    int digits = 1;
    while (left >= 10) {
      left /= 10;
      digits++;
    }
    return digits;
  }

  private static boolean isWhole(double value) {
    return Math.abs(value) < WHOLE_BELOW && value == Math.rint(value);
  }
}
