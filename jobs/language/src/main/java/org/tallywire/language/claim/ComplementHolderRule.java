package org.tallywire.language.claim;

import java.util.Optional;
import java.util.Set;
import org.tallywire.language.quantity.QuantityKind;

/**
 * What the counted or measured noun belongs to: "exports of [the islands]", "assets of [the bank]",
 * "three directors at [the yard]". The trap: "thousands of tonnes of [rice]" is what is measured.
 */
final class ComplementHolderRule implements HolderRule {
  private static final Set<String> LINKS = Set.of("of", "by", "at");

  private static final Set<String> PLACES = Set.of("in", "among", "across");

  private final HolderPhrases phrases;

  ComplementHolderRule(HolderPhrases phrases) {
    this.phrases = phrases;
  }

  @Override
  public Optional<Holder> find(HolderQuest quest) {
    NumberSite site = quest.site();
    SentenceGraph graph = site.graph();
    int head = quest.conceptHead();
    if (head < 0) {
      return Optional.empty();
    }
    for (int child : graph.children(head)) {
      boolean link = LINKS.contains(graph.lower(child)) || isPlace(quest, child);
      int noun = link ? graph.child(child, "pobj") : -1;
      if (noun >= 0 && graph.noun(noun) && !site.inside(noun) && !isTime(graph, noun)) {
        return Optional.of(phrases.phrase(site, noun));
      }
    }
    return joined(quest);
  }

  /**
   * "[rainfall] in the capital", "[support] for the Greens": behind what is measured, not counted.
   */
  private static boolean isPlace(HolderQuest quest, int preposition) {
    SentenceGraph graph = quest.graph();
    QuantityKind kind = quest.site().quantity().kind();
    boolean measured = !quest.concept().rule().equals("following-noun");
    return (kind != QuantityKind.COUNT || measured)
        && PLACES.contains(graph.lower(preposition))
        && preposition > quest.conceptHead();
  }

  private static boolean isTime(SentenceGraph graph, int noun) {
    return NounPhrases.isTime(graph, noun) || Character.isDigit(graph.token(noun).form().charAt(0));
  }

  /** "members and supporters of [the party]": the complement of all that is counted together. */
  private Optional<Holder> joined(HolderQuest quest) {
    SentenceGraph graph = quest.graph();
    int end = graph.tokenAt(quest.concept().span().end() - 1);
    for (int i = quest.conceptHead() + 1; i <= end && i < graph.size(); i++) {
      int noun = graph.lower(i).equals("of") ? graph.child(i, "pobj") : -1;
      if (noun >= 0 && graph.noun(noun) && graph.named(noun)) {
        return Optional.of(phrases.phrase(quest.site(), noun));
      }
    }
    return Optional.empty();
  }
}
