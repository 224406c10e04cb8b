package org.tallywire.language.claim;

import java.util.Optional;
import java.util.Set;
import org.tallywire.language.quantity.QuantityKind;

/**
 * The subject of the number's verb: "[Norland] has massed 94,000 troops", "[the bank] plans to cut
 * 300 jobs", "ordered [the airline] to pay $12,500", "accused [the envoy] of stealing $2 million".
 * The trap: in "an agreement to take a 3 percent share" the agreement takes nothing, and in "the
 * mayor said 500 tonnes are burnt" the mayor only speaks, and "the figure" has nothing.
 */
final class SubjectHolderRule implements HolderRule {
  /** A verb in one of these relations has the subject of the verb above it. */
  private static final Set<String> SHARED =
      Set.of("xcomp", "conj", "advcl", "pcomp", "acl", "relcl", "dep");

  private static final Set<String> REPORTING = WordLists.of("reporting-verbs");
  private static final Set<String> ACCUSING = WordLists.of("accusing-verbs");
  private static final Set<String> CONTROLLING = WordLists.of("control-verbs");
  private static final Set<String> POINTERS = WordLists.of("pointer-nouns");
  private static final Set<String> PLACING = WordLists.of("placing-words");
  private static final int MOST_CLAUSES = 4;

  private final HolderPhrases phrases;

  SubjectHolderRule(HolderPhrases phrases) {
    this.phrases = phrases;
  }

  @Override
  public Optional<Holder> find(HolderQuest quest) {
    NumberSite site = quest.site();
    SentenceGraph graph = site.graph();
    int verb = quest.verb();
    for (int clause = 0; clause < MOST_CLAUSES && verb >= 0; clause++) {
      int subject = graph.ownSubject(verb);
      boolean reports = REPORTING.contains(graph.lemma(verb));
      if (subject >= 0) {
        boolean figure = POINTERS.contains(graph.lemma(subject));
        return reports || figure || holds(quest, subject) || isAside(quest, subject)
            ? Optional.empty()
            : phrases.meant(site, verb, subject);
      }
      int above = graph.head(verb);
      boolean noun = above >= 0 && graph.noun(above);
      if (noun && graph.relation(verb).matches("acl|relcl") && !infinitive(graph, verb)) {
        return above == quest.conceptHead()
            ? Optional.empty()
            : Optional.of(phrases.phrase(site, Events.whole(graph, above)));
      }
      int controller = controller(graph, verb);
      if (controller >= 0 && !holds(quest, controller)) {
        return phrases.meant(site, verb, controller);
      }
      Optional<Holder> accused = accused(site, verb);
      if (accused.isPresent()) {
        return accused;
      }
      if (!SHARED.contains(graph.relation(verb)) || graph.child(verb, "expl") >= 0) {
        return Optional.empty();
      }
      verb = above >= 0 && graph.verb(above) ? above : graph.governingVerb(verb);
    }
    return Optional.empty();
  }

  /** What is counted does not have itself. */
  private static boolean holds(HolderQuest quest, int noun) {
    return quest.holdsNumber(noun);
  }

  /**
   * "complaints were lodged in 16 districts", "12,000 ballots were sent to five towns": where a
   * passive says something was done, what it was done to has nothing; nor have those who are
   * counted themselves.
   */
  private static boolean isAside(HolderQuest quest, int subject) {
    SentenceGraph graph = quest.graph();
    if (quest.site().quantity().kind() != QuantityKind.COUNT) {
      return false;
    }
    int noun = quest.conceptHead() >= 0 ? quest.conceptHead() : quest.site().top();
    int preposition = graph.relation(noun).equals("pobj") ? graph.head(noun) : -1;
    boolean placed = preposition >= 0 && PLACING.contains(graph.lower(preposition));
    boolean passive = graph.relation(subject).equals("nsubjpass");
    return placed
        && (passive || graph.child(subject, "nummod", "num") >= 0 || counted(graph, subject));
  }

  private static boolean counted(SentenceGraph graph, int subject) {
    return graph.pos(subject - 1).equals("CD") || graph.pos(subject).equals("CD");
  }

  /** "an agreement [to take]": whoever agrees takes. */
  private static boolean infinitive(SentenceGraph graph, int verb) {
    return graph.children(verb).stream()
        .anyMatch(child -> graph.pos(child).equals("TO") && child < verb);
  }

  /** "ordered [the airline] to pay": the object of the verb above pays. */
  private static int controller(SentenceGraph graph, int verb) {
    int above = graph.relation(verb).equals("xcomp") ? graph.head(verb) : -1;
    int object = above < 0 ? -1 : graph.child(above, "dobj", "iobj", "dative");
    boolean between = object > above && object < verb;
    return between && CONTROLLING.contains(graph.lemma(above)) ? object : -1;
  }

  /** "accused [the envoy] of stealing": the object does what the gerund says. */
  private Optional<Holder> accused(NumberSite site, int gerund) {
    SentenceGraph graph = site.graph();
    int preposition = graph.relation(gerund).equals("pcomp") ? graph.head(gerund) : -1;
    int verb = preposition < 0 ? -1 : graph.head(preposition);
    if (verb < 0 || !graph.verb(verb) || !ACCUSING.contains(graph.lemma(verb))) {
      return Optional.empty();
    }
    int object = graph.child(verb, "dobj");
    return object >= 0 && graph.noun(object)
        ? Optional.of(phrases.phrase(site, object))
        : Optional.empty();
  }
}
