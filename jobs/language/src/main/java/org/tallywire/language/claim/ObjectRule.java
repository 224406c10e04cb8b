package org.tallywire.language.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tallywire.language.quantity.QuantityKind;

/**
 * The object of a verb whose number stands behind a preposition: "raised the [dividend] to 12
 * percent", "bought the [stake] for 20 billion yen". The trap: the object of "gave a man $100"
 * receives, and is not measured.
 */
final class ObjectRule implements ConceptRule {
  private static final Set<String> BODIES = WordLists.of("bodies");

  /** "put the toll at 40". */
  private static final Set<String> PUTTING = WordLists.of("putting-verbs");

  private static final Set<String> OUTDOING = WordLists.of("outdoing-verbs");

  private static final Set<String> PREPOSITIONS = Set.of("to", "for", "by", "from", "at");

  @Override
  public Optional<Concept> find(NumberSite site, List<NumericClaim> before) {
    SentenceGraph graph = site.graph();
    if (!graph.parsed() || site.quantity().kind() == QuantityKind.AGE) {
      return Optional.empty();
    }
    int preposition = graph.head(site.top());
    if (preposition < 0
        || !PREPOSITIONS.contains(graph.lower(preposition))
        || graph.head(preposition) < 0) {
      return Optional.empty();
    }
    Optional<Concept> behind = behind(site, preposition);
    if (behind.isPresent()) {
      return behind;
    }
    boolean movement = graph.lower(preposition).matches("to|from|by");
    int verb = above(graph, preposition);
    boolean puts = verb >= 0 && PUTTING.contains(graph.lemma(verb));
    if (site.quantity().kind() == QuantityKind.MEASURE && !movement && !puts) {
      return Optional.empty(); // "left the road at 80 mph"
    }
    if (graph.lower(preposition).matches("by|to") && OUTDOING.contains(graph.lemma(verb))) {
      return outdoing(site, verb);
    }
    boolean count = site.quantity().kind() == QuantityKind.COUNT;
    if (count && !movement && !puts) {
      return Optional.empty(); // "found irregularities at 29"
    }
    int object =
        graph.noun(verb) && graph.relation(verb).equals("dobj") ? verb : graph.child(verb, "dobj");
    boolean which = object < 0 || graph.pos(object).startsWith("W");
    if (which && graph.relation(verb).equals("relcl") && graph.ownSubject(verb) >= 0) {
      object = relative(graph, verb); // "the cost, which experts put at 4"
    }
    boolean it = object >= 0 && object < site.first() && graph.lower(object).matches("it|them");
    if (it && (movement || puts)) {
      return Pointers.meant(site, before); // "raising it by 3 percent", "puts it at 40"
    }
    boolean unit = object > 0 && graph.pos(object - 1).equals("CD"); // "gained 84 cents ... to $76"
    if (graph.lemma(verb).equals("change") && graph.lower(object).equals("hands")) {
      int sold = MeasuredSubject.of(site, verb); // "[flats] change hands for 600 euros"
      return sold >= 0 && !graph.named(sold)
          ? Optional.of(Concept.apart(site, sold, "object"))
          : Optional.empty();
    }
    if (object < 0
        || unit
        || !graph.noun(object)
        || object >= site.first()
        || NounPhrases.isTime(graph, object)) {
      return Optional.empty();
    }
    boolean person = graph.named(object) || BODIES.contains(graph.lemma(object));
    if (site.quantity().kind() == QuantityKind.MEASURE && person) {
      return Optional.empty(); // "sentenced him to 25 years"
    }
    int counted = ChangeNouns.counted(graph, object);
    if (counted < 0) {
      return Antecedents.of(site, before, site.quantity().end(), "elliptic");
    }
    boolean level = graph.lower(preposition).matches("to|from");
    int moved = level ? ChangeNouns.movedIn(site, counted) : -1;
    object = moved >= 0 ? moved : counted; // "reported a drop in [income] to 2 billion"
    return Optional.of(Concept.apart(site, object, "object"));
  }

  /** What a preposition hangs on; of "brought the [rate] down to 4 percent" the verb. */
  private static int above(SentenceGraph graph, int preposition) {
    int above = graph.head(preposition);
    if (graph.noun(above) && NounPhrases.isTime(graph, above)) {
      int verb = graph.governingVerb(above); // "raised the rate last month to 5 percent"
      return verb >= 0 ? verb : above;
    }
    boolean particle = graph.lower(above).matches("down|up|back|out");
    int verb = particle ? graph.head(above) : -1;
    return verb >= 0 && graph.verb(verb) ? verb : above;
  }

  /** "[output] outpaced sales by 50,000"; who "beat the minister by 46 to 39" is no measure. */
  private static Optional<Concept> outdoing(NumberSite site, int verb) {
    SentenceGraph graph = site.graph();
    int subject = MeasuredSubject.of(site, verb);
    boolean common =
        subject >= 0
            && graph.noun(subject)
            && !graph.named(subject)
            && !BODIES.contains(graph.lemma(subject));
    return common ? Optional.of(Concept.apart(site, subject, "object")) : Optional.empty();
  }

  /** The noun that a relative clause with a subject of its own describes. */
  private static int relative(SentenceGraph graph, int verb) {
    boolean own = !graph.pos(graph.ownSubject(verb)).startsWith("W");
    int noun = own ? graph.head(verb) : -1;
    return noun >= 0 && graph.noun(noun) && noun < verb ? noun : -1;
  }

  /**
   * "bringing to 26 the number of [health workers]", "put at 28 the number of [nationalities]": the
   * object behind the number.
   */
  private static Optional<Concept> behind(NumberSite site, int preposition) {
    SentenceGraph graph = site.graph();
    int article = site.end();
    int end = NounPhrases.endOfRun(graph, article + 1);
    boolean moves = graph.verb(preposition - 1) && graph.lower(preposition).equals("to");
    boolean puts =
        graph.lower(preposition).equals("at")
            && (graph.pos(preposition - 1).equals("CC")
                || PUTTING.contains(graph.lemma(preposition - 1)));
    boolean object =
        preposition > 0
            && (moves || puts)
            && graph.lower(article).equals("the")
            && end > article + 1;
    int counted = object ? ChangeNouns.counted(graph, end - 1) : -1;
    return counted >= 0 && graph.noun(counted)
        ? Optional.of(Concept.apart(site, counted, "object"))
        : Optional.empty();
  }
}
