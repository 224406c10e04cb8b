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
 */
record Concept(TextSpan span, String head, int headToken, int phraseEnd, String rule) {}
