package org.tallywire.language.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tallywire.language.quantity.QuantityKind;

/**
 * What an amount is taken from: "shaved 0.08 seconds off the [record]", "knocked $3 billion off its
 * [market value]". The trap: in "anchored 3 km off the coast" the amount says where.
 */
final class OffPhraseRule implements ConceptRule {
  private static final Set<QuantityKind> KINDS =
      Set.of(
          QuantityKind.MONEY,
          QuantityKind.PERCENT,
          QuantityKind.MEASURE,
          QuantityKind.FRACTION,
          QuantityKind.OTHER);

  private static final Set<String> VERBS = WordLists.of("trimming-verbs");

  @Override
  public Optional<Concept> find(NumberSite site, List<NumericClaim> before) {
    SentenceGraph graph = site.graph();
    int off = site.end();
    int verb = site.first() - 1;
    while (graph.pos(verb).matches("DT|RB|IN|JJ")) {
      verb--;
    }
    boolean takes =
        KINDS.contains(site.quantity().kind())
            && graph.lower(off).matches("off|from")
            && graph.verb(verb)
            && VERBS.contains(graph.lemma(verb));
    if (!takes) {
      return Optional.empty();
    }
    int from = off + 1;
    while (graph.pos(from).matches("DT|PRP\\$|CD|\\$")) {
      from++;
    }
    int end = NounPhrases.endOfRun(graph, from);
    boolean named = end > from && graph.pos(end - 1).startsWith("NNP");
    return end == from || named || NounPhrases.isTime(graph, end - 1)
        ? Optional.empty()
        : Optional.of(Concept.apart(site, end - 1, "off-phrase"));
  }
}
