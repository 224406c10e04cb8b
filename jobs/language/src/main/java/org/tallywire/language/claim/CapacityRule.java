package org.tallywire.language.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tallywire.language.quantity.QuantityKind;

/**
 * How many a place was made for are of those that the text counts in it next: "the jail, built for
 * 300, holds 1,240 [inmates]". The trap: in "built for 300 guests" the number has its noun, and "in
 * cells built for 300" stands behind what was counted.
 */
final class CapacityRule implements ConceptRule {
  private static final Set<String> VERBS = WordLists.of("capacity-verbs");

  /** Most tokens to the next number. */
  private static final int REACH = 12;

  /** How far before "for" the verb stands: "built in 1961 for 300". */
  private static final int VERB_REACH = 4;

  @Override
  public Optional<Concept> find(NumberSite site, List<NumericClaim> before) {
    SentenceGraph graph = site.graph();
    boolean bare =
        site.quantity().kind() == QuantityKind.COUNT
            && graph.lower(site.first() - 1).matches("for|hold|house|take")
            && graph.pos(site.end()).equals(",");
    if (!bare || !isMade(graph, site.first() - 1)) {
      return Optional.empty();
    }
    for (int i = site.end(); i < graph.size() && i < site.end() + REACH; i++) {
      if (graph.pos(i).equals("CD") && !graph.pos(i + 1).equals("CD")) {
        int end = NounPhrases.endOfRun(graph, i + 1);
        return end > i + 1
                && !NounPhrases.isTime(graph, end - 1)
                && !graph.lower(end - 1).equals("times")
            ? Optional.of(Concept.apart(site, i + 1, end, end - 1, "capacity"))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isMade(SentenceGraph graph, int link) {
    for (int i = link - 1; i >= 0 && i >= link - VERB_REACH; i--) {
      if (graph.verb(i)) {
        return VERBS.contains(graph.lemma(i));
      }
    }
    return false;
  }
}
