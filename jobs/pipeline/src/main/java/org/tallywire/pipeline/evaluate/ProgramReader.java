package org.tallywire.pipeline.evaluate;

import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.tallywire.language.claim.FactExtractor;
import org.tallywire.language.document.DateSource;
import org.tallywire.language.document.Document;
import org.tallywire.language.document.DocumentReader;
import org.tallywire.language.document.RawDocument;
import org.tallywire.language.document.ReadResult;
import org.tallywire.language.document.Section;
import org.tallywire.language.text.AnnotatedDocument;
import org.tallywire.language.text.ContentId;
import org.tallywire.language.text.SectionType;
import org.tallywire.pipeline.nlp.DocumentAnnotation;
import org.tallywire.pipeline.tables.Table;
import org.tallywire.pipeline.tables.TableRows;

/** Reads annotated texts as a nightly run would, to the very rows of the tables. */
public final class ProgramReader {
  private final DocumentReader reader = new DocumentReader();
  private final FactExtractor extractor;
  private final DocumentAnnotation nlp;

  /**
   * @param nlp annotates sentences, tokens and names
   * @param extractor reads facts out of them
   */
  public ProgramReader(DocumentAnnotation nlp, FactExtractor extractor) {
    this.extractor = extractor;
    this.nlp = nlp;
  }

  /**
   * What the program reads out of a text; empty where it refuses the text.
   *
   * @param report whether the text is a whole report, with header and page furniture to be told
   *     from the text; else all of it is body text
   */
  Optional<Reading> read(GoldText gold, boolean report) {
    Document document = report ? report(gold) : sentences(gold);
    if (document == null) {
      return Optional.empty();
    }
    AnnotatedDocument annotated =
        new AnnotatedDocument(
            document.docId(),
            document.text(),
            document.publisher(),
            document.publishedDate(),
            nlp.sentences(document.text(), document.sections()));
    TableRows rows = new TableRows(annotated, extractor.extract(annotated));
    return Optional.of(
        new Reading(annotated, rows, new PositionAlignment(document.text(), gold.text())));
  }

  private Document report(GoldText gold) {
    ReadResult result =
        reader.read(
            new RawDocument(
                gold.id(),
                "jsonl",
                gold.text(),
                gold.title(),
                gold.publishedAt(),
                null,
                null,
                "en"));
    return result instanceof ReadResult.Accepted accepted ? accepted.document() : null;
  }

  private static Document sentences(GoldText gold) {
    String text = gold.text();
    return new Document(
        gold.id(),
        gold.id(),
        "jsonl",
        null,
        null,
        null,
        null,
        null,
        DateSource.NONE,
        "en",
        1,
        text,
        ContentId.sha256(text),
        text.isEmpty() ? List.of() : List.of(new Section(SectionType.BODY, 0, text.length())));
  }

  /**
   * The rows that one text makes, and where their positions stand in the gold text.
   *
   * @param document the text as the program cleaned and parsed it
   * @param tables the rows
   * @param positions from the cleaned text to the gold text
   */
  record Reading(AnnotatedDocument document, TableRows tables, PositionAlignment positions) {
    List<Row> rows(Table table) {
      return tables.rows(table);
    }

    /** The gold text's position of a row's span; null where the row has none. */
    Span span(Row row, String begin, String end) {
      Integer from = row.getAs(begin);
      Integer to = row.getAs(end);
      if (from == null || to == null) {
        return null;
      }
      int first = positions.begin(from);
      return new Span(first, Math.max(first + 1, positions.end(to)));
    }
  }
}
