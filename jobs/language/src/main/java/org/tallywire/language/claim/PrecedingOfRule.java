package org.tallywire.language.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tallywire.language.quantity.QuantityKind;

/**
 * The noun before "of" or "at": "a [net loss] of $3 million", "a [stockpile] of 92 days", "a
 * [return] on investment of 2.6 percent". The trap: in "a rise of 13 percent" the noun only says
 * how the number moved.
 */
final class PrecedingOfRule implements ConceptRule {
  private static final Set<String> QUALIFYING = Set.of("on", "in", "for", "at", "from", "to");
  private static final Set<String> MOVING = WordLists.of("measuring-verbs");
  private static final Set<String> MEASURABLE = WordLists.of("measurable-nouns");
  private static final Set<String> YIELDING = WordLists.of("yielding-nouns");
  private static final Set<String> DEPRIVING = WordLists.of("depriving-verbs");

  private static final Set<String> EXTREMES = WordLists.of("extreme-nouns");

  private static final Set<String> DAY_PARTS = Set.of("night", "morning", "afternoon", "evening");

  private static final Set<String> LINKS =
      Set.of("of", "worth", "totaling", "totalling", "averaging", "exceeding", "reaching");

  /** Nouns that say how something moved, but are measured themselves where it is money. */
  private static final Set<String> MEASURED_MONEY = Set.of("loss", "gain", "cut", "share");

  @Override
  public Optional<Concept> find(NumberSite site, List<NumericClaim> before) {
    SentenceGraph graph = site.graph();
    int of = site.first() - 1;
    int head = of - 1;
    if (graph.lower(of).equals("magnitude")) {
      head = of; // "the strongest of magnitude 5.1"
    } else if (graph.lower(of).equals("to") && graph.lower(of - 1).equals("amounting")) {
      head = of - 2;
    } else if (!LINKS.contains(graph.lower(of))) {
      return Optional.empty();
    }
    if (graph.lower(of).equals("worth") && graph.lower(head).equals(",")) {
      head = head > 1 ? ClauseSubject.chainHead(graph, head - 1) : head - 1; // "loans, worth 12"
    }
    if (site.quantity().kind() == QuantityKind.AGE || head < 0 || !graph.noun(head)) {
      return Optional.empty();
    }
    head = beforeTime(graph, head);
    int verb = graph.head(of);
    if (verb >= 0 && DEPRIVING.contains(graph.lemma(verb))) {
      return Optional.empty();
    }
    // "in the course of ten years", "come on top of 1,300"
    boolean during =
        graph.lower(head).matches("course|space|span|top")
            && graph
                .lower(head - (graph.pos(head - 1).equals("DT") ? 2 : 1))
                .matches("in|on|over|during");
    if (during || isPace(site, head)) {
      return Optional.empty();
    }
    if (isExtreme(site, head)) {
      return extreme(site);
    }
    head = measured(graph, head, of, site.quantity().kind());
    if (graph.lower(of).equals("of")
        && graph.lower(head - 1).equals("of")
        && graph.noun(head - 2)) {
      head = head - 2; // "a [margin] of error of 2.5 points"
    }
    String rule = "preceding-noun";
    boolean money =
        site.quantity().kind() == QuantityKind.MONEY && MEASURED_MONEY.contains(graph.lemma(head));
    if (ChangeNouns.is(graph, head) && !money) {
      int moved = ChangeNouns.moved(site, head);
      if (moved < 0) {
        Optional<Concept> restated = restated(site, before, head);
        boolean itself =
            restated.isEmpty()
                && site.quantity().kind() != QuantityKind.COUNT
                && !ChangeNouns.isAmount(graph, head);
        if (!itself) {
          return restated;
        }
      } else {
        head = moved;
        rule = "changed-noun";
      }
    }
    int begin = NounPhrases.begin(graph, head);
    return Optional.of(
        new Concept(
            site.span(begin, head + 1), graph.lemma(head), head, site.quantity().end(), rule));
  }

  /** "a [loss] last year of 3 million", "a [close] last night of 11.06": when is no measure. */
  private static int beforeTime(SentenceGraph graph, int noun) {
    boolean time = NounPhrases.isTime(graph, noun) || DAY_PARTS.contains(graph.lower(noun));
    boolean named = graph.lower(noun - 1).matches("last|this|previous|next");
    int before = named ? noun - 2 : noun - 1;
    return time && graph.noun(before) && !graph.named(before) ? before : noun;
  }

  /** "[prize money] will go from $3 to $4 million, an increase of 45 percent". */
  private static Optional<Concept> restated(NumberSite site, List<NumericClaim> before, int noun) {
    return site.graph().lower(noun - 1).matches("an?|the")
        ? Claims.measuredLast(site, before)
            .map(last -> Concept.of(last, site.quantity().end(), "same-measure"))
        : Optional.empty();
  }

  /** "dipped to a four-month low of 4.1 percent", "fell from a peak of 11.5": no measure itself. */
  private static boolean isExtreme(NumberSite site, int noun) {
    SentenceGraph graph = site.graph();
    if (!EXTREMES.contains(graph.lemma(noun))) {
      return false;
    }
    int at = noun - 1;
    while (graph.pos(at).matches("JJ.*|DT|NN|VBN|CD|HYPH")) {
      at--;
    }
    return graph.lower(at).matches("to|from|at");
  }

  /** The object that was moved there, else the subject that moved. */
  private static Optional<Concept> extreme(NumberSite site) {
    SentenceGraph graph = site.graph();
    int verb = graph.parsed() ? graph.governingVerb(site.top()) : -1;
    if (verb < 0) {
      return Optional.empty();
    }
    int object = graph.child(verb, "dobj");
    boolean moved =
        object >= 0
            && object < site.first()
            && graph.noun(object)
            && !NounPhrases.isTime(graph, object);
    int noun = moved ? object : MeasuredSubject.of(site, verb);
    return noun < 0 || moved && graph.named(noun)
        ? Optional.empty()
        : Optional.of(Concept.apart(site, noun, "changed-noun"));
  }

  /** "wages rose at an annual pace of 3.9 percent": the wages are measured. */
  private static boolean isPace(NumberSite site, int noun) {
    SentenceGraph graph = site.graph();
    int at = noun - 1;
    while (graph.pos(at).matches("JJ.*|DT|NN|VBN")) {
      at--;
    }
    int verb = graph.governingVerb(site.top());
    return graph.lower(noun).matches("pace|rate")
        && graph.lower(at).equals("at")
        && site.quantity().kind() == QuantityKind.PERCENT
        && verb >= 0
        && MOVING.contains(graph.lemma(verb));
  }

  /** "a [return] on investment of 2.6 percent": the noun that the nearer one only qualifies. */
  private static int measured(SentenceGraph graph, int noun, int of, QuantityKind kind) {
    // "taxes on income of 11 million": the income
    Set<String> yielding = kind == QuantityKind.MONEY ? Set.of() : YIELDING;
    int preposition = graph.head(noun);
    boolean on =
        preposition >= 0
            && preposition < noun
            && QUALIFYING.contains(graph.lower(preposition))
            && graph.relation(noun).equals("pobj");
    int above = on ? graph.head(preposition) : -1;
    boolean measured =
        above >= 0
            && graph.noun(above)
            && (graph.lower(preposition).equals("on") ? yielding : MEASURABLE)
                .contains(graph.lemma(above));
    return measured && of - above < 8 ? above : noun;
  }
}
