package org.tallywire.language.claim;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.tallywire.language.quantity.Quantity;
import org.tallywire.language.quantity.QuantityKind;
import org.tallywire.language.quantity.UnitConversion;

/**
 * The same amount once more in brackets: another currency ("20 billion yen ([$170 million])"),
 * another unit that it converts to ("50 km ([31 miles])"), a move in percent ("35 points ([0.3
 * percent])"). The trap: "the bank (founded with $3 million)" and a length that is another one.
 */
final class BracketDerivation implements DerivationRule {
  /** Most characters between the two amounts. */
  private static final int REACH = 30;

  /** Writers round when they convert. */
  private static final double ROUNDING = 0.06;

  private final UnitConversion units = new UnitConversion();

  @Override
  public Optional<Derivation> find(NumberSite site, Concept concept, List<NumericClaim> before) {
    Quantity amount = site.quantity();
    boolean bracketed = Brackets.holds(site.document().text(), amount.begin());
    NumericClaim last = before.isEmpty() ? null : before.get(before.size() - 1);
    if (!bracketed || last == null || amount.begin() - last.end() > REACH) {
      return Optional.empty();
    }
    Quantity base = last.quantity();
    if (last.derivedFrom() != null && base.kind() == amount.kind()) {
      // "($3.2bn; £1.7bn)": both say the amount before the brackets.
      base = origin(last, before).quantity();
      last = origin(last, before);
    }
    return converts(amount, base)
        ? Optional.of(new Derivation(last, "conversion of " + written(base)))
        : restates(amount, base)
            ? Optional.of(new Derivation(last, "percentage of the move by " + written(base)))
            : Optional.empty();
  }

  private static NumericClaim origin(NumericClaim claim, List<NumericClaim> before) {
    return Claims.byId(before, claim.derivedFrom()).orElse(claim);
  }

  private boolean converts(Quantity amount, Quantity base) {
    if (amount.unit() == null || base.unit() == null || amount.unit().equals(base.unit())) {
      return false;
    }
    if (amount.kind() == QuantityKind.MONEY) {
      return base.kind() == QuantityKind.MONEY;
    }
    if (amount.kind() != QuantityKind.MEASURE || base.kind() != QuantityKind.MEASURE) {
      return false;
    }
    return units.convert(base.value(), base.unit(), amount.unit()).stream()
        .anyMatch(value -> Math.abs(value - amount.value()) <= ROUNDING * Math.abs(amount.value()));
  }

  private static boolean restates(Quantity amount, Quantity base) {
    return amount.kind() == QuantityKind.PERCENT
        && base.kind() != QuantityKind.PERCENT
        && base.change() != null
        && Objects.equals(base.change(), amount.change());
  }

  private static String written(Quantity base) {
    String number = BigDecimal.valueOf(base.value()).stripTrailingZeros().toPlainString();
    return base.unit() == null ? number : number + " " + base.unit();
  }
}
