package org.tallywire.pipeline.batch;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.monotonically_increasing_id;
import static org.apache.spark.sql.functions.xxhash64;

import java.time.LocalDate;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.tallywire.pipeline.ingest.Intake;
import org.tallywire.pipeline.ingest.RawReader;
import org.tallywire.pipeline.lake.Lake;
import org.tallywire.pipeline.settings.Settings;
import org.tallywire.pipeline.tables.PublicationTime;

/** The first steps of a batch: its input read and cleaned, and compared with the lake. */
final class BatchIntake {
  private BatchIntake() {}

  /**
   * Reads and cleans; lazily.
   *
   * @return as {@link Intake#documents} gives it, and {@code intake_no}, which no two rows share
   */
  static Dataset<Row> read(SparkSession spark, NightlyInput input, Settings settings) {
    return Intake.documents(RawReader.read(spark, input.files(), settings.ingest()))
        .withColumn("intake_no", monotonically_increasing_id());
  }

  /**
   * What becomes of each document; lazily.
   *
   * @param intake as {@link #read} gave it
   * @return as {@link DocumentFates#decide} has it
   */
  static Dataset<Row> fates(
      SparkSession spark, Lake lake, LocalDate batchDate, Dataset<Row> intake) {
    Dataset<Row> keys =
        intake
            .where(col("document").isNotNull())
            .select(col("intake_no"), col("document.*"))
            .select(
                col("intake_no"),
                col("doc_id"),
                col("uri"),
                col("content_sha256"),
                PublicationTime.published().as("moment"),
                PublicationTime.version().as("version_moment"),
                xxhash64(
                        col("title"),
                        col("publisher"),
                        col("url"),
                        col("source_format"),
                        col("language"),
                        col("published_at"),
                        col("published_date"),
                        col("date_source"))
                    .as("metadata_hash"));
    Dataset<Row> known = LakeDocuments.read(spark, lake, batchDate);
    return DocumentFates.decide(keys, known, batchDate);
  }
}
