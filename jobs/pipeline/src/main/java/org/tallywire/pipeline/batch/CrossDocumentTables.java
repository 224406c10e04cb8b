package org.tallywire.pipeline.batch;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.sum;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructType;
import org.tallywire.pipeline.reconcile.ClaimGroups;
import org.tallywire.pipeline.reconcile.Copies;
import org.tallywire.pipeline.reconcile.ReconcileOptions;
import org.tallywire.pipeline.reconcile.Stories;
import org.tallywire.pipeline.tables.Table;

/**
 * The tables that are made across documents, as of the batch date: every document of the window is
 * looked at again, so what two nights brought ends as if one had.
 */
final class CrossDocumentTables {
  /** The tables of facts that questions are found in. */
  private static final List<Table> READ =
      List.of(Table.DOCUMENTS, Table.SENTENCES, Table.ENTITY_MENTIONS, Table.NUMERIC_CLAIMS);

  private final SparkSession spark;
  private final StagedBatch batch;
  private final LakeWindow window;
  private final ReconcileOptions options;

  CrossDocumentTables(SparkSession spark, Lake lake, StagedBatch batch, ReconcileOptions options) {
    this.spark = spark;
    this.batch = batch;
    this.window = new LakeWindow(spark, lake, batch, options.windowDays());
    this.options = options;
  }

  /**
   * Which new documents are copies.
   *
   * @param documents the new documents, with the columns of {@code documents}
   * @return the same with {@code duplicate_of} and {@code duplicate_kind} filled in
   */
  Dataset<Row> markCopies(Dataset<Row> documents) {
    Dataset<Row> known = window.before(Table.DOCUMENTS);
    Dataset<Row> all = comparable(documents, true).unionByName(comparable(known, false));
    Dataset<Row> copies =
        Copies.find(all, options.copies(), this::staged)
            .select(
                col("doc_id").as("copy_id"),
                col("duplicate_of").as("copy_of"),
                col("duplicate_kind").as("copy_kind"));
    Dataset<Row> marked = documents.join(copies, col("doc_id").equalTo(col("copy_id")), "left");
    Column kind =
        functions
            .when(col("copy_of").isNotNull(), col("copy_kind"))
            .otherwise(col("duplicate_kind"));
    return marked
        .withColumn("duplicate_kind", kind)
        .withColumn("duplicate_of", coalesce(col("copy_of"), col("duplicate_of")))
        .drop("copy_id", "copy_of", "copy_kind");
  }

  private static Dataset<Row> comparable(Dataset<Row> documents, boolean isNew) {
    return documents.select(
        col("doc_id"),
        col("uri"),
        col("publisher"),
        col("title"),
        col("text"),
        col("content_sha256"),
        LakeDocuments.publishedMoment().as("moment"),
        lit(isNew).as("is_new"));
  }

  /** Computes the tables into the batch's working folder; the staged facts have to be there. */
  Map<Table, Dataset<Row>> make() {
    Dataset<Row> documents = window.withBatch(Table.DOCUMENTS);
    Dataset<Row> stories =
        staged(
            "stories",
            Stories.tie(
                    documents,
                    window.withBatch(Table.ENTITY_MENTIONS),
                    window.withBatch(Table.TIME_MENTIONS),
                    window.lastState(Table.STORY_DOCUMENTS).select("story_id", "doc_id"),
                    options.stories(),
                    this::staged)
                .join(documents.select("doc_id", "published_date"), "doc_id"));
    Map<Table, Dataset<Row>> facts = new EnumMap<>(Table.class);
    READ.forEach(table -> facts.put(table, window.withBatch(table)));
    Dataset<Row> questions =
        staged(
            "questions",
            ClaimGroups.of(
                stories.select("story_id", "doc_id"),
                facts,
                window.lastState(Table.CLAIM_GROUP_MEMBERS)));
    Map<Table, Dataset<Row>> tables = new LinkedHashMap<>();
    tables.put(Table.STORY_DOCUMENTS, stories);
    for (Table table : ClaimGroups.TABLES) {
      tables.put(table, questions.select(expr("inline(" + table.tableName() + ")")));
    }
    return tables;
  }

  /** How many rows each of the tables has that {@link #make} gave. */
  Map<Table, Long> count() {
    Map<Table, Long> rows = new EnumMap<>(Table.class);
    rows.put(Table.STORY_DOCUMENTS, spark.read().parquet(batch.work("stories")).count());
    Column[] sums =
        ClaimGroups.TABLES.stream()
            .map(table -> coalesce(sum(size(col(table.tableName()))), lit(0L)))
            .toArray(Column[]::new);
    Row counts =
        spark
            .read()
            .schema(ClaimGroups.schema())
            .parquet(batch.work("questions"))
            .agg(sums[0], java.util.Arrays.copyOfRange(sums, 1, sums.length))
            .first();
    for (int i = 0; i < sums.length; i++) {
      rows.put(ClaimGroups.TABLES.get(i), counts.getLong(i));
    }
    return rows;
  }

  private Dataset<Row> staged(String step, Dataset<Row> rows) {
    rows.write().option("compression", "zstd").parquet(batch.work(step));
    StructType schema = rows.schema();
    return spark.read().schema(schema).parquet(batch.work(step));
  }
}
