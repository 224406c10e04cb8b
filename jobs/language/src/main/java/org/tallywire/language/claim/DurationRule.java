package org.tallywire.language.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tallywire.language.text.Token;

/**
 * What is done for, or put off by, some time: "stayed his [ruling] for 10 days", "brought the
 * [election] forward by 14 months", "the [force] could be deployed within 10 days". The trap: in
 * "he lived there for four months" the time measures nobody.
 */
final class DurationRule implements ConceptRule {
  private static final Set<String> BODIES = WordLists.of("bodies");
  private static final Set<String> VICTIM_VERBS = WordLists.of("victim-verbs");

  /** "ahead of schedule", "late": by how much. */
  private static final Set<String> SHIFTS = Set.of("ahead", "late", "early");

  private static final Set<String> PERSON_VERBS = WordLists.of("person-verbs");

  /** Bodies are closed as things are. */
  private static final Set<String> CLOSING = WordLists.of("closing-verbs");

  private static final Set<String> OBJECTS = Set.of("for", "by");
  private static final Set<String> PASSIVES = Set.of("for", "by", "within", "over");

  @Override
  public Optional<Concept> find(NumberSite site, List<NumericClaim> before) {
    SentenceGraph graph = site.graph();
    boolean duration = CalendarUnits.isDuration(site.quantity());
    if (!duration || !graph.parsed()) {
      return Optional.empty();
    }
    int preposition = graph.head(site.top());
    if (graph.lower(preposition - 1).equals("close")
        && graph.lower(preposition - 2).equals("for")) {
      preposition -= 2; // "for close to seven hours"
    }
    String link = preposition < 0 ? "" : graph.lower(preposition);
    if (graph.lower(site.first()).equals("within")) {
      link = "within";
    }
    int verb = graph.governingVerb(site.top());
    boolean early = SHIFTS.contains(graph.lower(site.end()));
    if (early) {
      link = "by"; // "14 months ahead of schedule"
    }
    if (verb < 0 || !PASSIVES.contains(link)) {
      return Optional.empty();
    }
    int state = early ? -1 : state(site, preposition);
    if (state >= 0) {
      return Optional.of(Concept.apart(site, state, "duration-of"));
    }
    int object = OBJECTS.contains(link) ? graph.child(verb, "dobj") : -1;
    int noun = object >= 0 ? object : graph.child(verb, "nsubjpass");
    boolean person =
        VICTIM_VERBS.contains(graph.lemma(verb)) || PERSON_VERBS.contains(graph.lemma(verb));
    if (person && object < 0) {
      return Optional.empty();
    }
    if (noun < 0 && graph.child(verb, "dobj") < 0) {
      noun = MeasuredSubject.of(site, verb);
      if (noun >= 0 && Persons.person(graph.lemma(noun))) {
        return Optional.empty(); // "prosecutors are asking for 16 years"
      }
    }
    boolean common = noun >= 0 && noun < site.first() && graph.noun(noun) && !graph.named(noun);
    String lemma = graph.lemma(noun);
    boolean closes = CLOSING.contains(graph.lemma(verb)) && !Persons.person(lemma);
    boolean body = BODIES.contains(lemma) && !closes;
    if (!common || isCounted(graph, noun) || body) {
      return Optional.empty();
    }
    return Optional.of(Concept.apart(site, noun, "duration-of"));
  }

  /**
   * "a [nurse] for 29 years", "on [strike] for three weeks", "a [withdrawal] within 90 days": the
   * noun right before, where it is no place and has no number.
   */
  private static int state(NumberSite site, int preposition) {
    SentenceGraph graph = site.graph();
    int noun = preposition - 1;
    boolean common =
        noun >= 0
            && graph.noun(noun)
            && !graph.named(noun)
            && !NounPhrases.isTime(graph, noun)
            && !BODIES.contains(graph.lemma(noun));
    if (!common) {
      return Token.NO_HEAD;
    }
    boolean on =
        graph.lower(noun - 1).matches("on|under")
            || graph.lower(noun - 2).matches("on|under") && graph.noun(noun - 1)
            || graph.lower(noun - 2).equals("on") && graph.pos(noun - 1).equals("DT");
    boolean role = graph.relation(noun).equals("attr") && graph.pos(noun).equals("NN");
    return on || role ? noun : Token.NO_HEAD;
  }

  /** "tracked 1,200 herders for 12 years": the herders have a number of their own. */
  private static boolean isCounted(SentenceGraph graph, int noun) {
    return graph.children(noun).stream()
        .anyMatch(child -> graph.pos(child).equals("CD") && graph.child(child, "qmod") < 0);
  }
}
