package org.tallywire.language.claim;

import java.util.List;
import java.util.Optional;
import org.tallywire.language.quantity.QuantityKind;

/**
 * The noun inside a ratio: "one [flat] in nine", "two [young men] out of five". The trap: "one in
 * nine flats" has its noun behind it.
 */
final class RatioNounRule implements ConceptRule {
  @Override
  public Optional<Concept> find(NumberSite site, List<NumericClaim> before) {
    SentenceGraph graph = site.graph();
    boolean ratio =
        site.quantity().kind() == QuantityKind.FRACTION
            && site.quantity().rule().startsWith("ratio");
    int from = site.first();
    while (ratio && from < site.end() && !graph.pos(from).equals("CD")) {
      from++;
    }
    from++;
    int end = from;
    while (ratio && end < site.end() && !graph.lower(end).matches("in|out|of|for|per")) {
      end++;
    }
    return !ratio || end <= from || end >= site.end()
        ? Optional.empty()
        : Optional.of(Concept.apart(site, from, end, end - 1, "ratio-noun"));
  }
}
