package org.tallywire.language.claim;

import java.util.Set;
import org.tallywire.language.text.Token;

/**
 * The subject of a verb by words and tags alone: the noun phrase that stands right before the verb
 * and its auxiliaries, with the nouns that prepositions tie to it: "and [oxygen use] had risen",
 * "after [prices] of private homes gained". A second opinion where the parse reaches over another
 * clause for a subject. The trap: behind a comma or a relative pronoun ("exports, which rose") the
 * words before are no subject.
 */
final class ClauseSubject {
  private static final int MOST_AUXILIARIES = 5;
  private static final int MOST_PHRASES = 3;

  /** Most tokens of a noun phrase. */
  private static final int LONGEST = 14;

  /** Farther than this from its verb no subject is believed. */
  private static final int FARTHEST = 60;

  private static final Set<String> CONJUNCTIONS =
      Set.of("as", "after", "while", "because", "if", "that", "before", "since");

  private ClauseSubject() {}

  /** Index of the head noun, or {@link Token#NO_HEAD}. */
  static int of(SentenceGraph graph, int verb) {
    int at = verb - 1;
    while (at >= 0 && verb - at <= MOST_AUXILIARIES && graph.pos(at).matches("MD|RB|VB[DZPN]|TO")) {
      if (graph.pos(at).matches("VB[DZP]") && !isAuxiliary(graph, at)) {
        return Token.NO_HEAD;
      }
      at--;
    }
    if (at < 0 || !graph.noun(at)) {
      return Token.NO_HEAD;
    }
    int head = at;
    for (int phrases = 0; phrases < MOST_PHRASES; phrases++) {
      int preposition = begin(graph, head) - 1;
      boolean tied =
          preposition > 0
              && graph.pos(preposition).equals("IN")
              && graph.noun(preposition - 1)
              && !CONJUNCTIONS.contains(graph.lower(preposition));
      if (!tied) {
        break;
      }
      head = preposition - 1;
    }
    return NounPhrases.isTime(graph, head) ? Token.NO_HEAD : head;
  }

  /** Index of the first token of the run of nouns and modifiers that ends at a noun. */
  static int begin(SentenceGraph graph, int noun) {
    int begin = noun;
    while (begin > 0
        && noun - begin < LONGEST
        && graph.pos(begin - 1).matches("NN.*|JJ.*|VBN|VBG|DT|PRP\\$|CD|POS|HYPH|WP\\$|\\$")) {
      begin--;
    }
    return begin;
  }

  /** Whether another clause lies between two tokens: a finite verb, or a long way. */
  static boolean crossed(SentenceGraph graph, int from, int to) {
    if (to - from > FARTHEST) {
      return true;
    }
    for (int i = from + 1; i < to; i++) {
      if (graph.pos(i).matches("VB[DZP]|MD")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAuxiliary(SentenceGraph graph, int i) {
    return graph.token(i).lemma().matches("be|have|do|'s|’s");
  }
}
