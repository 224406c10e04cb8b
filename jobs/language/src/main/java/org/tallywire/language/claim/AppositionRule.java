package org.tallywire.language.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tallywire.language.quantity.QuantityKind;

/**
 * The noun that an amount between commas says again in figures: "the [bill] for her treatment,
 * 3,400 dollars, was paid". The trap: in "a fine, 3 percent of sales" the share has its noun.
 */
final class AppositionRule implements ConceptRule {
  private static final Set<QuantityKind> KINDS =
      Set.of(QuantityKind.MONEY, QuantityKind.MEASURE, QuantityKind.PERCENT);

  @Override
  public Optional<Concept> find(NumberSite site, List<NumericClaim> before) {
    SentenceGraph graph = site.graph();
    int noun = graph.head(site.top());
    boolean apposed =
        KINDS.contains(site.quantity().kind())
            && graph.relation(site.top()).equals("appos")
            && graph.lower(site.first() - 1).equals(",")
            && graph.pos(site.end()).matches("[,.]")
            && noun >= 0
            && noun < site.first();
    if (!apposed || !graph.noun(noun) || graph.named(noun) || graph.pos(noun - 1).equals("CD")) {
      return Optional.empty();
    }
    return Optional.of(Concept.apart(site, noun, "apposition"));
  }
}
