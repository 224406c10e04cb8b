package org.tallywire.pipeline.batch;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.sum;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.tallywire.pipeline.lake.Lake;
import org.tallywire.pipeline.lake.LakeWindow;
import org.tallywire.pipeline.lake.StagedBatch;
import org.tallywire.pipeline.reconcile.ClaimGroups;
import org.tallywire.pipeline.reconcile.Copies;
import org.tallywire.pipeline.reconcile.Entities;
import org.tallywire.pipeline.reconcile.EntityTable;
import org.tallywire.pipeline.reconcile.ReconcileOptions;
import org.tallywire.pipeline.reconcile.SmallWindow;
import org.tallywire.pipeline.reconcile.Stories;
import org.tallywire.pipeline.tables.Table;

/**
 * The tables that are made across documents, as of the batch date: every document of the window is
 * looked at again, so what two nights brought ends as if one had.
 */
final class CrossDocumentTables {
  /** More on disk than any report takes, compressed. */
  private static final long BYTES_OF_A_DOCUMENT = 32_768;

  private final SparkSession spark;
  private final StagedBatch batch;
  private final LakeWindow window;
  private final ReconcileOptions options;
  private final long fresh;
  private final boolean small;

  /**
   * @param fresh how many documents the batch has
   */
  CrossDocumentTables(
      SparkSession spark, Lake lake, StagedBatch batch, ReconcileOptions options, long fresh) {
    this.spark = spark;
    this.batch = batch;
    this.window = new LakeWindow(spark, lake, batch, options.windowDays());
    this.options = options;
    this.fresh = fresh;
    this.small = isSmall(fresh);
  }

  /** The number of documents decides, and that there are none as long as books among them. */
  private boolean isSmall(long fresh) {
    if (fresh > options.smallWindow()) {
      return false;
    }
    return window.isFirst()
        || window.bytesBefore() <= options.smallWindow() * BYTES_OF_A_DOCUMENT
            && fresh + window.before(Table.DOCUMENTS).count() <= options.smallWindow();
  }

  /** How many documents are looked at together; a guess from above where these are few. */
  long documents() {
    if (small) {
      return options.smallWindow();
    }
    return window.isFirst() ? fresh : fresh + window.before(Table.DOCUMENTS).count();
  }

  /**
   * Which new documents are copies.
   *
   * @param documents the new documents, with the columns of {@code documents}, marked by equal
   *     content
   * @return the same with {@code duplicate_of} and {@code duplicate_kind} as the window has it
   */
  Dataset<Row> markCopies(Dataset<Row> documents) {
    Dataset<Row> known = window.before(Table.DOCUMENTS);
    return small
        ? SmallWindow.markCopies(documents, known, options.copies())
        : batch.keep("documents", Copies.mark(documents, known, options.copies(), batch::keep));
  }

  /**
   * Who and what the entities of the new documents are; keeps the facts.
   *
   * @param extracted the facts of the new documents, as {@link FactsStage} makes them
   * @param read told when all documents are read and identifying them begins; of a small window
   *     both are one step
   * @return the same with identifiers that hold across documents
   */
  Dataset<Row> identify(Dataset<Row> extracted, Runnable read) {
    Dataset<Row> known = window.hasState(Table.ENTITIES) ? window.lastState(Table.ENTITIES) : null;
    if (small) {
      return batch.keep("facts", Entities.inOneTask(extracted, fresh, known));
    }
    Dataset<Row> kept = batch.keep("extracted", extracted);
    read.run();
    return batch.keep("facts", Entities.spread(kept, known, batch::keep));
  }

  /**
   * Computes the tables into the batch's working folder; the staged tables of facts have to be
   * there.
   *
   * @param identified the facts as {@link #identify} gave them
   */
  Map<Table, Dataset<Row>> make(Dataset<Row> identified) {
    Map<Table, Dataset<Row>> facts = new EnumMap<>(Table.class);
    SmallWindow.READ.forEach(table -> facts.put(table, window.withBatch(table)));
    facts.put(Table.DOCUMENTS, window.withBatchDates(Table.DOCUMENTS));
    Dataset<Row> stories = window.lastState(Table.STORY_DOCUMENTS).select("story_id", "doc_id");
    Dataset<Row> members = window.lastState(Table.CLAIM_GROUP_MEMBERS);
    Dataset<Row> identities = EntityTable.identities(identified);
    Dataset<Row> known = window.lastState(Table.ENTITIES);
    Map<Table, Dataset<Row>> tables = new LinkedHashMap<>();
    Dataset<Row> questions;
    if (small) {
      questions =
          batch.keep(
              "questions",
              SmallWindow.tables(facts, identities, known, stories, members, options.stories()));
      tables.put(Table.ENTITIES, rows(questions, Table.ENTITIES));
      tables.put(Table.STORY_DOCUMENTS, rows(questions, Table.STORY_DOCUMENTS));
    } else {
      tables.put(
          Table.ENTITIES,
          batch.keep(
              "entities",
              EntityTable.of(facts.get(Table.ENTITY_MENTIONS), identities, known, batch::keep)));
      Dataset<Row> told = stories(facts, stories);
      questions =
          batch.keep(
              "questions", ClaimGroups.of(told.select("story_id", "doc_id"), facts, members));
      tables.put(Table.STORY_DOCUMENTS, told);
    }
    for (Table table : ClaimGroups.TABLES) {
      tables.put(table, rows(questions, table));
    }
    return tables;
  }

  private Dataset<Row> stories(Map<Table, Dataset<Row>> facts, Dataset<Row> previous) {
    Dataset<Row> documents = facts.get(Table.DOCUMENTS);
    Dataset<Row> stories = Stories.tie(facts, previous, options.stories(), batch::keep);
    return batch.keep(
        "stories", stories.join(documents.select("doc_id", "published_date"), "doc_id"));
  }

  private static Dataset<Row> rows(Dataset<Row> questions, Table table) {
    return questions.select(expr("inline(" + table.tableName() + ")"));
  }

  /** How many rows each of the tables has that {@link #make} gave. */
  Map<Table, Long> count() {
    Map<Table, Long> rows = new EnumMap<>(Table.class);
    StructType schema = small ? SmallWindow.schema() : ClaimGroups.schema();
    Column[] sums =
        Arrays.stream(schema.fieldNames())
            .map(table -> coalesce(sum(size(col(table))), lit(0L)).as(table))
            .toArray(Column[]::new);
    Dataset<Row> questions = spark.read().schema(schema).parquet(batch.work("questions"));
    Row counts =
        (small ? questions.coalesce(1) : questions)
            .agg(sums[0], Arrays.copyOfRange(sums, 1, sums.length))
            .first();
    for (Table table : Table.values()) {
      if (Arrays.asList(schema.fieldNames()).contains(table.tableName())) {
        rows.put(table, counts.<Long>getAs(table.tableName()));
      }
    }
    if (!small) {
      rows.put(Table.STORY_DOCUMENTS, spark.read().parquet(batch.work("stories")).count());
      rows.put(Table.ENTITIES, spark.read().parquet(batch.work("entities")).count());
    }
    return rows;
  }
}
