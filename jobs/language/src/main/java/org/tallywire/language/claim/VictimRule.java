package org.tallywire.language.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tallywire.language.quantity.QuantityKind;

/**
 * For victims and detained people who or what did it: "[the blast] killed seven", "freed by [the
 * court]", "killed in [an explosion at a plant]", "died when [a barrage of rockets] hit", else what
 * the text named last as doing so. The traps: in "the hospital said 12 died" the hospital did
 * nothing; in "a blast killed five ... twelve suspects were arrested" the blast arrested nobody.
 */
final class VictimRule implements HolderRule {
  private static final Set<String> VERBS = WordLists.of("victim-verbs");
  private static final Set<String> CUSTODY = WordLists.of("custody-verbs");
  private static final Set<String> VICTIMS = WordLists.of("victim-nouns");
  private static final Set<String> CONDITIONS = WordLists.of("condition-adjectives");
  private static final String HARM = "harm";
  private static final String IN_CUSTODY = "custody";
  private static final Set<String> WHEN = Set.of("when", "after", "as");

  /** How many sentences back the event is still the same. */
  private static final int REACH = 4;

  private final HolderPhrases phrases;
  private final SubjectHolderRule subjects;
  private final Events events;

  VictimRule(HolderPhrases phrases, SubjectHolderRule subjects, Events events) {
    this.phrases = phrases;
    this.events = events;
    this.subjects = subjects;
  }

  /** Whether a verb strikes people, or says that they are dead or missing. */
  private static boolean strikes(SentenceGraph graph, int verb) {
    if (verb < 0 || VERBS.contains(graph.lemma(verb))) {
      return verb >= 0;
    }
    int complement = graph.child(verb, "acomp", "attr", "xcomp", "oprd");
    return complement >= 0 && CONDITIONS.contains(graph.lower(complement));
  }

  private static boolean victims(HolderQuest quest) {
    Concept concept = quest.concept();
    return concept != null && VICTIMS.contains(concept.head());
  }

  @Override
  public Optional<Holder> find(HolderQuest quest) {
    SentenceGraph graph = quest.graph();
    int verb = quest.verb();
    boolean people = quest.site().quantity().kind() == QuantityKind.COUNT;
    if (people && victims(quest)) {
      return verb < 0
          ? told(quest, verb)
          : agent(quest.site(), verb)
              .or(() -> event(quest.site(), verb))
              .or(() -> when(quest.site(), verb))
              .or(() -> told(quest, verb));
    }
    if (!people || !strikes(graph, verb) || !suffers(quest)) {
      return Optional.empty();
    }
    boolean sufferingSubject = quest.holdsNumber(graph.ownSubject(verb));
    return agent(quest.site(), verb)
        .or(
            () ->
                sufferingSubject || passive(graph, verb) ? Optional.empty() : subjects.find(quest))
        .or(() -> event(quest.site(), verb))
        .or(() -> when(quest.site(), verb))
        .or(() -> told(quest, verb));
  }

  private Optional<Holder> agent(NumberSite site, int verb) {
    SentenceGraph graph = site.graph();
    int by = graph.child(verb, "agent");
    int noun = by < 0 ? -1 : graph.child(by, "pobj");
    return noun >= 0 && !graph.under(site.number(), noun)
        ? Optional.of(phrases.phrase(site, noun))
        : Optional.empty();
  }

  /**
   * Whether the number counts those that the verb strikes: its object, or the subject of its
   * passive or of "die".
   */
  private static boolean suffers(HolderQuest quest) {
    SentenceGraph graph = quest.graph();
    int subject = graph.ownSubject(quest.verb());
    return subject < 0
        || !passive(graph, quest.verb())
        || graph.under(quest.site().number(), subject)
        || quest.concept() != null;
  }

  private static boolean passive(SentenceGraph graph, int verb) {
    return graph.child(verb, "nsubjpass", "auxpass") >= 0;
  }

