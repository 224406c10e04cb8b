package org.tallywire.pipeline.ingest;

import java.util.List;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.tallywire.language.document.Document;
import org.tallywire.language.document.DocumentReader;
import org.tallywire.language.document.RawDocument;
import org.tallywire.language.document.ReadResult;
import org.tallywire.language.document.Section;
import org.tallywire.pipeline.tables.RowBuilder;
import org.tallywire.pipeline.tables.Rows;
import org.tallywire.pipeline.tables.Table;

/** Makes documents of what was read. */
public final class Intake {
  private static final List<String> FOUND_LATER =
      List.of("duplicate_of", "duplicate_kind", "supersedes");

  private static final StructType SECTION =
      new StructType()
          .add("type", DataTypes.StringType, false)
          .add("begin", DataTypes.IntegerType, false)
          .add("end", DataTypes.IntegerType, false);

  private static final StructType DOCUMENT = documentSchema();

  private static final StructType RESULT =
      new StructType()
          .add("document", DOCUMENT, true)
          .add("rejected", Table.REJECTED_DOCUMENTS.structType(), true);

  private Intake() {}

  /** Made once in each JVM, where the first document is cleaned: its word lists take a while. */
  private static final class Reader {
    static final DocumentReader INSTANCE = new DocumentReader();
  }

  /**
   * Cleans documents.
   *
   * @param raw as {@link RawReader#read} gives it
   * @return for each row one with either a struct {@code document} ({@link #documentType()}) or a
   *     struct {@code rejected} (the columns of {@code rejected_documents}); the other is null
   */
  public static Dataset<Row> documents(Dataset<Row> raw) {
    return raw.map((MapFunction<Row, Row>) Intake::clean, Rows.encoder(RESULT));
  }

  /**
   * The columns of {@code documents}, without those that are found by comparing documents, and
   * {@code sections}: array of struct of {@code type}, {@code begin}, {@code end} in UTF-16 units.
   */
  public static StructType documentType() {
    return DOCUMENT;
  }

  private static Row clean(Row row) {
    RowBuilder result = new RowBuilder("intake", RESULT);
    Row raw = row.getAs("raw");
    if (raw == null) {
      Row rejected = row.getAs("rejected");
      return result.set("rejected", rejected).build();
    }
    RawDocument document = RawDocuments.of(raw);
    try {
      ReadResult read = Reader.INSTANCE.read(document);
      if (read instanceof ReadResult.Accepted accepted) {
        return result.set("document", row(accepted.document())).build();
      }
      ReadResult.Refused refused = (ReadResult.Refused) read;
      return result
          .set("rejected", reject(document, refused.reasonCode(), refused.message()).row())
          .build();
    } catch (RuntimeException | StackOverflowError e) {
      String message = "'" + document.uri() + "' could not be cleaned: " + e;
      return result.set("rejected", reject(document, "clean-failed", message).row()).build();
    }
  }

  private static Reject reject(RawDocument raw, String reasonCode, String message) {
    return new Reject(
        raw.uri(),
        Reject.Stage.CLEAN,
        reasonCode,
        message,
        (long) raw.text().getBytes(java.nio.charset.StandardCharsets.UTF_8).length,
        Sample.of(raw.text()));
  }

  private static Row row(Document document) {
    return new RowBuilder("document", DOCUMENT)
        .set("doc_id", document.docId())
        .set("uri", document.uri())
        .set("source_format", document.sourceFormat())
        .set("publisher", document.publisher())
        .set("title", document.title())
        .set("url", document.url())
        .set("published_at", document.publishedAt())
        .set("published_date", document.publishedDate())
        .set("date_source", document.dateSource().tableName())
        .set("language", document.language())
        .set("language_score", document.languageScore())
        .set("text", document.text())
        .set("content_sha256", document.contentSha256())
        .set("sections", Rows.seq(document.sections().stream().map(Intake::row).toList()))
        .build();
  }

  private static Row row(Section section) {
    return new RowBuilder("section", SECTION)
        .set("type", section.type().tableName())
        .set("begin", section.begin())
        .set("end", section.end())
        .build();
  }

  private static StructType documentSchema() {
    StructType type = new StructType();
    for (StructField field : Table.DOCUMENTS.structType().fields()) {
      if (!FOUND_LATER.contains(field.name())) {
        type = type.add(field);
      }
    }
    return type.add("sections", DataTypes.createArrayType(SECTION, false), false);
  }
}
