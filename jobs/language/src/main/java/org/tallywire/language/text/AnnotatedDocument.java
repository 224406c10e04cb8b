package org.tallywire.language.text;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A document's text with sentences, tokens and names: what every extractor reads. All positions are
 * UTF-16 units of {@link #text()}; they become code points at the tables' edge alone ({@link
 * CodePointIndex}).
 *
 * @param docId identifier of the document
 * @param text the cleaned text
 * @param publisher who published it, or null
 * @param publishedDate the day it was published, or null: the only anchor for relative time
 *     expressions
 * @param sentences in order
 */
public record AnnotatedDocument(
    String docId, String text, String publisher, LocalDate publishedDate, List<Sentence> sentences)
    implements Serializable {

  public AnnotatedDocument {
    Objects.requireNonNull(docId, "docId");
    Objects.requireNonNull(text, "text");
    sentences = List.copyOf(sentences);
  }

  /** The text between two positions. */
  public String textOf(int begin, int end) {
    return text.substring(begin, end);
  }
}
