package org.tallywire.pipeline.batch;

import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.tallywire.language.text.AnnotatedDocument;

/** Finds no sentences at all: for tests that need no language. */
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
    Object date = row.getAs("published_date");
    return new AnnotatedDocument(
        row.getAs("doc_id"),
        row.getAs("text"),
        row.getAs("publisher"),
        date instanceof java.sql.Date sqlDate ? sqlDate.toLocalDate() : (LocalDate) date,
        List.of());
  }
}
