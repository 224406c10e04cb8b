package org.tallywire.language.claim;

import java.util.Set;
import org.tallywire.language.quantity.QuantityKind;

/**
 * Shares, points and votes by which somebody is ahead of somebody: "leads by 3.2 points", "defeated
 * her rival by 52 percent to 47", "voted by 122 to 17". They measure nothing that is named. The
 * trap: "exports beat forecasts by 3 percent" measures the exports.
 */
final class Margins {
  private static final Set<String> VERBS = Set.of("lead", "trail", "defeat", "lag");

  private Margins() {}

  /** Whether a number is such a margin, by who is ahead: a person, a party, a name. */
  static boolean holds(NumberSite site) {
    SentenceGraph graph = site.graph();
    QuantityKind kind = site.quantity().kind();
    boolean share =
        kind == QuantityKind.PERCENT || kind == QuantityKind.OTHER || kind == QuantityKind.COUNT;
    int preposition = graph.parsed() && share ? graph.head(site.top()) : -1;
    if (preposition < 0 || !graph.lower(preposition).matches("by|to")) {
      return false;
    }
    int verb = graph.governingVerb(site.top());
    int voter = verb >= 0 && graph.lemma(verb).equals("vote") ? graph.ownSubject(verb) : -1;
    boolean votes = kind == QuantityKind.COUNT && voter >= 0 && !graph.pos(voter).equals("NNS");
    boolean leads = kind != QuantityKind.COUNT && verb >= 0 && VERBS.contains(graph.lemma(verb));
    return (leads || votes) && !graph.noun(site.end());
  }
}
