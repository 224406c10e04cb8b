package org.tallywire.language.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tallywire.language.quantity.QuantityKind;

/**
 * What is done for, or put off by, some time: "stayed his [ruling] for 10 days", "brought the
 * [election] forward by 14 months", "the [force] could be deployed within 10 days". The trap: in
 * "he lived there for four months" the time measures nobody.
 */
final class DurationRule implements ConceptRule {
  private static final Set<String> UNITS = Set.of("a", "mo", "wk", "d", "h", "min", "s");
  private static final Set<String> BODIES = WordLists.of("bodies");
  private static final Set<String> OBJECTS = Set.of("for", "by");
  private static final Set<String> PASSIVES = Set.of("for", "by", "within", "over");

  @Override
  public Optional<Concept> find(NumberSite site, List<NumericClaim> before) {
    SentenceGraph graph = site.graph();
    boolean duration =
        site.quantity().kind() == QuantityKind.MEASURE && UNITS.contains(site.quantity().unit());
    if (!duration || !graph.parsed()) {
      return Optional.empty();
    }
    int preposition = graph.head(site.top());
    String link = preposition < 0 ? "" : graph.lower(preposition);
    if (graph.lower(site.first()).equals("within")) {
      link = "within";
    }
    int verb = graph.governingVerb(site.top());
    if (verb < 0 || !PASSIVES.contains(link)) {
      return Optional.empty();
    }
    int object = OBJECTS.contains(link) ? graph.child(verb, "dobj") : -1;
    int noun = object >= 0 ? object : graph.child(verb, "nsubjpass");
    boolean common = noun >= 0 && noun < site.first() && graph.noun(noun) && !graph.named(noun);
    if (!common || isCounted(graph, noun) || BODIES.contains(graph.token(noun).lemma())) {
      return Optional.empty();
    }
    int begin = NounPhrases.begin(graph, noun);
    return Optional.of(
        new Concept(
            site.span(begin, noun + 1),
            graph.token(noun).lemma(),
            noun,
            site.quantity().end(),
            "duration-of"));
  }

  /** "tracked 1,200 herders for 12 years": the herders have a number of their own. */
  private static boolean isCounted(SentenceGraph graph, int noun) {
    return graph.children(noun).stream().anyMatch(child -> graph.pos(child).equals("CD"));
  }
}
