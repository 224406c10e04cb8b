package org.tallywire.language.attribution;

import java.util.List;
import org.tallywire.language.entity.EntityMention;
import org.tallywire.language.text.AnnotatedDocument;

/** Finds who says what. */
public interface AttributionFinder {
  /**
   * The attributions of a document, in order of their content's position. A claim's nearest source
   * is the attribution with the shortest content around it.
   */
  List<Attribution> find(AnnotatedDocument document, List<EntityMention> mentions);
}
