package org.tallywire.language.claim;

import java.util.Optional;
import java.util.Set;
import org.tallywire.language.quantity.QuantityKind;

/**
 * What those counted make up: "[a survey] of 1,500 adults", "[the jury] of seven women and five
 * men", "the 120-seat [chamber]": of a compound any noun. The trap: in "a family of four" nobody
 * else is meant.
 */
final class ContainerRule implements HolderRule {
  private static final Set<String> CONTAINERS = WordLists.of("containers");
  private static final Set<String> LINKS = Set.of("of", "by", "in");

  private final HolderPhrases phrases;

  ContainerRule(HolderPhrases phrases) {
    this.phrases = phrases;
  }

  @Override
  public Optional<Holder> find(HolderQuest quest) {
    NumberSite site = quest.site();
    SentenceGraph graph = site.graph();
    int head = quest.conceptHead();
    if (head < 0 || site.quantity().kind() != QuantityKind.COUNT) {
      return Optional.empty();
    }
    if (graph.pos(site.end()).equals("HYPH") && graph.noun(head + 1)) {
      int end = NounPhrases.endOfRun(graph, head + 1);
      return end > head + 1
          ? Optional.of(phrases.between(site, head + 1, end - 1))
          : Optional.empty();
    }
    int noun = head;
    while (graph.relation(noun).equals("conj")
        && graph.head(noun) >= 0
        && graph.head(noun) < noun) {
      noun = graph.head(noun);
    }
    int preposition = graph.relation(noun).equals("pobj") ? graph.head(noun) : -1;
    int above = preposition < 0 ? -1 : graph.head(preposition);
    boolean contained =
        above >= 0
            && above < site.first()
            && LINKS.contains(graph.lower(preposition))
            && CONTAINERS.contains(graph.lemma(above));
    return contained
        ? Optional.of(phrases.between(site, NounPhrases.fullBegin(graph, above), above))
        : Optional.empty();
  }
}
