package org.tallywire.language.claim;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.tallywire.language.quantity.Quantity;
import org.tallywire.language.quantity.QuantityKind;

/**
 * A fraction or percentage of a number said before: "up to 175,000 troops, with almost half of them
 * already there" is {@code 0.5 x 175000 = 87500, at most 87500}. The trap: "half of the voters" is
 * a share of something that nobody counted.
 */
final class ShareDerivation implements DerivationRule {
  @Override
  public Optional<Derivation> find(NumberSite site, Concept concept, List<NumericClaim> before) {
    QuantityKind kind = site.quantity().kind();
    boolean part = kind == QuantityKind.FRACTION || kind == QuantityKind.PERCENT;
    if (!part || concept == null || !concept.elliptic()) {
      return Optional.empty();
    }
    for (int i = before.size() - 1; i >= Claims.oldest(before); i--) {
      NumericClaim whole = before.get(i);
      if (concept.span().equals(whole.concept()) && whole.quantity().kind() == QuantityKind.COUNT) {
        return Optional.of(new Derivation(whole, describe(site.quantity(), whole.quantity())));
      }
    }
    return Optional.empty();
  }

  /** {@code 0.5 x 175000 = 87500}, and what the bounds of both allow. */
  private static String describe(Quantity part, Quantity whole) {
    BigDecimal scale =
        part.kind() == QuantityKind.PERCENT ? new BigDecimal("0.01") : BigDecimal.ONE;
    BigDecimal share = BigDecimal.valueOf(part.value()).multiply(scale);
    BigDecimal value = share.multiply(BigDecimal.valueOf(whole.value()));
    String product =
        plain(share) + " x " + plain(BigDecimal.valueOf(whole.value())) + " = " + plain(value);
    BigDecimal low = product(part.low(), whole.low(), scale);
    BigDecimal high = product(part.high(), whole.high(), scale);
    if (low != null && high != null) {
      return low.compareTo(high) == 0
          ? product
          : product + ", " + plain(low) + " to " + plain(high);
    }
    if (low == null && high == null) {
      return product;
    }
    return product + (low == null ? ", at most " + plain(high) : ", at least " + plain(low));
  }

  private static BigDecimal product(Double part, Double whole, BigDecimal scale) {
    return part == null || whole == null
        ? null
        : BigDecimal.valueOf(part).multiply(scale).multiply(BigDecimal.valueOf(whole));
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
