package org.tallywire.language.claim;

import org.tallywire.language.attribution.Attribution.TextSpan;
import org.tallywire.language.text.Token;

/**
 * What a number counts or measures.
 *
 * @param span the words
 * @param head lemma of the head
 * @param headToken index of the head in the number's sentence, or {@link Token#NO_HEAD} when it
 *     stands in another one
 * @param phraseEnd end of the quantity phrase in the text: after the counted noun where that
 *     follows the number
 * @param rule the rule that found it
 * @param event what happened to those counted by the claim that it was taken from, or null
 */
record Concept(
    TextSpan span, String head, int headToken, int phraseEnd, String rule, String event) {
  /** How many tokens a complement may add to a noun that stands apart from its number. */
  private static final int MOST_COMPLEMENT = 6;

  /** How the rules of numbers that stand for a noun said before begin. */
  private static final String ELLIPTIC = "elliptic";

  /** Words of the number's own. */
  Concept(TextSpan span, String head, int headToken, int phraseEnd, String rule) {
    this(span, head, headToken, phraseEnd, rule, null);
  }

  /**
   * Words of the number's sentence that stand outside the quantity phrase.
   *
   * @param site the number
   * @param begin index of the first token
   * @param end index behind the last one
   * @param head index of the head
   * @param rule the rule that found it
   */
  static Concept apart(NumberSite site, int begin, int end, int head, String rule) {
    return new Concept(
        site.span(begin, end), site.graph().lemma(head), head, site.quantity().end(), rule);
  }

  /** A noun that stands apart from its number, with its modifiers and complement. */
  static Concept apart(NumberSite site, int noun, String rule) {
    SentenceGraph graph = site.graph();
    int begin = NounPhrases.begin(graph, noun);
    int end = NounPhrases.endWithValence(graph, noun, MOST_COMPLEMENT);
    return apart(site, begin, end, noun, rule);
  }

  /** Whether the number has no noun of its own, but stands for one said before. */
  boolean elliptic() {
    return rule.startsWith(ELLIPTIC);
  }

  /** That of a claim made before; {@code phraseEnd} as above. */
  static Concept of(NumericClaim claim, int phraseEnd, String rule) {
    return new Concept(
        claim.concept(), claim.conceptHead(), Token.NO_HEAD, phraseEnd, rule, claim.event());
  }
}
