package org.tallywire.language.claim;

import java.util.Set;
import org.tallywire.language.quantity.Comparator;

/** Adjectives and adverbs that say how a claim is put forward: "allegedly", "planned", "likely". */
final class CueWords {
  private static final Set<String> POSSIBLE = WordLists.of("possible-words");
  private static final Set<String> PLANNED = WordLists.of("planned-words");
  private static final Set<String> UNCONFIRMED = WordLists.of("unconfirmed-words");
  private static final Set<String> DOUBTED_UNDER = WordLists.of("examining-nouns");
  private static final Set<String> DEGREES = Set.of("more", "less", "most", "least");

  private CueWords() {}

  /** The cue among the modifiers of a token, or null. */
  static ClaimStatus modified(SentenceGraph graph, int at) {
    for (int child : graph.children(at)) {
      boolean degree = child > 0 && DEGREES.contains(graph.lower(child - 1));
      boolean clause = graph.relation(child).matches("conj|parataxis|ccomp|xcomp|advcl");
      ClaimStatus status = degree || clause ? null : ofWord(graph.lower(child));
      if (status != null) {
        return status;
      }
      if (graph.noun(at) && underExamination(graph, child)) {
        return ClaimStatus.UNCONFIRMED;
      }
    }
    return null;
  }

  static ClaimStatus ofWord(String word) {
    if (UNCONFIRMED.contains(word)) {
      return ClaimStatus.UNCONFIRMED;
    }
    if (PLANNED.contains(word)) {
      return ClaimStatus.PLANNED;
    }
    return POSSIBLE.contains(word) ? ClaimStatus.POSSIBLE : null;
  }

  /** "1,680 deaths still under investigation". */
  private static boolean underExamination(SentenceGraph graph, int child) {
    int object = graph.lower(child).equals("under") ? graph.child(child, "pobj") : -1;
    return object >= 0 && DOUBTED_UNDER.contains(graph.lemma(object));
  }

  /** "no evidence", "not any proof". */
  static boolean no(SentenceGraph graph, int noun) {
    for (int child : graph.children(noun)) {
      if (graph.lower(child).matches("no|little|neither") || graph.relation(child).equals("neg")) {
        return true;
      }
    }
    return false;
  }

  /**
   * "40 people died, not 60 as reported", "neither the 60 dead that a paper counted". The traps:
   * "not only 60", "not more than 60".
   */
  static boolean contradicted(NumberSite site) {
    SentenceGraph graph = site.graph();
    int before = site.first() - 1;
    if (graph.lower(before).matches("the|a")) {
      before--;
    }
    String opening = graph.lower(before - 1);
    return graph.lower(before).equals("neither")
        || graph.lower(before).equals("not")
            && opening.matches(",|and|-|--|–|—|\\(|was|were|is|are")
            && site.quantity().comparator() == Comparator.EQUAL;
  }
}
