package org.tallywire.language.claim;

import java.util.Optional;
import java.util.Set;
import org.tallywire.language.quantity.QuantityKind;
import org.tallywire.language.text.Token;

/**
 * Who stands right before the number: "the Reformists get seven portfolios, [the Democrats] four",
 * "[his Liberals], with 33 lawmakers, refuse", "[Women], 53 percent of those enrolled, accounted".
 * "in [Velm], 40 km north of the border". The trap: "sank with 40 aboard" has a verb before, and
 * "in March, 5 percent of" a time.
 */
final class BesideHolderRule implements HolderRule {
  private static final Set<QuantityKind> SHARES =
      Set.of(QuantityKind.PERCENT, QuantityKind.FRACTION);

  private static final Set<String> LENGTHS = WordLists.of("lengths");

  private static final Set<String> DIRECTIONS = WordLists.of("directions");
  private static final Set<String> DISTANCES = WordLists.of("distance-words");

  private final HolderPhrases phrases;

  BesideHolderRule(HolderPhrases phrases) {
    this.phrases = phrases;
  }

  @Override
  public Optional<Holder> find(HolderQuest quest) {
    NumberSite site = quest.site();
    SentenceGraph graph = site.graph();
    int noun = noun(quest);
    boolean usable =
        noun >= 0
            && graph.noun(noun)
            && !NounPhrases.isTime(graph, noun)
            && noun != quest.conceptHead();
    return usable ? Optional.of(phrases.phrase(site, noun)) : Optional.empty();
  }

  private static int noun(HolderQuest quest) {
    NumberSite site = quest.site();
    SentenceGraph graph = site.graph();
    Concept concept = quest.concept();
    int at = site.first() - 1;
    if (concept != null && concept.rule().equals("gapped")) {
      return GappedRule.beforeRest(site);
    }
    if (distance(site) && graph.pos(at).matches(",|NN.*")) {
      return graph.pos(at).equals(",") ? head(graph, at - 1) : place(graph, at);
    }
    boolean comma = graph.pos(at - 1).equals(",");
    if (graph.lower(at).equals("with") && comma && site.quantity().kind() == QuantityKind.COUNT) {
      return head(graph, at - 2);
    }
    boolean share =
        SHARES.contains(site.quantity().kind())
            && graph.pos(at).equals(",")
            && concept != null
            && concept.rule().matches("of-phrase|those");
    boolean closed = share && graph.pos(behind(site, concept)).equals(",");
    return closed ? head(graph, at - 1) : Token.NO_HEAD;
  }

  /** "at [a shrine] 40 km away"; but "caught fire 14 miles off the coast". */
  private static int place(SentenceGraph graph, int noun) {
    boolean at =
        graph.relation(noun).equals("pobj")
            && graph.lower(graph.head(noun)).matches("at|in|near|to|from");
    return at ? noun : Token.NO_HEAD;
  }

  /** "in [Velm], 40 km north of the border", "a town 30 miles away". */
  private static boolean distance(NumberSite site) {
    String next = site.graph().lower(site.end());
    return LENGTHS.contains(String.valueOf(site.quantity().unit()))
        && (DIRECTIONS.contains(next) || DISTANCES.contains(next));
  }

  private static int behind(NumberSite site, Concept concept) {
    return site.graph().tokenAt(concept.span().end());
  }

  /** The head of the noun phrase that ends at a token. */
  private static int head(SentenceGraph graph, int end) {
    return end >= 0 && graph.noun(end) ? NounPhrases.headBefore(graph, end) : Token.NO_HEAD;
  }
}
