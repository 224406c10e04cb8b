package org.tallywire.pipeline.batch;

import org.apache.spark.sql.SparkSession;

/**
 * Cuts a large window's shuffles into more parts, so that what one task sorts at a time, and with
 * it the memory that a run takes, does not grow with the number of documents. No row depends on it.
 */
final class ShufflePartitions implements AutoCloseable {
  private static final String KEY = "spark.sql.shuffle.partitions";
  private static final int DOCUMENTS_OF_A_PART = 2_000;
  private static final int MOST = 20_000;

  private final SparkSession spark;
  private final String before;

  private ShufflePartitions(SparkSession spark, String before) {
    this.spark = spark;
    this.before = before;
  }

  /** Never fewer parts than the settings say. */
  static ShufflePartitions fit(SparkSession spark, long documents) {
    String before = spark.conf().get(KEY);
    long wanted = Math.min(MOST, (documents + DOCUMENTS_OF_A_PART - 1) / DOCUMENTS_OF_A_PART);
    if (wanted > Long.parseLong(before)) {
      spark.conf().set(KEY, wanted);
    }
    return new ShufflePartitions(spark, before);
  }

  /** As it was, for whoever uses the session next. */
  @Override
  public void close() {
    spark.conf().set(KEY, before);
  }
}