  /** "killed in [the explosion]". */
  private Optional<Holder> event(NumberSite site, int verb) {
    SentenceGraph graph = site.graph();
    for (int at : conjuncts(graph, verb)) {
      for (int child : graph.children(at)) {
        int noun = graph.relation(child).equals("prep") ? graph.child(child, "pobj") : -1;
        boolean over = graph.lower(child).equals("over") && noun >= 0 && graph.noun(noun);
        if (over || (noun >= 0 && Events.is(graph, noun))) {
          return Optional.of(phrases.phrase(site, noun));
        }
      }
    }
    return Optional.empty();
  }

  /** "died when [a bus] overturned". */
  private Optional<Holder> when(NumberSite site, int verb) {
    SentenceGraph graph = site.graph();
    for (int at : conjuncts(graph, verb)) {
      for (int child : graph.children(at)) {
        int subject =
            graph.relation(child).equals("advcl") && WHEN.contains(opening(graph, child))
                ? graph.ownSubject(child)
                : -1;
        boolean jailed = kind(graph.lemma(verb)).equals(IN_CUSTODY);
        boolean did = subject >= 0 && !(jailed && Events.is(graph, subject));
        if (did && graph.noun(subject) && !graph.under(site.number(), child)) {
          return Optional.of(phrases.phrase(site, subject));
        }
      }
    }
    return Optional.empty();
  }

  private static String opening(SentenceGraph graph, int verb) {
    for (int child : graph.children(verb)) {
      if (child < verb && graph.relation(child).matches("advmod|mark|complm")) {
        return graph.lower(child);
      }
    }
    return "";
  }

  private static List<Integer> conjuncts(SentenceGraph graph, int verb) {
    List<Integer> verbs = new ArrayList<>(List.of(verb));
    verbs.addAll(graph.children(verb).stream().filter(c -> isConjunct(graph, c)).toList());
    if (isConjunct(graph, verb) && graph.head(verb) >= 0) {
      verbs.add(graph.head(verb));
    }
    return verbs;
  }

  private static boolean isConjunct(SentenceGraph graph, int verb) {
    return graph.relation(verb).equals("conj") && graph.verb(verb);
  }

  /** Who did it by what was told before: an event harms, and neither jails nor rescues. */
  private Optional<Holder> told(HolderQuest quest, int verb) {
    String kind = verb < 0 ? HARM : kind(quest.graph().lemma(verb));
    Optional<Holder> earlier = earlier(quest, kind);
    return kind.equals(HARM) ? earlier.or(() -> events.lastBefore(quest.site())) : earlier;
  }

  /** "A blast killed five; [twelve] were arrested": whether others did it than the claim before. */
  static boolean differs(HolderQuest quest, NumericClaim claim) {
    String verb = quest.verb() < 0 ? "" : quest.graph().lemma(quest.verb());
    String earlier = String.valueOf(claim.predicate());
    return VERBS.contains(verb) && VERBS.contains(earlier) && !kind(verb).equals(kind(earlier));
  }

  /** Who jails and who rescues seldom is who kills. */
  private static String kind(String verb) {
    return CUSTODY.contains(verb) ? IN_CUSTODY : verb.equals("rescue") ? verb : HARM;
  }

  /** The event that the claims before told of. */
  private static Optional<Holder> earlier(HolderQuest quest, String kind) {
    int sentence = quest.graph().sentence().number();
    List<NumericClaim> before = quest.before();
    for (int i = before.size() - 1; i >= Claims.oldest(before); i--) {
      NumericClaim claim = before.get(i);
      if (sentence - claim.sentenceNumber() > REACH) {
        break;
      }
      boolean people = claim.quantity().kind() == QuantityKind.COUNT;
      String verb = String.valueOf(claim.predicate());
      if (people && claim.holder() != null && VERBS.contains(verb) && kind(verb).equals(kind)) {
        return Optional.of(new Holder(claim.holder(), claim.holderEntity()));
      }
    }
    return Optional.empty();
  }
}
