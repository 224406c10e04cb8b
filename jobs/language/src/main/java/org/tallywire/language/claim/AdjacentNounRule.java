package org.tallywire.language.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tallywire.language.quantity.QuantityKind;

/**
 * The noun right before a hedged amount that belongs to it: "[prices] as low as $1,000", "[winds]
 * up to 60 mph". The trap: in "gave the port about $5 million" the amount is the verb's.
 */
final class AdjacentNounRule implements ConceptRule {
  private static final Set<QuantityKind> KINDS =
      Set.of(QuantityKind.MONEY, QuantityKind.PERCENT, QuantityKind.MEASURE);

  @Override
  public Optional<Concept> find(NumberSite site, List<NumericClaim> before) {
    SentenceGraph graph = site.graph();
    int noun = site.first() - 1;
    boolean hedged = site.quantity().begin() < site.quantity().numberBegin();
    if (!KINDS.contains(site.quantity().kind()) || !hedged || noun < 0 || !graph.parsed()) {
      return Optional.empty();
    }
    boolean common = graph.noun(noun) && !graph.pos(noun).startsWith("NNP");
    if (!common
        || graph.pos(noun - 1).equals("CD")
        || !graph.under(site.top(), noun)
        || ChangeNouns.is(graph, noun)) {
      return Optional.empty();
    }
    int begin = NounPhrases.begin(graph, noun);
    return Optional.of(
        new Concept(
            site.span(begin, noun + 1),
            graph.token(noun).lemma(),
            noun,
            site.quantity().end(),
            "adjacent-noun"));
  }
}
