package org.tallywire.language.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tallywire.language.quantity.QuantityKind;

/**
 * The noun after "of": "two of the [hostages]", "half of its [income]", "20 percent of [voters]",
 * "350 million tons of [oil]", "$20bn worth of [goods]". The trap: "the 7 of May".
 */
final class OfPhraseRule implements ConceptRule {
  private static final Set<QuantityKind> INSIDE = Set.of(QuantityKind.COUNT, QuantityKind.FRACTION);
  private static final int LONGEST_COMPLEMENT = 6;

  @Override
  public Optional<Concept> find(NumberSite site, List<NumericClaim> before) {
    SentenceGraph graph = site.graph();
    int of = Brackets.skip(graph, site.end());
    if (graph.lower(of).equals("worth")) {
      of++;
    }
    boolean half =
        site.quantity().kind() == QuantityKind.FRACTION
            && !graph.lower(of).equals("of")
            && graph.pos(of).matches("DT|PRP\\$");
    if (half) {
      of--; // "half the squad"
    }
    boolean within = graph.lower(site.first()).equals("within");
    if ((!half && !graph.lower(of).equals("of")) || within) {
      return Optional.empty();
    }
    int from = of + 1;
    while (graph.pos(from).matches("DT|PRP\\$|PDT|CD") || counts(graph, from)) {
      from++;
    }
    int end = NounPhrases.endOfRun(graph, from);
    if (end == from) {
      return Optional.empty();
    }
    if (site.quantity().kind() == QuantityKind.COUNT) {
      end = owners(graph, from, end);
    }
    int complement = NounPhrases.endWithComplement(graph, end - 1, LONGEST_COMPLEMENT);
    int phraseEnd =
        INSIDE.contains(site.quantity().kind())
            ? graph.token(end - 1).end()
            : site.quantity().end();
    return Optional.of(
        new Concept(
            site.span(from, complement),
            graph.token(end - 1).lemma(),
            end - 1,
            phraseEnd,
            "of-phrase"));
  }

  /** "eight of their last nine [games]". */
  private static boolean counts(SentenceGraph graph, int i) {
    return graph.pos(i).startsWith("JJ") && graph.pos(i + 1).equals("CD");
  }

  /** "thousands of [farmers]' livelihoods": the farmers are counted. */
  private static int owners(SentenceGraph graph, int from, int end) {
    for (int i = from + 1; i < end; i++) {
      if (graph.pos(i).equals("POS") && graph.pos(i - 1).equals("NNS")) {
        return i;
      }
    }
    return end;
  }
}
