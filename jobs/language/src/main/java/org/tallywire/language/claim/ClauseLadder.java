package org.tallywire.language.claim;

import java.util.Set;
import org.tallywire.language.text.Token;

/**
 * From a verb to the one above whose time is its own too: "opened fire on Monday, [killing] four",
 * "sales rose in May and exports [fell]". Not from what somebody said to the saying, nor out of a
 * relative clause, nor from "and now [stands]" to what was.
 */
final class ClauseLadder {
  private static final Set<String> TOGETHER = WordLists.of("same-time-words");

  private final SentenceGraph graph;

  ClauseLadder(SentenceGraph graph) {
    this.graph = graph;
  }

  /** The verb above, or {@link Token#NO_HEAD}. */
  int above(int verb) {
    int above = graph.governingVerb(verb);
    if (above < 0 || !shares(verb, above)) {
      return Token.NO_HEAD;
    }
    return above;
  }

  private boolean shares(int verb, int above) {
    Tense tense = Tense.of(graph, verb);
    boolean alike = tense == Tense.NONE || tense == Tense.of(graph, above);
    return switch (graph.relation(verb)) {
      case "conj" -> alike;
      case "xcomp", "ccomp" -> tense == Tense.NONE && graph.ownSubject(verb) < 0;
      case "advcl" -> alike && together(verb);
      case "pcomp" -> TOGETHER.contains(graph.lower(graph.head(verb)));
      case "acl" -> graph.pos(verb).equals("VBG") && graph.lower(verb - 1).equals(",");
      default -> false;
    };
  }

  /** A clause without a conjunction, or with one that says "at the same time". */
  private boolean together(int verb) {
    for (int child : graph.children(verb)) {
      boolean opens = graph.relation(child).equals("mark") || graph.pos(child).startsWith("WR");
      if (opens && child < verb) {
        return TOGETHER.contains(graph.lower(child));
      }
    }
    return true;
  }
}
