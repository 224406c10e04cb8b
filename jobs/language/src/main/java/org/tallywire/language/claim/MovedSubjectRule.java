package org.tallywire.language.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tallywire.language.quantity.QuantityKind;
import org.tallywire.language.text.Token;

/**
 * The subject of any verb that leads to a level: "[smoking] has collapsed to 4 percent",
 * "[withdrawals] remain capped at 420 euros", "[pay] has gone from $61,000 to $140,000", "[starts]
 * rebounded 4.1 percent". The trap: what has an object measures that one ("cut [the rate] to 3
 * percent"), a body or person that pays is no measure ("the bank settled for $3 million"), and
 * "earn 22 percent less" measures something unsaid.
 */
final class MovedSubjectRule implements ConceptRule {
  private static final Set<String> LEVELS = WordLists.of("level-prepositions");
  private static final Set<String> BODIES = WordLists.of("bodies");
  private static final Set<String> LENGTHS = WordLists.of("lengths");
  private static final Set<String> MORE = Set.of("more", "less", "fewer", "short");

  /** Only movement carries these: "a third of them", "7 kilometres". */
  private static final Set<QuantityKind> BY_PREPOSITION =
      Set.of(QuantityKind.COUNT, QuantityKind.MEASURE, QuantityKind.FRACTION);

  private static final int MOST_STEPS = 4;

  @Override
  public Optional<Concept> find(NumberSite site, List<NumericClaim> before) {
    SentenceGraph graph = site.graph();
    QuantityKind kind = site.quantity().kind();
    boolean duration = CalendarUnits.isDuration(site.quantity());
    if (!graph.parsed() || kind == QuantityKind.AGE || duration) {
      return Optional.empty();
    }
    int verb = mover(site);
    if (verb < 0 || hasObject(site, verb)) {
      return Optional.empty();
    }
    int own = graph.ownSubject(verb);
    if (own >= 0 && (Pointers.isPronoun(graph, own) || Pointers.isNoun(graph, own))) {
      return site.quantity().kind() == QuantityKind.COUNT && Pointers.isPronoun(graph, own)
          ? Optional.empty() // "it will win between 70 and 74": of what was counted
          : Pointers.meant(site, before);
    }
    int subject = MeasuredSubject.of(site, verb);
    if (subject < 0 || owns(site, subject)) {
      return Optional.empty();
    }
    int measured = SubjectRule.measured(graph, subject);
    return Optional.of(Concept.apart(site, measured, "moved-subject"));
  }

  /** The verb that the number hangs on, by itself or behind "to", "from" or "at"; else none. */
  private static int mover(NumberSite site) {
    SentenceGraph graph = site.graph();
    int at = graph.head(site.top());
    // "driven above 59 percent": the hedge is the preposition.
    boolean hedge =
        graph.relation(site.top()).equals("prep") && LEVELS.contains(graph.lower(site.top()));
    int prepositions = hedge ? 1 : 0;
    for (int steps = 0; steps < MOST_STEPS && at >= 0; steps++) {
      if (graph.verb(at)) {
        boolean bare =
            prepositions > 0 || !BY_PREPOSITION.contains(site.quantity().kind()) && isExtent(site);
        return bare ? at : Token.NO_HEAD;
      }
      boolean level = isLevel(site, at);
      if (!level && !graph.pos(at).equals("CD") && !graph.lower(at).matches("up|down|percent")) {
        return Token.NO_HEAD;
      }
      prepositions += level ? 1 : 0;
      at = graph.head(at);
    }
    return Token.NO_HEAD;
  }

  /** "fell to 4"; not "felt by 4", nor "stood at 2,800 metres" and other places. */
  private static boolean isLevel(NumberSite site, int preposition) {
    String word = site.graph().lower(preposition);
    QuantityKind kind = site.quantity().kind();
    boolean place =
        LENGTHS.contains(String.valueOf(site.quantity().unit()))
            && !word.equals("to")
            && site.quantity().change() == null;
    boolean agent =
        word.equals("by") && kind == QuantityKind.COUNT && site.quantity().change() == null;
    return LEVELS.contains(word) && preposition < site.first() && !place && !agent;
  }

  /** "rebounded 4.1 percent": how far, no object. */
  private static boolean isExtent(NumberSite site) {
    SentenceGraph graph = site.graph();
    return graph.relation(site.top()).equals("npadvmod") && !MORE.contains(graph.lower(site.end()));
  }

  private static boolean hasObject(NumberSite site, int verb) {
    SentenceGraph graph = site.graph();
    int object = graph.child(verb, "dobj");
    return object >= 0
        && !site.inside(object)
        && !graph.under(site.number(), object)
        && !NounPhrases.isTime(graph, object); // "ended August at 812,000 tonnes"
  }

  private static boolean owns(NumberSite site, int subject) {
    SentenceGraph graph = site.graph();
    QuantityKind kind = site.quantity().kind();
    boolean amount = kind == QuantityKind.PERCENT || kind == QuantityKind.OTHER;
    return graph.named(subject) && !amount || BODIES.contains(graph.lemma(subject));
  }
}
