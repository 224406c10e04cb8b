package org.tallywire.language.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tallywire.language.quantity.QuantityKind;

/**
 * Money as something: "declared $40,000 as his [income]". The trap: "$5 as of Friday", "as much
 * as", "$5 as prices fell": only a short noun phrase behind "as" that no verb follows.
 */
final class AsPhraseRule implements ConceptRule {
  private static final Set<QuantityKind> KINDS =
      Set.of(QuantityKind.MONEY, QuantityKind.PERCENT, QuantityKind.MEASURE);

  /** "as part of", "as a result". */
  private static final Set<String> IDIOMS =
      Set.of("part", "result", "consequence", "matter", "many", "much");

  @Override
  public Optional<Concept> find(NumberSite site, List<NumericClaim> before) {
    SentenceGraph graph = site.graph();
    int as = Brackets.skip(graph, site.end());
    if (!KINDS.contains(site.quantity().kind()) || !graph.lower(as).equals("as")) {
      return Optional.empty();
    }
    int from = as + 1;
    while (graph.pos(from).matches("DT|PRP\\$")) {
      from++;
    }
    int end = NounPhrases.endOfRun(graph, from);
    boolean clause = graph.verb(end) && !graph.pos(end).equals("VBG");
    boolean idiom = IDIOMS.contains(graph.lower(from));
    if (end == from || clause || idiom || graph.pos(end - 1).startsWith("NNP")) {
      return Optional.empty();
    }
    return Optional.of(Concept.apart(site, from, end, end - 1, "as-phrase"));
  }
}
