package org.tallywire.language.claim;

import java.util.Set;

/**
 * Shares, points and votes by which somebody is ahead of somebody: "leads by 3.2 points", "defeated
 * her rival Ek by 52 percent to 47", "the house voted by 122 to 17". They measure nothing that is
 * named. The trap: "exports trailed forecasts by 3 percent" measures the exports, and "lawmakers
 * voted by 71 to 38" counts them.
 */
final class Margins {
  private static final Set<String> VERBS = WordLists.of("margin-verbs");

  private Margins() {}

  /** Whether a number is such a margin. */
  static boolean holds(NumberSite site) {
    SentenceGraph graph = site.graph();
    int preposition = graph.parsed() ? graph.head(site.top()) : -1;
    if (preposition < 0 || !graph.lower(preposition).matches("by|to") || graph.noun(site.end())) {
      return false;
    }
    int verb = graph.governingVerb(site.top());
    return verb >= 0
        && switch (site.quantity().kind()) {
          case PERCENT, OTHER -> leads(graph, verb, graph.lower(preposition).equals("by"));
          case COUNT -> votes(graph, verb);
          default -> false;
        };
  }

  /** Of the verbs only those who win are ahead "by 52 percent to 47". */
  private static boolean leads(SentenceGraph graph, int verb, boolean by) {
    int rival = graph.child(verb, "dobj");
    boolean somebody = rival < 0 || graph.named(rival) || Persons.person(graph.lemma(rival));
    boolean wins = graph.lemma(verb).equals("defeat");
    return VERBS.contains(graph.lemma(verb)) && somebody && (by || wins);
  }

  private static boolean votes(SentenceGraph graph, int verb) {
    int voter = graph.lemma(verb).equals("vote") ? graph.ownSubject(verb) : -1;
    return voter >= 0 && !graph.pos(voter).equals("NNS");
  }
}
