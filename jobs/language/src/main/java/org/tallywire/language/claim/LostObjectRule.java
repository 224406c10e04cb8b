package org.tallywire.language.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tallywire.language.quantity.QuantityKind;

/**
 * By words and tags alone, where the parse gives nothing: the noun right before "to" and a level,
 * "now rations [withdrawals] to $50 a day". The trap: "cut the rate by 25 basis points to 3
 * percent" moves no points, and "for the first half to 7 billion" no half.
 */
final class LostObjectRule implements ConceptRule {
  private static final Set<QuantityKind> KINDS = Set.of(QuantityKind.MONEY, QuantityKind.PERCENT);

  private static final Set<String> UNITS = WordLists.of("unit-words");
  private static final Set<String> BODIES = WordLists.of("bodies");

  @Override
  public Optional<Concept> find(NumberSite site, List<NumericClaim> before) {
    SentenceGraph graph = site.graph();
    int noun = site.first() - 2;
    boolean level =
        noun > 0
            && KINDS.contains(site.quantity().kind())
            && graph.lower(noun + 1).equals("to")
            && graph.pos(noun).equals("NNS")
            && !UNITS.contains(graph.lower(noun))
            && !BODIES.contains(graph.lemma(noun))
            && !NounPhrases.isTime(graph, noun)
            && !graph.pos(ClauseSubject.begin(graph, noun) - 1).equals("IN");
    return level ? Optional.of(Concept.apart(site, noun, "lost-object")) : Optional.empty();
  }
}
