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
    if (graph.pos(owner).equals("WP$")) {
      int noun = owner - (graph.lower(owner - 1).equals(",") ? 2 : 1);
      return noun >= 0 && graph.noun(noun)
          ? Optional.of(phrases.phrase(quest.site(), NounPhrases.headBefore(graph, noun)))
          : Optional.empty(); // "the opposition parties, whose 41 deputies"
    }
    if (!graph.pos(owner).equals("PRP$")) {
      return Optional.of(phrases.phrase(quest.site(), owner));
    }
    Optional<Holder> subject = subject(quest, owner);
    return subject.isPresent() ? subject : phrases.pronoun(quest.site(), owner);
  }

  /** "[the judge] stayed his ruling": a possessive means the subject of its own clause. */
  private Optional<Holder> subject(HolderQuest quest, int pronoun) {
    SentenceGraph graph = quest.graph();
    int verb = graph.governingVerb(pronoun);
    int subject = verb < 0 ? -1 : graph.ownSubject(verb);
    boolean before = subject >= 0 && subject < pronoun && graph.noun(subject);
    return before && !quest.holdsNumber(subject)
        ? Optional.of(phrases.phrase(quest.site(), subject))
        : Optional.empty();
  }
}
