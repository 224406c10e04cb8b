package org.tallywire.language.claim;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.tallywire.language.quantity.Quantity;
import org.tallywire.language.quantity.QuantityKind;
import org.tallywire.language.text.Token;

/**
 * An amount set beside another of its kind measures the same thing: "a profit of 496 mln, against
 * [354] mln", "$300bn ([£158bn])". The trap: an amount of another kind ("rose 3 percent to $4bn")
 * is left to the other rules.
 */
final class SameMeasureRule implements ConceptRule {
  /** Most characters between the two amounts. */
  private static final int REACH = 60;

  @Override
  public Optional<Concept> find(NumberSite site, List<NumericClaim> before) {
    Quantity quantity = site.quantity();
    boolean amount =
        quantity.kind() == QuantityKind.MONEY
            || quantity.kind() == QuantityKind.PERCENT
            || quantity.kind() == QuantityKind.MEASURE;
    if (!amount || before.isEmpty()) {
      return Optional.empty();
    }
    NumericClaim last = before.get(before.size() - 1);
    boolean beside =
        last.sentenceNumber() == site.graph().sentence().number()
            && last.concept() != null
            && quantity.begin() - last.end() <= REACH
            && last.quantity().kind() == quantity.kind();
    boolean sameUnit =
        Objects.equals(last.quantity().unit(), quantity.unit())
            || InBrackets.at(site.document().text(), quantity.begin());
    return beside && sameUnit
        ? Optional.of(
            new Concept(
                last.concept(), last.conceptHead(), Token.NO_HEAD, quantity.end(), "same-measure"))
        : Optional.empty();
  }
}
