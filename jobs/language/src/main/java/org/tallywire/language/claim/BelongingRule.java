package org.tallywire.language.claim;

import java.util.Optional;
import java.util.Set;
import org.tallywire.language.quantity.QuantityKind;

/**
 * Who owns it, said behind it: "$1.7 million belonging to [a pilot]", "$3 million held by
 * [traders]", "85 percent owned by [the state]".
 */
final class BelongingRule implements HolderRule {
  private static final Set<String> VERBS = Set.of("belong", "own", "hold", "control");
  private static final Set<String> GETTING = WordLists.of("getting-verbs");
  private static final int REACH = 8;

  private final HolderPhrases phrases;

  BelongingRule(HolderPhrases phrases) {
    this.phrases = phrases;
  }

  @Override
  public Optional<Holder> find(HolderQuest quest) {
    NumberSite site = quest.site();
    SentenceGraph graph = site.graph();
    Optional<Holder> giver = giver(quest);
    if (giver.isPresent()) {
      return giver;
    }
    int from = Brackets.skip(graph, site.end());
    for (int i = from; i < graph.size() && i < from + REACH; i++) {
      if (graph.pos(i).matches("[.;]")) {
        break;
      }
      if (graph.pos(i).matches("VB[GN]") && VERBS.contains(graph.lemma(i))) {
        return owner(site, i);
      }
    }
    return Optional.empty();
  }

  /** "another 400,000 francs from [the operator]", unless somebody gets it. */
  private Optional<Holder> giver(HolderQuest quest) {
    NumberSite site = quest.site();
    SentenceGraph graph = site.graph();
    boolean money = site.quantity().kind() == QuantityKind.MONEY;
    int verb = quest.verb();
    if (!money
        || graph.lower(site.first() - 1).equals("worth")
        || (verb >= 0 && GETTING.contains(graph.lemma(verb)))) {
      return Optional.empty();
    }
    int from =
        site.end() < graph.size() && graph.lower(site.end()).equals("from") ? site.end() : -1;
    int noun = from >= 0 && site.inside(graph.head(from)) ? graph.child(from, "pobj") : -1;
    return noun >= 0 && graph.noun(noun)
        ? Optional.of(phrases.phrase(site, noun))
        : Optional.empty();
  }

  private Optional<Holder> owner(NumberSite site, int verb) {
    SentenceGraph graph = site.graph();
    for (int child : graph.children(verb)) {
      boolean to = graph.lower(child).equals("to") && graph.pos(verb).equals("VBG");
      boolean by = graph.lower(child).equals("by") && graph.pos(verb).equals("VBN");
      int noun = to || by ? graph.child(child, "pobj") : -1;
      if (noun >= 0 && noun >= site.end() && graph.noun(noun)) {
        return Optional.of(phrases.phrase(site, noun));
      }
    }
    return Optional.empty();
  }
}
