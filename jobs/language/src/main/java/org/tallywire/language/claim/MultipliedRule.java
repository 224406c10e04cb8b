package org.tallywire.language.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tallywire.language.quantity.QuantityKind;

/**
 * What a verb multiplies: "doubled the [cost]", "[prices] have tripled". The trap: in "the company
 * doubled its profit" the subject has it, and the object grew.
 */
final class MultipliedRule implements ConceptRule {
  private static final Set<String> OUTDOING = WordLists.of("outdoing-verbs");

  /** What they are levels of stands elsewhere. */
  private static final Set<String> STANDARDS = WordLists.of("standard-nouns");

  @Override
  public Optional<Concept> find(NumberSite site, List<NumericClaim> before) {
    SentenceGraph graph = site.graph();
    Optional<Concept> compared = compared(site);
    if (compared.isPresent()) {
      return compared;
    }
    if (grows(site)) {
      return grown(site, graph.governingVerb(site.top()));
    }
    int verb = site.number();
    boolean multiplier = site.quantity().kind() == QuantityKind.MULTIPLIER && graph.parsed();
    if (multiplier && !graph.verb(verb) && graph.lower(verb).endsWith("ed")) {
      int noun = ClauseSubject.of(graph, site.first()); // a verb that the tagger takes for no verb
      return noun < 0 ? Optional.empty() : Optional.of(Concept.apart(site, noun, "multiplied"));
    }
    if (!multiplier || !graph.verb(verb)) {
      return Optional.empty();
    }
    int object = graph.child(verb, "dobj");
    int next = NounPhrases.endOfRun(graph, verb + 2);
    if (object < 0
        && graph.pos(verb + 1).matches("PRP\\$|DT")
        && next > verb + 2
        && !NounPhrases.isTime(graph, next - 1)) {
      object = next - 1; // wherever the parser hangs "quadrupled his [fine]"
    }
    int subject = graph.ownSubject(verb);
    int above = graph.governingVerb(verb);
    if (subject < 0 && above >= 0) {
      subject = graph.ownSubject(above); // "have more than tripled"
    }
    int grown = object >= 0 ? object : subject;
    int noun = grown < 0 ? -1 : ChangeNouns.counted(graph, grown);
    if (noun < 0 || !graph.noun(noun)) {
      return Optional.empty();
    }
    return Optional.of(Concept.apart(site, noun, "multiplied"));
  }

  /** "have gone up fivefold", "was marked down 11-fold", "sped it up by 2.5 times". */
  private static boolean grows(NumberSite site) {
    SentenceGraph graph = site.graph();
    String last = graph.lower(site.end() - 1);
    boolean fold = last.endsWith("fold") && !graph.noun(site.end());
    boolean times =
        last.equals("times")
            && graph.lower(site.first() - 1).equals("by")
            && !graph.pos(site.end()).matches("DT|PRP\\$|WP");
    return graph.parsed() && site.quantity().kind() == QuantityKind.MULTIPLIER && (fold || times);
  }

  /** The object that somebody multiplied, else the subject that grew or outdid another. */
  private static Optional<Concept> grown(NumberSite site, int verb) {
    SentenceGraph graph = site.graph();
    if (verb < 0) {
      return Optional.empty();
    }
    boolean outdoes = OUTDOING.contains(graph.lemma(verb));
    int object = outdoes ? -1 : graph.child(verb, "dobj");
    int grown = object >= 0 ? object : MeasuredSubject.of(site, verb);
    int noun = grown < 0 ? -1 : ChangeNouns.counted(graph, grown);
    return noun < 0 || !graph.noun(noun) || site.inside(noun)
        ? Optional.empty()
        : Optional.of(Concept.apart(site, noun, "multiplied"));
  }

  /** "twice the [votes] of", "four times its [score]"; not "six times the average". */
  private static Optional<Concept> named(NumberSite site, int from) {
    SentenceGraph graph = site.graph();
    int end = NounPhrases.endOfRun(graph, from);
    for (int i = from; i < end; i++) {
      if (STANDARDS.contains(graph.lemma(i))) {
        return Optional.empty();
      }
    }
    boolean common = end > from && graph.pos(end - 1).matches("NNS?");
    return common && !NounPhrases.isTime(graph, end - 1)
        ? Optional.of(Concept.apart(site, end - 1, "multiplied"))
        : Optional.empty();
  }

  /** "twice as many [civilians]"; not "twice as many as in 2020". */
  private static Optional<Concept> compared(NumberSite site) {
    SentenceGraph graph = site.graph();
    int from = site.end();
    if (site.quantity().kind() != QuantityKind.MULTIPLIER) {
      return Optional.empty();
    }
    from += graph.lower(from).equals("times") ? 1 : 0;
    if (graph.lower(from).matches("the|its|his|her|their")) {
      return named(site, from + 1);
    }
    if (graph.lower(from).equals("as") && graph.lower(from + 1).matches("many|much|few")) {
      from += 2;
    } else if (!graph.lower(from - 1).matches("many|much|few")) {
      return Optional.empty();
    }
    int end = NounPhrases.endOfRun(graph, from);
    return end == from
        ? Optional.empty()
        : Optional.of(
            new Concept(
                site.span(from, end),
                graph.lemma(end - 1),
                end - 1,
                graph.token(end - 1).end(),
                "multiplied"));
  }
}
