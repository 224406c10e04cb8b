package org.tallywire.language.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tallywire.language.quantity.QuantityKind;

/**
 * The subject of a measuring verb: "[exports] rose by 21 percent", "[temperatures] hit 48 degrees",
 * "the [toll] stands at 40", "[troops] number 94,300". The trap: in "the company spent $3 million"
 * and "the fund is worth $3 million" the named subject is the holder.
 */
final class SubjectRule implements ConceptRule {
  private static final Set<String> MEASURING_VERBS = WordLists.of("measuring-verbs");
  private static final Set<String> CHANGE_NOUNS = WordLists.of("change-nouns");
  private static final Set<String> PEOPLE = WordLists.of("people-adjectives");
  private static final Set<String> PLACING =
      Set.of(
          "from",
          "off",
          "away",
          "north",
          "south",
          "east",
          "west",
          "inside",
          "outside",
          "late",
          "early",
          "ahead",
          "behind",
          "before",
          "after",
          "into",
          "of",
          "northeast",
          "northwest",
          "southeast",
          "southwest",
          "ago",
          "later",
          "earlier");

  /** They measure their subject in the passive alone. */
  private static final Set<String> PUTTING = Set.of("put", "estimate", "forecast");

  private static final Set<String> LASTING = Set.of("last", "take");
  private static final Set<String> DURING = Set.of("during", "for", "in", "after", "within");

  private static final int MOST_STEPS = 5;
  private static final Set<String> BODIES = WordLists.of("bodies");
  private static final Set<String> PRICING_VERBS = WordLists.of("pricing-verbs");
  private static final Set<String> OWNING_VERBS = Set.of("own", "hold", "control");

  @Override
  public Optional<Concept> find(NumberSite site, List<NumericClaim> before) {
    SentenceGraph graph = site.graph();
    boolean age = site.quantity().kind() == QuantityKind.AGE;
    if (!graph.parsed() || isDistance(site)) {
      return Optional.empty();
    }
    boolean still =
        site.quantity().kind() == QuantityKind.FRACTION && site.quantity().change() == null;
    int verb = graph.governingVerb(site.top());
    if (verb < 0 || still || !measures(site, verb)) {
      return Optional.empty();
    }
    int object = graph.child(verb, "dobj");
    int subject = MeasuredSubject.of(site, verb);
    // "polls put the party on 31 percent", "values the company at 2 billion": the object's amount.
    boolean costs = graph.lemma(verb).equals("cost");
    boolean ofObject =
        !costs
            && object >= 0
            && object < site.first()
            && !graph.under(site.number(), object)
            && !NounPhrases.isTime(graph, object);
    if (!ofObject && pronoun(site, verb)) {
      return Pointers.meant(site, before);
    }
    if (subject < 0 || ofObject || isBody(site, verb, subject)) {
      return Optional.empty();
    }
    if (age && !graph.lemma(subject).equals("age")) {
      return Optional.empty(); // "the average age is 32.6", but nobody measures a person
    }
    boolean named = graph.named(subject);
    boolean level =
        site.quantity().kind() == QuantityKind.MONEY
            && graph.lower(site.first() - 1).matches("to|at|from")
            && MEASURING_VERBS.contains(graph.lemma(verb));
    if (named
        && !level // "Sterling dropped to 1.21 dollars"
        && site.quantity().kind() != QuantityKind.PERCENT
        && site.quantity().kind() != QuantityKind.OTHER) {
      return Optional.empty();
    }
    if (Pointers.isNoun(graph, subject)) {
      Optional<Concept> meant = Pointers.meant(site, before);
      if (meant.isPresent()) {
        return meant;
      }
    }
    subject = measured(graph, subject);
    int begin = NounPhrases.begin(graph, subject);
    int end = NounPhrases.endWithValence(graph, subject, 6);
    return Optional.of(
        new Concept(
            site.span(begin, end),
            graph.pos(subject).equals("VBG") ? graph.lower(subject) : graph.lemma(subject),
            subject,
            site.quantity().end(),
            "subject"));
  }

  /** "it stood at 40", "they rose 3 percent"; not "they are 40", nor "it lost 3 million". */
  private static boolean pronoun(NumberSite site, int verb) {
    SentenceGraph graph = site.graph();
    int subject = graph.ownSubject(verb);
    QuantityKind kind = site.quantity().kind();
    boolean counts = kind == QuantityKind.COUNT || kind == QuantityKind.MEASURE;
    return subject >= 0
        && Pointers.isPronoun(graph, subject)
        && !counts
        && !graph.relation(site.top()).equals("dobj");
  }

  /** "the airline lost 212 million": a body has the money, and is no measure of it. */
  private static boolean isBody(NumberSite site, int verb, int subject) {
    QuantityKind kind = site.quantity().kind();
    boolean had = kind == QuantityKind.MONEY || kind == QuantityKind.COUNT;
    // "the hospital will cost $97 million": a thing, here.
    boolean costs = site.graph().lemma(verb).equals("cost");
    String lemma = site.graph().lemma(subject);
    boolean priced = PRICING_VERBS.contains(site.graph().lemma(verb));
    boolean outdone = // "callers who reached 12 million homes, passing the [10 million] of 2012"
        kind == QuantityKind.COUNT && site.graph().lower(site.first() - 1).equals("the");
    boolean pays = kind == QuantityKind.MONEY && !priced;
    boolean person = (pays || outdone) && Persons.person(lemma);
    return had && !costs && (BODIES.contains(lemma) || person);
  }

