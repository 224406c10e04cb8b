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
  private static final int LONGEST_ASIDE = 4;
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
    at = beforeAside(graph, at);
    if (at < 0 || !graph.noun(at)) {
      return Token.NO_HEAD;
    }
    int head = chainHead(graph, at);
    return NounPhrases.isTime(graph, head) ? Token.NO_HEAD : head;
  }

  /**
   * The noun that the one at a token is tied to by prepositions: "[output] of coal in the north".
   */
  static int chainHead(SentenceGraph graph, int noun) {
    int head = noun;
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
    return head;
  }

  /** "[admissions], by contrast, were": index before a short aside between commas. */
  private static int beforeAside(SentenceGraph graph, int at) {
    if (!graph.lower(at).equals(",")) {
      return at;
    }
    for (int i = at - 1; i > 0 && at - i <= LONGEST_ASIDE; i--) {
      if (graph.lower(i).equals(",")) {
        boolean aside = graph.pos(i + 1).matches("IN|RB") && at - i > 1;
        return aside ? i - 1 : at;
      }
      if (graph.pos(i).matches("VB.*|MD|W.*|CD")) {
        break;
      }
    }
    return at;
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
      boolean opens = graph.lower(i - 1).equals(",") && CONJUNCTIONS.contains(graph.lower(i));
      if (opens || graph.lower(i).equals(";") || graph.pos(i).matches("VB[DZP]|MD")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAuxiliary(SentenceGraph graph, int i) {
    return graph.lemma(i).matches("be|have|do|'s|’s");
  }
}
