package org.tallywire.language.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tallywire.language.quantity.QuantityKind;

/**
 * A number whose noun was said before: "killed seven people and wounded 20 [others]", "almost half
 * of [them]". The trap: "another 30 tanks" has its noun.
 */
final class EllipsisRule implements ConceptRule {
  private static final Set<String> NOUNS = WordLists.of("elliptic-nouns");
  private static final Set<String> PRONOUNS = WordLists.of("elliptic-pronouns");

  @Override
  public Optional<Concept> find(NumberSite site, List<NumericClaim> before) {
    SentenceGraph graph = site.graph();
    QuantityKind kind = site.quantity().kind();
    if (kind != QuantityKind.COUNT
        && kind != QuantityKind.FRACTION
        && kind != QuantityKind.PERCENT) {
      return Optional.empty();
    }
    int end = site.end();
    if (NOUNS.contains(graph.lower(end)) && NounPhrases.endOfRun(graph, end + 1) == end + 1) {
      return Antecedents.of(site, before, graph.token(end).end(), "elliptic-other");
    }
    if (graph.lower(end).equals("of") && PRONOUNS.contains(graph.lower(end + 1))) {
      return Antecedents.of(site, before, graph.token(end + 1).end(), "elliptic-of-them");
    }
    return Optional.empty();
  }
}
