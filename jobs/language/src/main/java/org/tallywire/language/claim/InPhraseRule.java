package org.tallywire.language.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tallywire.language.quantity.QuantityKind;

/**
 * Money in something, a length in some direction: "$77 million in [funding]", "60 metres in
 * [diameter]". The trap: "$5 in cash terms, in 2004, in Paris": an article, a number or a name
 * after "in" is a place or a time.
 */
final class InPhraseRule implements ConceptRule {
  private static final Set<String> DIMENSIONS = WordLists.of("dimension-nouns");

  /** "in total", "in order to": what says how, not of what. */
  private static final Set<String> ADVERBIAL = WordLists.of("adverbial-nouns");

  @Override
  public Optional<Concept> find(NumberSite site, List<NumericClaim> before) {
    SentenceGraph graph = site.graph();
    int in = Brackets.skip(graph, site.end());
    int from = in + 1;
    QuantityKind kind = site.quantity().kind();
    if (!(kind == QuantityKind.MONEY || kind == QuantityKind.MEASURE)
        || !graph.lower(in).equals("in")) {
      return Optional.empty();
    }
    int end = NounPhrases.endOfRun(graph, from);
    boolean dimension = end == from + 1 && DIMENSIONS.contains(graph.lower(from));
    if (kind == QuantityKind.MEASURE && !dimension) {
      return Optional.empty();
    }
    boolean common =
        end > from
            && !ADVERBIAL.contains(graph.lower(from))
            && !NounPhrases.isTime(graph, end - 1); // "in crop year 1987"
    for (int i = from; i < end; i++) {
      common &= !graph.pos(i).startsWith("NNP");
    }
    return common
        ? Optional.of(Concept.apart(site, from, end, end - 1, "in-phrase"))
        : Optional.empty();
  }
}
