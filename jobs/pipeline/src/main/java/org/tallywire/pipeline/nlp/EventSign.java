package org.tallywire.pipeline.nlp;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.Locale;
import org.tallywire.language.claim.EventWords;

/** Whether a sentence may tell of an event that befell somebody: what makes it worth a parse. */
final class EventSign {
  private EventSign() {}

  static boolean inSentence(NLPNode[] nodes) {
    for (int i = 1; i < nodes.length; i++) {
      if (EventWords.mayTell(nodes[i].getWordForm().toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }
}
