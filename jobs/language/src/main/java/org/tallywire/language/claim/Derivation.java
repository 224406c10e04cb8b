package org.tallywire.language.claim;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.tallywire.language.quantity.Quantity;
import org.tallywire.language.quantity.QuantityKind;

/**
 * A fraction or percentage of a number said before: "up to 175,000 troops, with almost half of them
 * already there".
 */
final class Derivation {
  private Derivation() {}

  /** The claim that an elliptic fraction is a part of. */
  static Optional<NumericClaim> baseOf(
      Quantity quantity, Concept concept, List<NumericClaim> before) {
    boolean part =
        quantity.kind() == QuantityKind.FRACTION || quantity.kind() == QuantityKind.PERCENT;
    if (!part || concept == null || !concept.rule().startsWith("elliptic")) {
      return Optional.empty();
    }
    for (int i = before.size() - 1; i >= 0; i--) {
      if (concept.span().equals(before.get(i).concept())
          && before.get(i).quantity().kind() == QuantityKind.COUNT) {
        return Optional.of(before.get(i));
      }
    }
    return Optional.empty();
  }

  /**
   * How the part follows from the whole, with the computed number: {@code 0.5 x 175000 = 87500}.
   */
  static String describe(Quantity quantity, NumericClaim base) {
    BigDecimal part = BigDecimal.valueOf(quantity.value());
    if (quantity.kind() == QuantityKind.PERCENT) {
      part = part.movePointLeft(2);
    }
    BigDecimal whole = BigDecimal.valueOf(base.quantity().value());
    return plain(part) + " x " + plain(whole) + " = " + plain(part.multiply(whole));
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
