package org.tallywire.language.claim;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tallywire.language.quantity.QuantityKind;

/**
 * A part of a number just named: "3,000 people, including [500 veterans]", "23 patients, [seven of
 * them] in danger". The trap: "killed seven people and wounded 20 others": nobody is counted twice.
 */
final class PartDerivation implements DerivationRule {
  private static final Set<String> INCLUDING = Set.of("including", "among", "includes");

  /** "including 500 veterans, 500 cadets": how far the words before a number are looked at. */
  private static final int REACH = 12;

  @Override
  public Optional<Derivation> find(NumberSite site, Concept concept, List<NumericClaim> before) {
    NumericClaim last = before.isEmpty() ? null : before.get(before.size() - 1);
    SentenceGraph graph = site.graph();
    boolean counts =
        last != null
            && last.sentenceNumber() == graph.sentence().number()
            && site.quantity().kind() == QuantityKind.COUNT
            && last.quantity().kind() == QuantityKind.COUNT;
    if (!counts) {
      return Optional.empty();
    }
    boolean ofThem = concept != null && concept.rule().matches("elliptic-of-th(em|at)");
    if (ofThem) {
      return part(site, last);
    }
    if (!included(site)) {
      return Optional.empty();
    }
    NumericClaim whole = isPart(last) ? whole(last, before) : last;
    return whole == null ? Optional.empty() : part(site, whole);
  }

  private static Optional<Derivation> part(NumberSite site, NumericClaim whole) {
    boolean fits = site.quantity().value() <= whole.quantity().value();
    String number =
        BigDecimal.valueOf(whole.quantity().value()).stripTrailingZeros().toPlainString();
    return fits ? Optional.of(new Derivation(whole, "part of " + number)) : Optional.empty();
  }

  private static boolean isPart(NumericClaim claim) {
    return claim.derivation() != null && claim.derivation().startsWith("part of");
  }

  private static NumericClaim whole(NumericClaim part, List<NumericClaim> before) {
    return Claims.byId(before, part.derivedFrom()).orElse(null);
  }

  /** Whether "including" stands before the number, with nothing but its list between. */
  private static boolean included(NumberSite site) {
    SentenceGraph graph = site.graph();
    for (int i = site.first() - 1; i >= 0 && i >= site.first() - REACH; i--) {
      if (INCLUDING.contains(graph.lower(i))) {
        return true;
      }
      boolean list =
          graph.pos(i).matches("CD|JJ.*|NN.*|CC|DT|,|HYPH|PRP\\$|IN")
              && !graph.lower(i).equals("by");
      if (!list) {
        return false;
      }
    }
    return false;
  }
}
