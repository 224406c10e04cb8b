package org.tallywire.pipeline.nlp;

import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * NLP4J's tokenizer, guarded: a run of {@value #LONGEST_RUN} chars without white space is cut
 * before it sees it (its time is quadratic in a run's length, and it overflows the stack at 10,000
 * chars), and each token is the text between its positions.
 */
final class SafeTokenizer {
  /** Longer than any word or web address that matters. */
  static final int LONGEST_RUN = 200;

  private final EnglishTokenizer tokenizer;

  SafeTokenizer(EnglishTokenizer tokenizer) {
    this.tokenizer = tokenizer;
  }

  /** The tokens of a text with their positions in it, UTF-16 units. */
  List<Token> tokenize(String text) {
    List<Token> tokens = new ArrayList<>();
    int begin = 0;
    int run = 0;
    for (int i = 0; i < text.length(); i++) {
      run = Character.isWhitespace(text.charAt(i)) ? 0 : run + 1;
      if (run > LONGEST_RUN && !Character.isLowSurrogate(text.charAt(i))) {
        addTokens(tokens, text, begin, i);
        begin = i;
        run = 1;
      }
    }
    addTokens(tokens, text, begin, text.length());
    return tokens;
  }

  /** The tokens of a paragraph in sentences. */
  List<List<Token>> sentences(String paragraph) {
    List<Token> tokens = tokenize(paragraph);
    return SentenceBoundaries.repair(paragraph, tokens, tokenizer.segmentize(tokens));
  }

  private void addTokens(List<Token> tokens, String text, int begin, int end) {
    int from = begin;
    for (Token token : tokenizer.tokenize(text.substring(begin, end))) {
      // The positions that NLP4J tells are those of the text but for a few rare forms.
      int at = begin + token.getStartOffset();
      String form = token.getWordForm();
      if (at < from || !text.startsWith(form, at)) {
        at = text.indexOf(form, from);
      }
      if (at >= 0 && at + form.length() <= end && !form.isEmpty()) {
        from = at + form.length();
        tokens.add(new Token(form, at, from));
      }
    }
  }
}
