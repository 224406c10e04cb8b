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
        KINDS.contains(site.quantity().kind())
            && noun >= from
            && (ChangeNouns.is(graph, noun) || graph.lower(noun).equals("pace"));
    int moved = change && graph.parsed() ? ChangeNouns.moved(site, noun) : -1;
    if (moved < 0) {
      return change ? movedBefore(site, before) : Optional.empty();
    }
    return Optional.of(Concept.apart(site, moved, "changed-amount"));
  }

  /** "its economy contracted 0.4 percent, after a 3.3 percent slump": what moved just before. */
  private static Optional<Concept> movedBefore(NumberSite site, List<NumericClaim> before) {
    return site.graph().lower(site.first() - 2).matches("after|following|from|,|against")
        ? Claims.measuredLast(site, before)
            .filter(last -> last.quantity().kind() == site.quantity().kind())
            .map(last -> Concept.of(last, site.quantity().end(), "same-measure"))
        : Optional.empty();
  }
}
