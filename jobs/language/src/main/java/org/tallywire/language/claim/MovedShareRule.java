package org.tallywire.language.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tallywire.language.quantity.QuantityKind;

/**
 * A share that something moved to is its own, not that of the whole: "[spending] will rise from 2.1
 * percent of output to 2.5 percent", "a [deficit] of 4.6 percent of output". The trap: "exports
 * rose by 3 percent of the total" and "accounts for 3 percent of [traffic]".
 */
final class MovedShareRule implements ConceptRule {
  private static final Set<String> LINKS = Set.of("from", "to", "at");

  private static final Set<String> MEASURABLE = WordLists.of("measurable-nouns");

  private final SubjectRule subjects = new SubjectRule();
  private final ObjectRule objects = new ObjectRule();
  private final PrecedingOfRule preceding = new PrecedingOfRule();

  @Override
  public Optional<Concept> find(NumberSite site, List<NumericClaim> before) {
    SentenceGraph graph = site.graph();
    boolean share =
        site.quantity().kind() == QuantityKind.PERCENT && graph.lower(site.end()).equals("of");
    boolean measured = site.first() >= 2 && MEASURABLE.contains(graph.lemma(site.first() - 2));
    if (share && measured && graph.lower(site.first() - 1).equals("of")) {
      return preceding.find(site, before);
    }
    boolean moved = share && LINKS.contains(graph.lower(site.first() - 1));
    return moved
        ? subjects.find(site, before).or(() -> objects.find(site, before))
        : Optional.empty();
  }
}
