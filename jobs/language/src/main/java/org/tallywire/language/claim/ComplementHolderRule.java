package org.tallywire.language.claim;

import java.util.Optional;
import java.util.Set;

/**
 * What the counted or measured noun belongs to: "exports of [the islands]", "assets of [the bank]",
 * "three directors at [the yard]". The trap: "thousands of tonnes of [rice]" is what is measured.
 */
final class ComplementHolderRule implements HolderRule {
  private static final Set<String> LINKS = Set.of("of", "by", "at");

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
      int noun = LINKS.contains(graph.lower(child)) ? graph.child(child, "pobj") : -1;
      if (noun >= 0 && graph.noun(noun) && !site.inside(noun)) {
        return Optional.of(phrases.phrase(site, noun));
      }
    }
    return joined(quest);
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
