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

  private static final Set<String> TELLING = WordLists.of("telling-verbs");

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
    return told(above, verb);
  }

  /**
   * The parser hangs the last clause of "sales rose, data showed, as exports fell" on the saying:
   * its time is that of what is said.
   */
  private int told(int above, int verb) {
    if (graph.relation(above).equals("parataxis")) {
      return graph.governingVerb(above);
    }
    int content = graph.child(above, "ccomp");
    return content >= 0 && content < above && above < verb ? content : above;
  }

  /**
   * A verb below whose time is the verb's own too: "shot 40 birds and went home on Friday", "were
   * hurt when a wall fell on Friday"; or {@link Token#NO_HEAD}.
   */
  int below(int verb, int after) {
    for (int child : graph.children(verb)) {
      if (child > after && graph.verb(child) && child > verb && lends(child, verb)) {
        return child;
      }
    }
    return Token.NO_HEAD;
  }

  private boolean lends(int verb, int above) {
    boolean alike = Tense.of(graph, verb) == Tense.of(graph, above);
    boolean tells = TELLING.contains(graph.lemma(verb));
    return switch (graph.relation(verb)) {
      case "conj" -> alike && !tells;
      case "xcomp" -> true;
      case "advcl" -> !tells && together(verb) && (alike || Tense.of(graph, verb) == Tense.PAST);
      default -> false;
    };
  }

  private boolean shares(int verb, int above) {
    Tense tense = Tense.of(graph, verb);
    boolean alike = tense == Tense.NONE || tense == Tense.of(graph, above);
    return switch (graph.relation(verb)) {
      case "conj" -> alike && graph.pos(verb).equals("VBG") == graph.pos(above).equals("VBG");
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
