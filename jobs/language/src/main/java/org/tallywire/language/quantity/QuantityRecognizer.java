package org.tallywire.language.quantity;

import java.util.List;
import org.tallywire.language.text.AnnotatedDocument;
import org.tallywire.language.text.Sentence;

/** Finds the numbers of a sentence that may be claims. */
public interface QuantityRecognizer {
  /**
   * The quantities of one sentence, in order of position, without overlap; empty when there are
   * none.
   */
  List<Quantity> recognize(AnnotatedDocument document, Sentence sentence);
}
