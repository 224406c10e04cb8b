package org.tallywire.language.claim;

import java.util.Optional;
import org.tallywire.language.quantity.QuantityKind;

/**
 * The subject of the clause whose object is counted: "one of the eight countries that [the
 * ministry] approves", "two ports which [the force] will control". The trap: in "12 men who fled"
 * the men are the subject.
 */
final class ObjectRelativeRule implements HolderRule {
  private final HolderPhrases phrases;

  ObjectRelativeRule(HolderPhrases phrases) {
    this.phrases = phrases;
  }

  @Override
  public Optional<Holder> find(HolderQuest quest) {
    SentenceGraph graph = quest.graph();
    int head = quest.conceptHead();
    if (head < 0 || quest.site().quantity().kind() != QuantityKind.COUNT) {
      return Optional.empty();
    }
    int verb = clause(graph, head);
    int subject = verb < 0 ? -1 : graph.ownSubject(verb);
    boolean own =
        subject >= 0
            && !graph.pos(subject).startsWith("W")
            && !graph.lower(subject).equals("that")
            && graph.relation(subject).equals("nsubj");
    return own ? phrases.meant(quest.site(), verb, subject) : Optional.empty();
  }

  /** The verb of the relative clause behind a noun, or -1. */
  static int clause(SentenceGraph graph, int noun) {
    int verb = graph.child(noun, "relcl");
    if (verb <= noun || graph.lemma(verb).equals("be")) {
      return -1;
    }
    int subject = graph.ownSubject(verb);
    int of = subject < 0 ? -1 : graph.child(subject, "prep");
    boolean ofThem = of >= 0 && graph.pos(graph.child(of, "pobj")).startsWith("W");
    return ofThem ? -1 : verb; // "42 artists, 19 of whom": the 19's clause
  }
}
