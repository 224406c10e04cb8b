package org.tallywire.pipeline.evaluate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.tallywire.language.claim.FactExtractor;
import org.tallywire.language.document.DateSource;
import org.tallywire.language.document.Document;
import org.tallywire.language.document.DocumentReader;
import org.tallywire.language.document.RawDocument;
import org.tallywire.language.document.ReadResult;
import org.tallywire.language.document.Section;
import org.tallywire.language.quantity.Granularity;
import org.tallywire.language.text.AnnotatedDocument;
import org.tallywire.language.text.ContentId;
import org.tallywire.language.text.SectionType;
import org.tallywire.pipeline.nlp.DocumentAnnotation;
import org.tallywire.pipeline.tables.Table;
import org.tallywire.pipeline.tables.TableRows;

/**
 * Reads a gold text as a nightly run would, to the very rows of {@code numeric_claims} and {@code
 * time_mentions}, and gives them in the gold text's positions.
 */
public final class ProgramAnnotator {
  private final DocumentReader reader = new DocumentReader();
  private final FactExtractor extractor;
  private final DocumentAnnotation nlp;

  /**
   * @param nlp annotates sentences, tokens and names
   * @param granularity how far "about" reaches
   */
  public ProgramAnnotator(DocumentAnnotation nlp, Granularity granularity) {
    this.extractor = FactExtractor.standard(granularity);
    this.nlp = nlp;
  }

  /**
   * The claims that the program reads out of a text; none where it refuses the text.
   *
   * @param reports whether the text is a whole report; else all of it is body text
   */
  public List<AnnotatedClaim> claims(GoldDocument gold, boolean reports) {
    Document document =
        reports ? report(gold.id(), gold.title(), gold.publishedAt(), gold.text()) : sentence(gold);
    if (document == null) {
      return List.of();
    }
    TableRows rows = rows(document);
    Map<String, String> names = new HashMap<>();
    for (Row mention : rows.rows(Table.ENTITY_MENTIONS)) {
      names.put(mention.getAs("entity_id"), mention.getAs("text"));
    }
    PositionAlignment positions = new PositionAlignment(document.text(), gold.text());
    List<AnnotatedClaim> claims = new ArrayList<>();
    for (Row row : rows.rows(Table.NUMERIC_CLAIMS)) {
      claims.add(claim(row, names, positions));
    }
    return claims;
  }

  /** The time expressions that the program reads in a report; none where it refuses the text. */
  public List<AnnotatedTime> times(TimedDocument gold) {
    Document document = report(gold.id(), null, gold.publishedAt(), gold.text());
    if (document == null) {
      return List.of();
    }
    PositionAlignment positions = new PositionAlignment(document.text(), gold.text());
    List<AnnotatedTime> times = new ArrayList<>();
    for (Row row : rows(document).rows(Table.TIME_MENTIONS)) {
      int begin = positions.begin(row.<Integer>getAs("begin_char"));
      times.add(
          new AnnotatedTime(
              begin,
              Math.max(begin + 1, positions.end(row.<Integer>getAs("end_char"))),
              row.getAs("text"),
              row.getAs("type"),
              row.getAs("value"),
              row.getAs("rule")));
    }
    return times;
  }

  private TableRows rows(Document document) {
    AnnotatedDocument annotated =
        new AnnotatedDocument(
            document.docId(),
            document.text(),
            document.publisher(),
            document.publishedDate(),
            nlp.sentences(document.text(), document.sections()));
    return new TableRows(annotated, extractor.extract(annotated));
  }

  private Document report(String id, String title, String publishedAt, String text) {
    ReadResult result =
        reader.read(new RawDocument(id, "jsonl", text, title, publishedAt, null, null, "en"));
    return result instanceof ReadResult.Accepted accepted ? accepted.document() : null;
  }

  private static Document sentence(GoldDocument gold) {
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

  private static AnnotatedClaim claim(
      Row row, Map<String, String> names, PositionAlignment positions) {
    Map<ClaimColumn, String> columns = new EnumMap<>(ClaimColumn.class);
    put(columns, ClaimColumn.LOW, row.getAs("low"));
    put(columns, ClaimColumn.HIGH, row.getAs("high"));
    put(columns, ClaimColumn.COMPARATOR, row.getAs("comparator"));
    put(columns, ClaimColumn.KIND, row.getAs("kind"));
    put(columns, ClaimColumn.UNIT, row.getAs("unit"));
    put(columns, ClaimColumn.PER_UNIT, row.getAs("per_unit"));
    put(columns, ClaimColumn.CHANGE, row.getAs("change"));
    put(columns, ClaimColumn.CONCEPT, row.getAs("concept"));
    put(columns, ClaimColumn.CONCEPT_HEAD, row.getAs("concept_head"));
    put(columns, ClaimColumn.HOLDER, row.getAs("holder_text"));
    put(columns, ClaimColumn.PLACE, names.get(row.<String>getAs("place_entity_id")));
    put(columns, ClaimColumn.PREDICATE, row.getAs("predicate"));
    put(columns, ClaimColumn.TIME, period(row.getAs("time_start"), row.getAs("time_end")));
    put(columns, ClaimColumn.STATUS, row.getAs("status"));
    put(columns, ClaimColumn.SOURCE, row.getAs("source_text"));
    int begin = positions.begin(row.<Integer>getAs("begin_char"));
    int end = Math.max(begin + 1, positions.end(row.<Integer>getAs("end_char")));
    return new AnnotatedClaim(
        begin,
        end,
        begin,
        end,
        row.getAs("text"),
        row.<Double>getAs("value"),
        false,
        columns,
        row.<Double>getAs("confidence"),
        row.getAs("rule"));
  }

  private static void put(Map<ClaimColumn, String> columns, ClaimColumn column, Object value) {
    if (value != null) {
      columns.put(column, value.toString());
    }
  }

  private static String period(LocalDate start, LocalDate end) {
    return start == null ? null : start + "/" + end;
  }
}
