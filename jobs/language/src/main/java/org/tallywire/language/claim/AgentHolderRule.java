package org.tallywire.language.claim;

import java.util.Optional;

/** Who does it to what is counted: "300 jobs will be cut by [the bank]". */
final class AgentHolderRule implements HolderRule {
  private final HolderPhrases phrases;

  AgentHolderRule(HolderPhrases phrases) {
    this.phrases = phrases;
  }

  @Override
  public Optional<Holder> find(HolderQuest quest) {
    SentenceGraph graph = quest.graph();
    int by = quest.verb() < 0 ? -1 : graph.child(quest.verb(), "agent");
    int noun = by < 0 ? -1 : graph.child(by, "pobj");
    return noun >= 0
            && graph.noun(noun)
            && !NounPhrases.isTime(graph, noun)
            && !quest.holdsNumber(noun)
        ? Optional.of(phrases.phrase(quest.site(), noun))
        : Optional.empty();
  }
}
