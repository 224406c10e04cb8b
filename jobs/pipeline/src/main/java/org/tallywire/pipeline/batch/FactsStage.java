package org.tallywire.pipeline.batch;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.LongAccumulator;
import org.tallywire.language.claim.FactExtractor;
import org.tallywire.language.claim.Facts;
import org.tallywire.language.compare.question.QuestionReader;
import org.tallywire.language.text.AnnotatedDocument;
import org.tallywire.pipeline.ingest.Reject;
import org.tallywire.pipeline.ingest.Sample;
import org.tallywire.pipeline.reconcile.Entities;
import org.tallywire.pipeline.settings.Causes;
import org.tallywire.pipeline.tables.OtherLanguages;
import org.tallywire.pipeline.tables.RowBuilder;
import org.tallywire.pipeline.tables.Rows;
import org.tallywire.pipeline.tables.Table;
import org.tallywire.pipeline.tables.TableRows;

/**
 * Annotated documents in, one row a document out: either struct {@code document} (the columns of
 * {@code documents}) and for each table of facts an array of its rows, or struct {@code rejected};
 * and an empty column for what {@link Entities} finds. Everything is extracted once, and each table
 * is then an explode of what was written.
 */
final class FactsStage {
  /** The tables whose rows are made of one document. */
  static final List<Table> FACT_TABLES =
      List.of(
          Table.SENTENCES,
          Table.ENTITY_MENTIONS,
          Table.TIME_MENTIONS,
          Table.ATTRIBUTIONS,
          Table.NUMERIC_CLAIMS);

  private static final StructType SCHEMA = buildSchema();

  private FactsStage() {}

  /** What {@link #extract} gives. */
  static StructType schema() {
    return SCHEMA;
  }

  /**
   * @param annotated columns of {@code documents} and those of the annotation
   * @param options how facts are read
   * @param done counts documents, to show how far the run is; nothing is decided by it
   */
  static Dataset<Row> extract(
      Dataset<Row> annotated,
      Annotation annotation,
      Broadcast<FactOptions> options,
      LongAccumulator done) {
    return annotated.map(
        (MapFunction<Row, Row>)
            row -> {
              Row facts = extract(row, annotation, options.value());
              done.add(1);
              return facts;
            },
        Rows.encoder(SCHEMA));
  }

  private static Row extract(Row row, Annotation annotation, FactOptions options) {
    if (OtherLanguages.isOther(row.<String>getAs("language"))) {
      return withoutFacts(row);
    }
    String failure = annotation.failure(row);
    if (failure != null) {
      return rejected(row, Reject.Stage.ANNOTATE, "annotate-failed", failure);
    }
    // Outside of what is caught below: a model that can't be loaded must end the run.
    FactExtractor extractor = PerJvm.extractor(options);
    QuestionReader questions = options.questionReader();
    try {
      AnnotatedDocument document = annotation.read(row);
      Facts facts = extractor.extract(document);
      TableRows rows = new TableRows(document, facts, questions);
      RowBuilder staged = new RowBuilder("facts", SCHEMA).set("document", document(row));
      for (Table table : FACT_TABLES) {
        staged.set(table.tableName(), rows.seq(table));
      }
      return staged.build();
    } catch (RuntimeException | StackOverflowError e) {
      // One document that a rule can't cope with must not end a night's run.
      return rejected(row, Reject.Stage.EXTRACT, "extract-failed", Causes.brief(e));
    }
  }

  /** A document that nothing is read from. */
  private static Row withoutFacts(Row row) {
    RowBuilder staged = new RowBuilder("facts", SCHEMA).set("document", document(row));
    for (Table table : FACT_TABLES) {
      staged.set(table.tableName(), Rows.seq(List.of()));
    }
    return staged.build();
  }

  private static Row document(Row row) {
    RowBuilder document = Table.DOCUMENTS.row();
    for (String column : Table.DOCUMENTS.structType().fieldNames()) {
      document.set(column, row.getAs(column));
    }
    return document.build();
  }

  private static Row rejected(Row row, Reject.Stage stage, String code, String cause) {
    String uri = row.getAs("uri");
    String text = row.getAs("text");
    Reject reject =
        new Reject(
            uri,
            stage,
            code,
            "'" + uri + "' could not be understood: " + cause + ". Please report it.",
            (long) text.getBytes(StandardCharsets.UTF_8).length,
            Sample.of(text));
    return new RowBuilder("facts", SCHEMA).set("rejected", reject.row()).build();
  }

  private static StructType buildSchema() {
    StructType schema =
        new StructType()
            .add("document", Table.DOCUMENTS.structType(), true)
            .add("rejected", Table.REJECTED_DOCUMENTS.structType(), true);
    for (Table table : FACT_TABLES) {
      schema =
          schema.add(table.tableName(), DataTypes.createArrayType(table.structType(), false), true);
    }
    return schema.add(Entities.field());
  }

  /** Word lists and rules are read once a JVM. */
  private static final class PerJvm {
    private static final ConcurrentMap<String, FactExtractor> EXTRACTORS =
        new ConcurrentHashMap<>();

    static FactExtractor extractor(FactOptions options) {
      return EXTRACTORS.computeIfAbsent(options.key(), key -> options.extractor());
    }
  }
}
