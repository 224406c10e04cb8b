package org.tallywire.language.claim;

import java.util.ArrayList;
import java.util.List;
import org.tallywire.language.text.Token;

/**
 * Gives a joined clause the subject that the parser joined to the object before it: in "a blast
 * killed five people and [twelve suspects] were arrested" nobody killed the suspects. The traps:
 * "killed five people and two dogs and was heard miles away", "the men and women were arrested".
 */
final class OwnSubjects {
  private static final String JOINED = "conj";

  private OwnSubjects() {}

  /** The tokens, with such nouns hung on their own verb. */
  static List<Token> mend(List<Token> tokens) {
    List<Token> mended = tokens;
    for (int verb = 2; verb < tokens.size(); verb++) {
      int noun = astray(tokens, verb);
      if (noun >= 0) {
        mended = mended == tokens ? new ArrayList<>(tokens) : mended;
        Token token = tokens.get(noun);
        mended.set(
            noun,
            new Token(
                token.begin(),
                token.end(),
                token.form(),
                token.lemma(),
                token.pos(),
                verb,
                "nsubj"));
      }
    }
    return mended;
  }

  /** The noun right before a joined finite verb that is joined to an object, or NO_HEAD. */
  private static int astray(List<Token> tokens, int verb) {
    Token token = tokens.get(verb);
    if (!JOINED.equals(token.relation()) || !token.pos().startsWith("VB") || token.head() >= verb) {
      return Token.NO_HEAD;
    }
    int first = verb;
    while (first > 0
        && tokens.get(first - 1).head() == verb
        && String.valueOf(tokens.get(first - 1).relation()).matches("aux(pass)?|neg|advmod")) {
      first--;
    }
    int noun = first - 1;
    boolean joined =
        tokens.get(first).pos().matches("VB[DZP]|MD")
            && noun > token.head()
            && JOINED.equals(tokens.get(noun).relation())
            && tokens.get(noun).pos().startsWith("NN")
            && object(tokens, tokens.get(noun).head(), token.head());
    return joined ? noun : Token.NO_HEAD;
  }

  private static boolean object(List<Token> tokens, int noun, int verb) {
    return noun > verb
        && noun < tokens.size()
        && tokens.get(noun).head() == verb
        && "dobj".equals(tokens.get(noun).relation());
  }
}
