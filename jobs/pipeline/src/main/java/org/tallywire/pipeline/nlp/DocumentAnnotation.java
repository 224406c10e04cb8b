package org.tallywire.pipeline.nlp;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.ml.PipelineModel;
import org.tallywire.language.document.Section;
import org.tallywire.language.text.Sentence;

/**
 * Runs a Spark NLP pipeline over one document, section by section, so that no sentence crosses a
 * section's border.
 */
public final class DocumentAnnotation {
  private final PipelineRunner pipeline;

  DocumentAnnotation(PipelineModel model) {
    this(new PipelineRunner(model));
  }

  DocumentAnnotation(PipelineRunner pipeline) {
    this.pipeline = pipeline;
  }

  /**
   * The sentences of a document, with tokens and names.
   *
   * @param text the document's text
   * @param sections its sections, in order
   */
  public List<Sentence> sentences(String text, List<Section> sections) {
    List<Sentence> sentences = new ArrayList<>();
    for (Section section : sections) {
      String part = text.substring(section.begin(), section.end());
      sentences.addAll(
          new PipelineOutput(pipeline.annotate(part))
              .sentences(part, section.begin(), section.type(), sentences.size()));
    }
    return sentences;
  }
}
