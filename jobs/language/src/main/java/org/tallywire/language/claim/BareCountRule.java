package org.tallywire.language.claim;

import java.util.List;
import java.util.Optional;
import org.tallywire.language.quantity.QuantityKind;

/**
 * A count with no noun of its own takes that of the count before it: "took 36 shots, hitting [15]".
 * The trap: a count with its own noun never comes here, and "187 are women" are 187 of those
 * counted before.
 */
final class BareCountRule implements ConceptRule {
  private static final int YOUNGEST = 10;
  private static final int OLDEST = 110;

  @Override
  public Optional<Concept> find(NumberSite site, List<NumericClaim> before) {
    QuantityKind kind = site.quantity().kind();
    boolean ofAmount = kind == QuantityKind.FRACTION && site.graph().lower(site.end()).equals("of");
    if (kind != QuantityKind.COUNT && kind != QuantityKind.FRACTION
        || ofAmount // "a quarter of the 4.4 billion zlotys that it costs"
        || isAge(site, before)) {
      return Optional.empty();
    }
    return Antecedents.of(site, before, site.quantity().end(), "elliptic");
  }

  /** "the president, 70, said", "and, at 68, could", "men aged 60 and [62]": of somebody. */
  private static boolean isAge(NumberSite site, List<NumericClaim> before) {
    SentenceGraph graph = site.graph();
    NumericClaim last = before.isEmpty() ? null : before.get(before.size() - 1);
    double value = site.quantity().value();
    boolean at = graph.lower(site.first() - 1).equals("at");
    int comma = site.first() - (at ? 2 : 1);
    boolean between =
        graph.pos(comma).equals(",")
            && graph.pos(site.end()).equals(",")
            && (at || graph.pos(comma - 1).matches("NNP?"));
    boolean joined =
        last != null
            && last.quantity().kind() == QuantityKind.AGE
            && graph.lower(site.first() - 1).matches("and|to")
            && graph.tokenAt(last.quantity().numberEnd() - 1) == site.first() - 2;
    return value >= YOUNGEST && value <= OLDEST && (between || joined);
  }
}
