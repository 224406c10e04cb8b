package org.tallywire.language.time;

import java.util.List;
import org.tallywire.language.text.AnnotatedDocument;

/**
 * Finds and resolves time expressions, from the text and the publication date alone: never from a
 * clock.
 */
public interface TimeRecognizer {
  /** The time expressions of a document, in order of position, without overlap. */
  List<TimeMention> recognize(AnnotatedDocument document);
}
