package org.tallywire.language.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tallywire.language.quantity.QuantityKind;

/**
 * What is so long or so high: "[a bridge] 1,140 metres long", "[The Emma Lind], 400 metres long and
 * 56 metres wide, sailed". The trap: "for two years longer".
 */
final class DimensionRule implements ConceptRule {
  private static final Set<String> ADJECTIVES =
      Set.of("long", "wide", "high", "tall", "deep", "thick", "across", "heavy");

  @Override
  public Optional<Concept> find(NumberSite site, List<NumericClaim> before) {
    SentenceGraph graph = site.graph();
    int adjective = site.end();
    boolean dimension =
        site.quantity().kind() == QuantityKind.MEASURE
            && graph.parsed()
            && ADJECTIVES.contains(graph.lower(adjective));
    int noun = dimension ? described(graph, adjective) : -1;
    if (noun < 0 || !graph.noun(noun) || site.covers(noun) && noun > site.first()) {
      return Optional.empty();
    }
    return Optional.of(Concept.apart(site, noun, "dimension"));
  }

  /** The noun that an adjective, or the one that it is joined to, is said of. */
  private static int described(SentenceGraph graph, int adjective) {
    int at = adjective;
    for (int steps = 0; steps < 4 && at >= 0; steps++) {
      int above = graph.head(at);
      if (above < 0) {
        return -1;
      }
      if (graph.verb(above)) {
        return graph.ownSubject(above);
      }
      if (graph.noun(above) && above < adjective) {
        return above;
      }
      at = above;
    }
    return -1;
  }
}
