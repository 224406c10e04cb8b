package org.tallywire.language.claim;

import java.util.List;
import java.util.Optional;
import org.tallywire.language.quantity.QuantityKind;

/**
 * A percentage that does something is one of those counted before: "of 3,900 [parents] 58 percent
 * favoured it". The trap: "58 percent of voters" has its noun, and "rose 58 percent" its subject.
 */
final class ShareOfThemRule implements ConceptRule {
  @Override
  public Optional<Concept> find(NumberSite site, List<NumericClaim> before) {
    SentenceGraph graph = site.graph();
    boolean acts =
        site.quantity().kind() == QuantityKind.PERCENT
            && graph.pos(site.end()).matches("VB[DPZ]|MD");
    return acts
        ? Antecedents.of(site, before, site.quantity().end(), "elliptic-share")
        : Optional.empty();
  }
}
