package org.tallywire.language.claim;

import java.util.List;
import java.util.Optional;
import org.tallywire.language.quantity.QuantityKind;

/**
 * Money in something: "$77 million in [funding]". The trap: "$5 in cash terms, in 2004, in Paris":
 * an article, a number or a name after "in" is a place or a time.
 */
final class InPhraseRule implements ConceptRule {
  @Override
  public Optional<Concept> find(NumberSite site, List<NumericClaim> before) {
    SentenceGraph graph = site.graph();
    int from = site.end() + 1;
    if (site.quantity().kind() != QuantityKind.MONEY || !graph.lower(site.end()).equals("in")) {
      return Optional.empty();
    }
    int end = NounPhrases.endOfRun(graph, from);
    boolean common = end > from;
    for (int i = from; i < end; i++) {
      common &= !graph.pos(i).startsWith("NNP");
    }
    return common
        ? Optional.of(
            new Concept(
                site.span(from, end),
                graph.token(end - 1).lemma(),
                end - 1,
                site.quantity().end(),
                "in-phrase"))
        : Optional.empty();
  }
}