  /** Whether a duration is the verb's own: "grew to an average of 14 weeks", not "grew in 14". */
  private static boolean isOf(NumberSite site, int verb) {
    SentenceGraph graph = site.graph();
    int at = graph.head(site.top());
    for (int steps = 0; steps < 4 && at >= 0 && at != verb; steps++) {
      boolean passes =
          graph.lower(at).matches("to|of|from|at|by") || CHANGE_NOUNS.contains(graph.lemma(at));
      if (!passes) {
        return false;
      }
      at = graph.head(at);
    }
    return at == verb;
  }

  /** Index of the preposition or word before the quantity, past "the last". */
  private static int opening(NumberSite site) {
    int at = site.first() - 1;
    while (site.graph().pos(at).matches("DT|JJ|PRP\\$")) {
      at--;
    }
    return at;
  }

  /** "was 50 km off the coast", "is two weeks late": where and when, not how much. */
  private static boolean isDistance(NumberSite site) {
    String next = site.graph().lower(site.end());
    boolean level = next.equals("from") && site.graph().lower(site.first() - 1).matches("to|by");
    return !level
        && site.quantity().kind() == QuantityKind.MEASURE
        && (PLACING.contains(next)
            || DURING.contains(site.graph().lower(opening(site)))
            || site.graph().lower(site.first()).equals("within"));
  }

  /** "rose to 58, with 17 still missing": a number of its own. */
  private static boolean besides(NumberSite site, int verb) {
    SentenceGraph graph = site.graph();
    int at = graph.head(site.top());
    for (int steps = 0; steps < MOST_STEPS && at >= 0 && at != verb; steps++) {
      boolean count = site.quantity().kind() == QuantityKind.COUNT;
      boolean of = graph.lower(at).equals("of") && !isOfAmount(graph, at);
      if (graph.lower(at).equals("with") || count && of) {
        return true;
      }
      at = graph.head(at);
    }
    return false;
  }

  /** "an average of 40", "fewer than 30 of 40"; not "that of the 1,480 on a placebo". */
  private static boolean isOfAmount(SentenceGraph graph, int of) {
    int above = graph.head(of);
    return above >= 0
        && (graph.pos(above).equals("CD") || CHANGE_NOUNS.contains(graph.lemma(above)));
  }

  /**
   * Whether the verb says how much its subject is: a measuring verb, any intransitive one with an
   * amount of change ("the index pushed higher by 11 points"), money that a sum includes, and a
   * share that somebody owns of it.
   */
  private static boolean measures(NumberSite site, int verb) {
    SentenceGraph graph = site.graph();
    boolean inverted =
        graph.lower(site.first() - 1).equals("to") && graph.lower(site.end()).equals("the");
    if (besides(site, verb) || inverted) {
      return false; // "bringing to 26 the number of mines"
    }
    String lemma = graph.lemma(verb);
    QuantityKind kind = site.quantity().kind();
    boolean duration = CalendarUnits.isDuration(site.quantity());
    boolean object = graph.relation(site.top()).equals("dobj");
    if (object && PUTTING.contains(lemma)) {
      return false; // "will put up $57 billion"
    }
    if (duration && lemma.equals("take") && takesTo(site, verb)) {
      return false; // "took 90 minutes to acquit him"
    }
    if (MEASURING_VERBS.contains(lemma) || (duration && LASTING.contains(lemma))) {
      // "in the first three years premiums were lower": not how much the premiums were.
      return !duration || isOf(site, verb) || LASTING.contains(lemma);
    }
    if (kind == QuantityKind.MEASURE) {
      return false;
    }
    if (kind == QuantityKind.MONEY && lemma.equals("include")) {
      return true;
    }
    if (kind == QuantityKind.MONEY && PRICING_VERBS.contains(lemma)) {
      // "was sold for $7 million": the price of what was sold.
      return site.graph().lower(site.first() - 1).matches("for|at|a|record")
          && graph.child(verb, "dobj") < 0;
    }
    if (kind == QuantityKind.PERCENT && OWNING_VERBS.contains(lemma)) {
      return graph.child(verb, "nsubjpass") >= 0;
    }
    return site.quantity().change() != null
        && kind != QuantityKind.COUNT
        && graph.child(verb, "dobj") < 0;
  }

  /** An infinitive shortly behind: who takes the time does something in it. */
  private static boolean takesTo(NumberSite site, int verb) {
    SentenceGraph graph = site.graph();
    int subject = MeasuredSubject.of(site, verb);
    String who = subject < 0 ? "" : graph.lemma(subject);
    if (!BODIES.contains(who) && !Persons.person(who)) {
      return false; // "an average case takes seven years to come to court"
    }
    for (int i = site.end(); i < site.end() + MOST_STEPS; i++) {
      if (graph.pos(i).equals("TO") && graph.pos(i + 1).equals("VB")) {
        return true;
      }
    }
    return false;
  }

  /** "the number of people indicted dropped": the people are counted, not the number. */
  static int measured(SentenceGraph graph, int subject) {
    if (!CHANGE_NOUNS.contains(graph.lemma(subject))) {
      return subject;
    }
    int of = graph.child(subject, "prep");
    int noun = of >= 0 && graph.lower(of).equals("of") ? graph.child(of, "pobj") : -1;
    boolean people = noun >= 0 && PEOPLE.contains(graph.lower(noun)); // "the number of dead"
    return people || noun >= 0 && graph.noun(noun) ? noun : subject;
  }
}
