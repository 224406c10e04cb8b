package org.tallywire.language.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tallywire.language.quantity.QuantityKind;

/**
 * What money is set aside for or spent on: "budgeted $78 million for its [building programme]",
 * "spent 210 million on new [players]". The trap: "paid $5 for a ticket": a price, which the noun
 * doesn't name.
 */
final class EarmarkedRule implements ConceptRule {
  private static final Set<String> VERBS = WordLists.of("earmarking-verbs");

  private static final Set<String> SPENDING = WordLists.of("spending-verbs");

  @Override
  public Optional<Concept> find(NumberSite site, List<NumericClaim> before) {
    SentenceGraph graph = site.graph();
    int link = Brackets.skip(graph, site.end());
    if (graph.lower(link).matches("an?|per|each|every") && NounPhrases.isTime(graph, link + 1)) {
      link += 2; // "640 euros a month on rent"
    }
    int verb = graph.governingVerb(site.top());
    boolean earmarked =
        site.quantity().kind() == QuantityKind.MONEY
            && verb >= 0
            && graph.child(verb, "nsubjpass") < 0 // "bail was set at $5 for the elder"
            && (graph.lower(link).matches("for|towards?") && VERBS.contains(graph.lemma(verb))
                || graph.lower(link).equals("on") && SPENDING.contains(graph.lemma(verb)));
    if (!earmarked) {
      return Optional.empty();
    }
    int from = link + 1;
    while (graph.pos(from).matches("DT|PRP\\$|CD")) {
      from++;
    }
    int end = NounPhrases.endOfRun(graph, from);
    return end == from
        ? Optional.empty()
        : Optional.of(Concept.apart(site, from, end, end - 1, "earmarked"));
  }
}
