package org.tallywire.pipeline.ingest;

import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;

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
    List<InputFile> files =
        InputFiles.resolve(
            spark.sparkContext().hadoopConfiguration(), options.inputs(), options.followLinks());
    return read(spark, files, options);
  }

  /** As {@link #read(SparkSession, IngestOptions)}, of files that were already listed. */
  public static Dataset<Row> read(
      SparkSession spark, List<InputFile> files, IngestOptions options) {
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    FileGroups plan = new FileGroups(files, options.partitionBytes(), context.defaultParallelism());
    List<List<InputFile>> groups = plan.groups();
    GroupReader reader =
        new GroupReader(
            options,
            context.broadcast(
                new SerializableConfiguration(spark.sparkContext().hadoopConfiguration())));
    Dataset<Row> rows =
        spark.createDataFrame(
            context.parallelize(groups, groups.size()).flatMap(reader), RawDocuments.READ);
    return plan.uneven() ? rows.repartition(plan.count()) : rows;
  }
}
