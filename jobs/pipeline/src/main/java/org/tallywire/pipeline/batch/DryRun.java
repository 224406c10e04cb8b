package org.tallywire.pipeline.batch;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.tallywire.pipeline.ingest.InputFile;
import org.tallywire.pipeline.lake.BatchFolders;
import org.tallywire.pipeline.lake.Lake;
import org.tallywire.pipeline.settings.Settings;
import org.tallywire.pipeline.tables.Table;

/**
 * Reads and cleans a batch's input and compares it with the lake, and writes nothing anywhere: the
 * input is read once for the totals and once for the comparison instead.
 */
public final class DryRun {
  private final SparkSession spark;
  private final Settings settings;
  private final NightlyInput input;
  private final LocalDate batchDate;
  private final RunListener listener;

  /**
   * @param input what to read, as {@link NightlyRun#find} found it
   */
  public DryRun(
      SparkSession spark,
      Settings settings,
      NightlyInput input,
      LocalDate batchDate,
      RunListener listener) {
    this.spark = spark;
    this.settings = settings;
    this.input = input;
    this.batchDate = batchDate;
    this.listener = listener;
  }

  /** Tells what {@link NightlyRun#run} would do. */
  public DryRunReport run() {
    Lake lake = Lake.ifAny(settings.lakeOptions(), spark.sparkContext().hadoopConfiguration());
    Dataset<Row> intake = BatchIntake.read(spark, input, settings);
    listener.step("Reading");
    Map<String, Long> rejected = new TreeMap<>();
    Map<String, String> samples = new TreeMap<>();
    long records = totals(intake, rejected, samples);

    listener.step("Comparing with the lake");
    Row fates = fates(BatchIntake.fates(spark, lake, batchDate, intake));
    listener.finished();

    List<LocalDate> batches = lake.batches();
    return new DryRunReport(
        batchDate,
        lake.folder().root().toString(),
        input.files().size(),
        input.files().stream().mapToLong(InputFile::length).sum(),
        records,
        fates.getLong(0),
        fates.getLong(1),
        fates.getLong(2),
        fates.getLong(3),
        fates.getLong(4),
        rejected,
        samples,
        batches.contains(batchDate),
        (int) batches.stream().filter(date -> date.isAfter(batchDate)).count(),
        settings.changed(),
        Arrays.stream(Table.values())
            .map(table -> table.tableName() + "/" + BatchFolders.name(batchDate))
            .toList());
  }

  /** How many records there are; those rejected go into the maps, a row a reason. */
  private static long totals(
      Dataset<Row> intake, Map<String, Long> rejected, Map<String, String> samples) {
    long records = 0;
    for (Row reason :
        intake
            .groupBy(col("rejected.reason_code").as("reason"))
            .agg(count(lit(1)), min("rejected.message"))
            .collectAsList()) {
      records += reason.getLong(1);
      if (!reason.isNullAt(0)) {
        rejected.put(reason.getString(0), reason.getLong(1));
        samples.put(reason.getString(0), reason.getString(2));
      }
    }
    return records;
  }

  private static Row fates(Dataset<Row> fates) {
    Column fresh = col("fate").equalTo(DocumentFates.NEW);
    return fates
        .agg(
            number(fresh),
            number(fresh.and(col("duplicate_of").isNotNull())),
            number(fresh.and(col("supersedes").isNotNull())),
            number(col("fate").equalTo(DocumentFates.IN_LAKE)),
            number(col("fate").equalTo(DocumentFates.REPEATED)))
        .first();
  }

  private static Column number(Column which) {
    return coalesce(sum(when(which, 1L).otherwise(0L)), lit(0L));
  }
}
