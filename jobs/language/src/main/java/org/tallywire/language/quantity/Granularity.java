package org.tallywire.language.quantity;

import java.io.Serializable;

/**
 * How far from its number an approximate wording reaches. A writer who rounds to thousands and says
 * "about 94,000" may mean anything that rounds to it: half a unit of the last significant digit
 * either way, so 93,500 to 94,500. A round number would get too wide an interval by that ("about
 * 1,000": 500 to 1,500), so the reach is also bounded by a share of the number: 900 to 1,100.
 *
 * <ul>
 *   <li>about 94,300: 94,250 to 94,350
 *   <li>about 70,000: 65,000 to 75,000
 *   <li>about 100: 90 to 110
 *   <li>about 1.82 million: 1.815 to 1.825 million
 *   <li>nearly 150: 145 to 150
 * </ul>
 *
 * @param stepShare share of the last significant digit's unit
 * @param valueShare greatest share of the number itself
 */
public record Granularity(double stepShare, double valueShare) implements Serializable {
  /** Half a unit of the last significant digit, at most a tenth of the number. */
  public static final Granularity STANDARD = new Granularity(0.5, 0.1);

  public Granularity {
    if (stepShare < 0 || valueShare < 0) {
      throw new IllegalArgumentException(
          "shares must not be negative: " + stepShare + ", " + valueShare);
    }
  }

  /**
   * @param value the number
   * @param step unit of its last significant digit
   * @return how far either way the number may be meant
   */
  public double reach(double value, double step) {
    return Math.min(step * stepShare, Math.abs(value) * valueShare);
  }
}
