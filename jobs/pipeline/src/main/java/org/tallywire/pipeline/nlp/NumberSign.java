package org.tallywire.pipeline.nlp;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.Locale;
import java.util.Set;

/** Whether a sentence holds a number, as digits or in words: what makes it worth a parse. */
final class NumberSign {
  /** Words that state a number without being tagged as one. */
  private static final Set<String> WORDS = WordList.read("number-words.txt");

  private NumberSign() {}

  static boolean inSentence(NLPNode[] nodes) {
    for (int i = 1; i < nodes.length; i++) {
      String form = nodes[i].getWordForm();
      if ("CD".equals(nodes[i].getPartOfSpeechTag())
          || form.chars().anyMatch(Character::isDigit)
          || WORDS.contains(form.toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }
}
