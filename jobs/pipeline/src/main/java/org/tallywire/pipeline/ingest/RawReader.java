package org.tallywire.pipeline.ingest;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Reads raw news of every format, wherever it lies. */
public final class RawReader {
  private RawReader() {}

  /**
   * Reads all inputs, lazily and in one pass; only the names of the files are listed at once.
   *
   * @return for each record one row with either a struct {@code raw} ({@code uri}, {@code
   *     source_format}, {@code text}, {@code title}, {@code published_at}, {@code publisher},
   *     {@code url}, {@code language}) or a struct {@code rejected} (the columns of {@code
   *     rejected_documents}); the other is null
   * @throws InputException when an input does not exist or holds no files
   */
  public static Dataset<Row> read(SparkSession spark, IngestOptions options) {
    throw new UnsupportedOperationException();
  }
}
