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

  private static final Set<String> PLEDGING = WordLists.of("pledging-verbs");
  private static final Set<String> BODIES = WordLists.of("bodies");
  private static final Set<String> SPENDING = WordLists.of("spending-verbs");

  @Override
  public Optional<Concept> find(NumberSite site, List<NumericClaim> before) {
    SentenceGraph graph = site.graph();
    int link = Brackets.skip(graph, site.end());
    if (graph.lower(link).matches("an?|per|each|every") && NounPhrases.isTime(graph, link + 1)) {
      link += 2; // "640 euros a month on rent"
    }
    int verb = graph.governingVerb(site.top());
    boolean purpose = VERBS.contains(graph.lemma(verb)) || PLEDGING.contains(graph.lemma(verb));
    boolean earmarked =
        site.quantity().kind() == QuantityKind.MONEY
            && verb >= 0
            && graph.child(verb, "nsubjpass") < 0 // "bail was set at $5 for the elder"
            && (graph.lower(link).matches("for|towards?") && purpose
                || graph.lower(link).equals("on") && SPENDING.contains(graph.lemma(verb)));
    if (!earmarked) {
      return Optional.empty();
    }
    int from = link + 1;
    while (graph.pos(from).matches("DT|PRP\\$|CD")) {
      from++;
    }
    int end = NounPhrases.endOfRun(graph, from);
    boolean nobody =
        end > from && !SPENDING.contains(graph.lemma(verb)) && isPerson(site, verb, from, end);
    return end == from || nobody
        ? Optional.empty()
        : Optional.of(Concept.apart(site, from, end, end - 1, "earmarked"));
  }

  /** "pay 38 million for midfielder Karim Bek", "pledged $5 for its members": who gets it. */
  private static boolean isPerson(NumberSite site, int verb, int from, int end) {
    SentenceGraph graph = site.graph();
    boolean name = graph.pos(end - 1).startsWith("NNP");
    boolean person = Persons.person(graph.lemma(end - 1));
    for (int i = from; i < end - 1 && name; i++) {
      person |= Persons.person(graph.lemma(i));
    }
    boolean body = BODIES.contains(graph.lemma(end - 1)) || name;
    return person || PLEDGING.contains(graph.lemma(verb)) && body;
  }
}
