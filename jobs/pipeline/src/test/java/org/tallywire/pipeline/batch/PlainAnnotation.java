package org.tallywire.pipeline.batch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.tallywire.language.text.AnnotatedDocument;
import org.tallywire.language.text.SectionType;
import org.tallywire.language.text.Sentence;

/** Takes each section for a sentence, without tokens: for tests that need no language. */
final class PlainAnnotation implements Annotation {
  private static final long serialVersionUID = 1L;

  @Override
  public Dataset<Row> annotate(Dataset<Row> documents) {
    return documents;
  }

  @Override
  public String failure(Row row) {
    return row.<String>getAs("text").contains("CANNOT BE ANNOTATED") ? "it says so" : null;
  }

  @Override
  public AnnotatedDocument read(Row row) {
    List<Sentence> sentences = new ArrayList<>();
    for (Row section : row.<Row>getList(row.fieldIndex("sections"))) {
      sentences.add(
          new Sentence(
              sentences.size(),
              section.getAs("begin"),
              section.getAs("end"),
              SectionType.valueOf(section.<String>getAs("type").toUpperCase(java.util.Locale.ROOT)),
              List.of(),
              List.of()));
    }
    Object date = row.getAs("published_date");
    return new AnnotatedDocument(
        row.getAs("doc_id"),
        row.getAs("text"),
        row.getAs("publisher"),
        date instanceof java.sql.Date sqlDate ? sqlDate.toLocalDate() : (LocalDate) date,
        sentences);
  }
}
