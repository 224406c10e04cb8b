package org.tallywire.language.claim;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A name that is itself what moved has the number: "the [Tallis Stock Exchange] was down 2
 * percent"; so has a thing that one can see: "[the new bridge] will be 1,140 metres long", "[the
 * hospital] cost $97 million". The trap: an index ("the Veld Average") is nobody.
 */
final class NamedMeasureRule implements HolderRule {
  private static final Set<String> INDEXES = WordLists.of("index-nouns");

  private static final Set<String> LENGTHS = WordLists.of("lengths");
  private static final Set<String> THING_VERBS = WordLists.of("thing-verbs");

  private final HolderPhrases phrases;

  NamedMeasureRule(HolderPhrases phrases) {
    this.phrases = phrases;
  }

  /** Whether what is measured is an index, which nobody has. */
  static boolean isIndex(Concept concept) {
    return concept != null && INDEXES.contains(concept.head().toLowerCase(Locale.ROOT));
  }

  /** Whether a thing is measured that one can see: its length, its cost. */
  private static boolean isThing(HolderQuest quest) {
    int verb = quest.verb();
    boolean costs = verb >= 0 && THING_VERBS.contains(quest.graph().lemma(verb));
    boolean length = LENGTHS.contains(String.valueOf(quest.site().quantity().unit()));
    return costs || length;
  }

  @Override
  public Optional<Holder> find(HolderQuest quest) {
    int head = quest.conceptHead();
    SentenceGraph graph = quest.graph();
    boolean subject = head >= 0 && quest.concept().rule().matches("subject|dimension");
    // "the 283-kilometre [Old Veld]"
    boolean adjective =
        head >= quest.site().end()
            && quest.concept().rule().equals("following-noun")
            && LENGTHS.contains(String.valueOf(quest.site().quantity().unit()))
            && graph.named(head);
    if (adjective) {
      return Optional.of(phrases.between(quest.site(), quest.site().end(), head));
    }
    boolean named = subject && (graph.named(head) || isThing(quest));
    return named && !isIndex(quest.concept())
        ? Optional.of(phrases.phrase(quest.site(), head))
        : Optional.empty();
  }
}
