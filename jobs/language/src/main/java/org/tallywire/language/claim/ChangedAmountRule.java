package org.tallywire.language.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tallywire.language.quantity.QuantityKind;

/**
 * What moved by the amount before a noun of change: "[exports] recorded a 10 percent gain", "a 3
 * percent rise in [prices]". The trap: in "a 10 percent stake" the noun itself is measured.
 */
final class ChangedAmountRule implements ConceptRule {
  private static final Set<QuantityKind> KINDS =
      Set.of(QuantityKind.PERCENT, QuantityKind.MONEY, QuantityKind.OTHER);

  @Override
  public Optional<Concept> find(NumberSite site, List<NumericClaim> before) {
    SentenceGraph graph = site.graph();
    int from = site.end();
    while (graph.pos(from).equals("HYPH")) {
      from++;
    }
    int noun = NounPhrases.endOfRun(graph, from) - 1;
    boolean change =
        KINDS.contains(site.quantity().kind()) && noun >= from && ChangeNouns.is(graph, noun);
    int moved = change && graph.parsed() ? ChangeNouns.moved(site, noun) : -1;
    if (moved < 0) {
      return Optional.empty();
    }
    return Optional.of(Concept.apart(site, moved, "changed-amount"));
  }
}
