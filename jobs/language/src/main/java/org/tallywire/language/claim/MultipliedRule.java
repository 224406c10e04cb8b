package org.tallywire.language.claim;

import java.util.List;
import java.util.Optional;
import org.tallywire.language.quantity.QuantityKind;

/**
 * What a verb multiplies: "doubled the [cost]", "[prices] have tripled". The trap: in "the company
 * doubled its profit" the subject has it, and the object grew.
 */
final class MultipliedRule implements ConceptRule {
  @Override
  public Optional<Concept> find(NumberSite site, List<NumericClaim> before) {
    SentenceGraph graph = site.graph();
    Optional<Concept> compared = compared(site);
    if (compared.isPresent()) {
      return compared;
    }
    int verb = site.number();
    boolean multiplies =
        site.quantity().kind() == QuantityKind.MULTIPLIER && graph.verb(verb) && graph.parsed();
    if (!multiplies) {
      return Optional.empty();
    }
    int object = graph.child(verb, "dobj");
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

  /** "twice as many [civilians]"; not "twice as many as in 2020". */
  private static Optional<Concept> compared(NumberSite site) {
    SentenceGraph graph = site.graph();
    int from = site.end();
    if (site.quantity().kind() != QuantityKind.MULTIPLIER) {
      return Optional.empty();
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
                graph.token(end - 1).lemma(),
                end - 1,
                graph.token(end - 1).end(),
                "multiplied"));
  }
}
