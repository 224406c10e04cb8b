package org.tallywire.language.claim;

import java.util.Optional;
import java.util.Set;
import org.tallywire.language.quantity.QuantityKind;

/**
 * Where those counted are, live or come from, when nobody else has them: "400 refugees remain in [a
 * camp]", "the 2.5 billion people in [the developing world]", "[the vessel], where there were 83
 * sailors". The trap: "94,000 troops near the border" are somebody's.
 */
final class LocativeHolderRule implements HolderRule {
  private static final Set<String> LINKS = Set.of("in", "at", "on", "from", "aboard");
  private static final Set<String> VERBS = WordLists.of("locative-verbs");

  private final HolderPhrases phrases;

  LocativeHolderRule(HolderPhrases phrases) {
    this.phrases = phrases;
  }

  @Override
  public Optional<Holder> find(HolderQuest quest) {
    SentenceGraph graph = quest.graph();
    QuantityKind kind = quest.site().quantity().kind();
    boolean share =
        quest.concept() != null
            && quest.concept().rule().equals("of-phrase")
            && (kind == QuantityKind.FRACTION || kind == QuantityKind.PERCENT);
    boolean counted = kind == QuantityKind.COUNT || share;
    int verb = quest.verb();
    boolean stays = verb >= 0 && VERBS.contains(graph.lemma(verb));
    if (!counted) {
      return Optional.empty();
    }
    if (stays && graph.relation(verb).equals("relcl") && where(graph, verb)) {
      return Optional.of(phrases.phrase(quest.site(), graph.head(verb)));
    }
    Optional<Holder> place =
        quest.conceptHead() < 0 ? Optional.empty() : placed(quest.site(), quest.conceptHead());
    return place.isPresent() || !stays ? place : placed(quest.site(), verb);
  }

  private static boolean where(SentenceGraph graph, int verb) {
    return graph.head(verb) >= 0
        && graph.children(verb).stream().anyMatch(child -> graph.lower(child).equals("where"));
  }

  /** "on board the [vessel]". */
  private static int aboard(SentenceGraph graph, int board) {
    int end = board + 1;
    while (graph.pos(end).matches("DT|JJ|PRP\\$")) {
      end++;
    }
    int stop = NounPhrases.endOfRun(graph, end);
    return stop > end ? stop - 1 : -1;
  }

  private static boolean isYear(SentenceGraph graph, int noun) {
    return Character.isDigit(graph.token(noun).form().charAt(0));
  }

  private Optional<Holder> placed(NumberSite site, int owner) {
    SentenceGraph graph = site.graph();
    for (int child : graph.children(owner)) {
      int noun =
          LINKS.contains(graph.lower(child)) && child > site.number()
              ? graph.child(child, "pobj")
              : -1;
      if (noun >= 0 && graph.lower(noun).equals("board")) {
        noun = aboard(graph, noun);
      }
      boolean time = noun >= 0 && (NounPhrases.isTime(graph, noun) || isYear(graph, noun));
      // "at risk", "on duty" are no places.
      boolean definite =
          noun >= 0 && (graph.named(noun) || graph.child(noun, "det", "poss", "nmod") >= 0);
      if (definite && graph.noun(noun) && !time) {
        return Optional.of(phrases.phrase(site, noun));
      }
    }
    return Optional.empty();
  }
}
