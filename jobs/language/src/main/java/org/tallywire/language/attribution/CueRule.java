package org.tallywire.language.attribution;

import java.util.List;

/** One way in which a sentence says who said something. */
interface CueRule {
  /**
   * Adds what it finds in a sentence.
   *
   * @param view the sentence
   * @param drafts what was found in it before, by this rule's predecessors
   */
  void find(SentenceView view, List<Draft> drafts);
}
