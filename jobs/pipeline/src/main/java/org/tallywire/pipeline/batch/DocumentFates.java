package org.tallywire.pipeline.batch;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lag;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import java.time.LocalDate;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.tallywire.pipeline.tables.PublicationTime;

/**
 * Decides what becomes of each document of a batch: new, or skipped because the lake or the batch
 * has it already; and which earlier document a new one is a copy or a later version of.
 *
 * <p>Only identifying columns come in here, never texts, so that the comparison with a large lake
 * moves little data.
 */
final class DocumentFates {
  /** The document becomes rows of this batch. */
  static final String NEW = "new";

  /** Another batch of the lake has the same uri with the same content. */
  static final String IN_LAKE = "in-lake";

  /** An equal document stands in this batch already. */
  static final String REPEATED = "repeated";

  private static final String KIND_EXACT = "exact";

  private DocumentFates() {}

  /**
   * @param documents the batch: {@code intake_no} (unique), {@code doc_id}, {@code uri}, {@code
   *     content_sha256}, {@code moment}, {@code version_moment}, {@code metadata_hash}
   * @param lake other batches, as {@link LakeDocuments} reads them
   * @return {@code intake_no}, {@code doc_id}, {@code fate}, {@code duplicate_of}, {@code
   *     duplicate_kind}, {@code supersedes}
   */
  static Dataset<Row> decide(Dataset<Row> documents, Dataset<Row> lake, LocalDate batchDate) {
    Dataset<Row> known =
        lake.withColumn("moment", PublicationTime.published())
            .withColumn("version_moment", PublicationTime.version())
            .drop("published_at", "published_date");
    Dataset<Row> withFate = withFate(documents, known);
    Dataset<Row> fresh = withFate.where(col("fate").equalTo(NEW));
    Dataset<Row> originals = originals(fresh, known);
    Dataset<Row> versions = versions(fresh, known, batchDate);
    return withFate
        .select("intake_no", "doc_id", "fate")
        .join(originals, col("intake_no").equalTo(col("original_no")), "left")
        .join(versions, col("intake_no").equalTo(col("version_no")), "left")
        .select(
            col("intake_no"),
            col("doc_id"),
            col("fate"),
            col("duplicate_of"),
            when(col("duplicate_of").isNotNull(), KIND_EXACT).as("duplicate_kind"),
            col("supersedes"));
  }

  private static Dataset<Row> withFate(Dataset<Row> documents, Dataset<Row> known) {
    Column first =
        row_number()
            .over(
                Window.partitionBy("doc_id")
                    .orderBy(
                        col("moment").asc_nulls_last(), col("metadata_hash"), col("intake_no")));
    Dataset<Row> knownIds = known.select(col("doc_id").as("known_id")).distinct();
    return documents
        .withColumn("place", first)
        .join(knownIds, col("doc_id").equalTo(col("known_id")), "left")
        .withColumn(
            "fate",
            when(col("known_id").isNotNull(), IN_LAKE)
                .when(col("place").gt(1), REPEATED)
                .otherwise(NEW))
        .drop("place", "known_id");
  }

  /**
   * For each new document the earliest one with the same content. What the lake has counts as
   * earlier than anything in the batch; inside a batch the time of publication decides, then the
   * uri. A document that other batches point to already stays the original when its batch is run
   * again.
   */
  private static Dataset<Row> originals(Dataset<Row> fresh, Dataset<Row> known) {
    Column earliest =
        struct(col("moment").isNull(), col("moment"), col("uri"), col("doc_id").as("id"));
    Dataset<Row> lakeOriginals =
        known
            .groupBy(col("content_sha256").as("lake_content"))
            .agg(
                min(when(col("duplicate_of").isNull(), earliest))
                    .getField("id")
                    .as("lake_original"),
                min("duplicate_of").as("pointed_at"));
    Column sameContent = col("content_sha256");
    return fresh
        .join(lakeOriginals, col("content_sha256").equalTo(col("lake_content")), "left")
        .withColumn(
            "original",
            coalesce(
                col("lake_original"),
                max(when(col("doc_id").equalTo(col("pointed_at")), col("doc_id")))
                    .over(Window.partitionBy(sameContent)),
                min(earliest).over(Window.partitionBy(sameContent)).getField("id")))
        .select(
            col("intake_no").as("original_no"),
            when(col("original").notEqual(col("doc_id")), col("original")).as("duplicate_of"));
  }

  /** For each new document the version of the same uri before it. */
  private static Dataset<Row> versions(
      Dataset<Row> fresh, Dataset<Row> known, LocalDate batchDate) {
    Dataset<Row> latest =
        known
            .where(col("batch_date").lt(lit(batchDate.toString()).cast("date")))
            .groupBy(col("uri").as("known_uri"))
            .agg(
                max(struct(
                        col("batch_date"),
                        col("version_moment").isNotNull(),
                        col("version_moment"),
                        col("doc_id").as("id")))
                    .getField("id")
                    .as("latest"));
    Column before =
        lag("doc_id", 1)
            .over(
                Window.partitionBy("uri")
                    .orderBy(col("version_moment").asc_nulls_first(), col("doc_id")));
    return fresh
        .withColumn("before", before)
        .join(latest, col("uri").equalTo(col("known_uri")), "left")
        .select(
            col("intake_no").as("version_no"),
            coalesce(col("before"), col("latest")).as("supersedes"));
  }
}
