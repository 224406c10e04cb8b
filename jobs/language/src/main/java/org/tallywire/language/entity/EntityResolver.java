package org.tallywire.language.entity;

import java.util.List;
import org.tallywire.language.text.AnnotatedDocument;

/** Turns the names that a recognizer found into mentions of entities. */
public interface EntityResolver {
  /** The mentions of a document, in order of position, without overlap. */
  List<EntityMention> resolve(AnnotatedDocument document);
}
