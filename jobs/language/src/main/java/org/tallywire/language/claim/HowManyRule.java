package org.tallywire.language.claim;

import java.util.List;
import java.util.Optional;
import org.tallywire.language.quantity.QuantityKind;

/**
 * What an indirect question asks the number of: "asked how many [patients] had waited, the trust
 * put it at 1,907". The trap: "how many times" asks for none.
 */
final class HowManyRule implements ConceptRule {
  /** Most tokens from the question to the number. */
  private static final int FARTHEST = 40;

  @Override
  public Optional<Concept> find(NumberSite site, List<NumericClaim> before) {
    SentenceGraph graph = site.graph();
    if (site.quantity().kind() != QuantityKind.COUNT) {
      return Optional.empty();
    }
    for (int i = site.first() - 1; i > 0 && i > site.first() - FARTHEST; i--) {
      if (graph.lower(i).matches("but|;")) {
        break;
      }
      if (graph.lower(i).equals("many") && graph.lower(i - 1).equals("how")) {
        int end = NounPhrases.endOfRun(graph, i + 1);
        boolean counted = end > i + 1 && graph.pos(end - 1).matches("NNP?S");
        return counted && !NounPhrases.isTime(graph, end - 1)
            ? Optional.of(Concept.apart(site, i + 1, end, end - 1, "how-many"))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }
}
