package org.tallywire.language.claim;

import java.util.Optional;

/** The possessor of what is counted: "[Norland]'s 94,000 troops", "[its] 36,000 staff". */
final class PossessorRule implements HolderRule {
  private final HolderPhrases phrases;

  PossessorRule(HolderPhrases phrases) {
    this.phrases = phrases;
  }

  @Override
  public Optional<Holder> find(HolderQuest quest) {
    SentenceGraph graph = quest.graph();
    int head = quest.conceptHead();
    int owner = head < 0 ? -1 : graph.child(head, "poss");
    if (owner < 0) {
      owner = graph.child(quest.site().top(), "poss");
    }
    if (owner < 0 || quest.site().inside(owner)) {
      return Optional.empty();
    }
    return graph.pos(owner).equals("PRP$")
        ? phrases.pronoun(graph, owner)
        : Optional.of(phrases.phrase(quest.site(), owner));
  }
}
