package org.tallywire.language.quantity;

import java.util.HashSet;
import java.util.Set;

/** Letters that may stand glued before digits without making them a code. */
final class GluedPrefixes {
  private static final Set<String> MONEY = moneyPrefixes();
  private static final Set<String> BEHIND_DOLLAR = behindDollar();
  private static final Set<String> POWERS =
      Set.of("mm", "cm", "m", "km", "ft", "mi", "in", "yd", "s");

  private GluedPrefixes() {}

  /** {@code Rs} in {@code Rs500}, {@code USD} in {@code USD40}. */
  static boolean isMoney(String letters) {
    return MONEY.contains(letters);
  }

  /** {@code US} in {@code $US200}. */
  static boolean isMoneyBehindDollar(String letters) {
    return BEHIND_DOLLAR.contains(letters);
  }

  /**
   * A unit that is written with its power: {@code km} of {@code km2}, {@code s} of {@code m/s2}.
   */
  static boolean isLength(String letters) {
    return POWERS.contains(letters);
  }

  private static Set<String> moneyPrefixes() {
    Set<String> prefixes = new HashSet<>();
    for (String[] row : Resources.rows("currencies.tsv", 5)) {
      for (String sign : Resources.forms(row[1])) {
        if (sign.length() >= 2 && sign.chars().allMatch(Character::isLetter)) {
          prefixes.add(sign);
        }
      }
    }
    return Set.copyOf(prefixes);
  }

  private static Set<String> behindDollar() {
    Set<String> letters = new HashSet<>();
    for (String[] row : Resources.rows("currencies.tsv", 5)) {
      for (String sign : Resources.forms(row[1])) {
        if (sign.length() >= 2 && sign.charAt(0) == '$') {
          letters.add(sign.substring(1));
        }
      }
    }
    return Set.copyOf(letters);
  }
}
