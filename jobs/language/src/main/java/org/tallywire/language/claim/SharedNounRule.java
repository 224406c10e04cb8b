package org.tallywire.language.claim;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.tallywire.language.quantity.QuantityKind;

/**
 * Two counts with one noun: "from 86 to 33 [deaths]" (the first takes the second's), "by 232
 * [votes] to 207" (the second the first's). The trap: in "400 in 2013 to 590" something stands
 * between.
 */
final class SharedNounRule implements ConceptRule {
  /** "62 votes for and [31] against". */
  private static final Set<String> VOTING = Set.of("against", "for");

  /** Most tokens of "a month". */
  private static final int LONGEST_RATE = 3;

  private static final Set<String> LINKS = Set.of("to", "or", "and");

  @Override
  public Optional<Concept> find(NumberSite site, List<NumericClaim> before) {
    if (site.quantity().kind() != QuantityKind.COUNT) {
      return Optional.empty();
    }
    Optional<Concept> forward = forward(site);
    return forward.isPresent() ? forward : backward(site, before);
  }

  private static Optional<Concept> forward(NumberSite site) {
    SentenceGraph graph = site.graph();
    int link = site.end();
    if (!LINKS.contains(graph.lower(link)) || !graph.pos(link + 1).equals("CD")) {
      return Optional.empty();
    }
    int from = link + 1;
    while (graph.pos(from).equals("CD")) {
      from++;
    }
    int end = NounPhrases.endOfRun(graph, from);
    return end == from
            || NounPhrases.isTime(graph, end - 1)
            || graph.token(link + 1).form().length() == 4 && end > from + 3
        ? Optional.empty()
        : Optional.of(Concept.apart(site, from, end, end - 1, "shared-noun"));
  }

  private static Optional<Concept> backward(NumberSite site, List<NumericClaim> before) {
    SentenceGraph graph = site.graph();
    NumericClaim last = before.isEmpty() ? null : before.get(before.size() - 1);
    boolean votes =
        last != null
            && VOTING.contains(graph.lower(site.end()))
            && last.quantity().kind() == QuantityKind.COUNT
            && "vote".equals(last.conceptHead());
    if (votes) {
      return Optional.of(Concept.of(last, site.quantity().end(), "shared-noun"));
    }
    boolean linked =
        last != null
            && last.concept() != null
            && last.quantity().kind() == QuantityKind.COUNT
            && Objects.equals(graph.lower(site.first() - 1), "to")
            && (graph.tokenAt(last.end() - 1) == site.first() - 2 || isFrom(site, last));
    return linked
        ? Optional.of(Concept.of(last, site.quantity().end(), "shared-noun"))
        : Optional.empty();
  }

  /** "from 8,000 [rounds] a month to 25,000". */
  private static boolean isFrom(NumberSite site, NumericClaim last) {
    SentenceGraph graph = site.graph();
    int gap = site.first() - 2 - graph.tokenAt(last.end() - 1);
    boolean own = last.rule().endsWith("following-noun");
    return own
        && last.sentenceNumber() == graph.sentence().number()
        && graph.lower(graph.tokenAt(last.begin()) - 1).equals("from")
        && gap <= LONGEST_RATE;
  }
}
