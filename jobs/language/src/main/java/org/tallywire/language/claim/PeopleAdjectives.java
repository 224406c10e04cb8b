package org.tallywire.language.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tallywire.language.quantity.QuantityKind;

/**
 * Adjectives and participles that stand for the people they describe: "three [accused]", "42
 * civilian [dead]", "17 still [missing]". The trap: "two [Russian] tanks" are tanks.
 */
final class PeopleAdjectives {
  private static final Set<String> CONDITIONS = WordLists.of("condition-adjectives");
  private static final Set<String> ADJECTIVES = WordLists.of("people-adjectives");

  private PeopleAdjectives() {}

  /**
   * "one [Italian]", "three [accused]": an adjective that stands for people. The trap: "three
   * [more]", "two [Russian] tanks".
   */
  static Optional<Concept> alone(NumberSite site, int at, List<NumericClaim> before) {
    SentenceGraph graph = site.graph();
    if (site.quantity().kind() != QuantityKind.COUNT || at >= graph.size()) {
      return Optional.empty();
    }
    if (graph.pos(at).equals("RB") && CONDITIONS.contains(graph.lower(at + 1))) {
      return alone(site, at + 1, before); // "17 still missing"
    }
    boolean adjective = graph.pos(at).matches("JJ|VBN|VBD") || graph.lower(at).equals("missing");
    boolean people =
        Character.isUpperCase(graph.token(at).form().charAt(0))
            || ADJECTIVES.contains(graph.lower(at));
    if (!adjective || !people || graph.pos(at + 1).matches("JJ.*|NN.*|HYPH")) {
      return Optional.empty();
    }
    boolean noun =
        graph.lower(site.first() - 1).equals("the") && graph.lower(site.first() - 2).equals("of");
    if (CONDITIONS.contains(graph.lower(at)) && !noun) { // "of the 71 [injured], three"
      // "seven people were killed and 40 wounded": people, too.
      Optional<Concept> same =
          Antecedents.of(site, before, graph.token(at).end(), "elliptic-condition");
      boolean alike =
          same.isPresent()
              && (CONDITIONS.contains(same.get().head()) || same.get().head().equals("toll"));
      if (same.isPresent() && !alike) {
        return same; // but "69,000 dead and 18,000 missing"
      }
    }
    return Optional.of(
        new Concept(
            site.span(at, at + 1),
            graph.pos(at).startsWith("JJ") ? graph.lemma(at) : graph.lower(at),
            at,
            graph.token(at).end(),
            "following-noun"));
  }

  /** Whether an adjective for people closes a phrase: "42 civilian [dead]". */
  static boolean endsPhrase(NumberSite site, int at) {
    SentenceGraph graph = site.graph();
    return site.quantity().kind() == QuantityKind.COUNT
        && graph.lower(at).matches("dead|wounded|injured|missing|unemployed|jobless")
        && graph.pos(at + 1).matches("[,.:]|IN|CC|VB[DZP]|MD|");
  }

  /** The phrase of such an adjective: tokens {@code from} to {@code end}, exclusive. */
  static Optional<Concept> phrase(NumberSite site, int from, int end) {
    SentenceGraph graph = site.graph();
    return Optional.of(
        new Concept(
            site.span(from, end),
            graph.lower(end - 1),
            end - 1,
            graph.token(end - 1).end(),
            "following-noun"));
  }
}
