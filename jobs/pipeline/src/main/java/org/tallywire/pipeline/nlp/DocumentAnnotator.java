package org.tallywire.pipeline.nlp;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import org.apache.spark.sql.types.StructType;
import org.tallywire.language.document.Section;
import org.tallywire.language.text.SectionType;
import org.tallywire.language.text.Sentence;

/** Runs a Spark NLP pipeline over the documents of a partition. */
final class DocumentAnnotator implements MapPartitionsFunction<Row, Row> {
  private static final long serialVersionUID = 1L;

  private final PipelineModel model;
  private final int text;
  private final int sections;
  private final StructType output;
  private final int width;

  DocumentAnnotator(PipelineModel model, StructType input, StructType output) {
    this.model = model;
    this.text = input.fieldIndex("text");
    this.sections = input.fieldIndex("sections");
    this.output = output;
    this.width = output.length();
  }

  @Override
  public Iterator<Row> call(Iterator<Row> documents) {
    DocumentAnnotation annotation = new DocumentAnnotation(model);
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return documents.hasNext();
      }

      @Override
      public Row next() {
        return annotate(annotation, documents.next());
      }
    };
  }

  private Row annotate(DocumentAnnotation annotation, Row document) {
    Object[] values = new Object[width];
    for (int i = 0; i < document.length(); i++) {
      values[i] = document.get(i);
    }
    try {
      values[width - 2] = AnnotatedDocuments.toRows(sentences(annotation, document));
    } catch (java.io.UncheckedIOException e) {
      // No models: this is not the document's fault.
      throw e;
    } catch (RuntimeException | StackOverflowError e) {
      values[width - 2] = AnnotatedDocuments.toRows(List.of());
      values[width - 1] = e.toString();
    }
    // Spark hands the row as it is to a typed operation that follows, which may ask it for a name.
    return new GenericRowWithSchema(values, output);
  }

  private List<Sentence> sentences(DocumentAnnotation annotation, Row document) {
    List<Section> parts = new ArrayList<>();
    for (Row section : document.<Row>getList(sections)) {
      SectionType type = SectionType.valueOf(section.getString(0).toUpperCase(Locale.ROOT));
      parts.add(new Section(type, section.getInt(1), section.getInt(2)));
    }
    return annotation.sentences(document.getString(text), parts);
  }
}
