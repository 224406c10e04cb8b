package org.tallywire.pipeline.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.commons.io.FileUtils;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.tallywire.pipeline.SparkForTests;
import org.tallywire.pipeline.lake.Lake;
import org.tallywire.pipeline.settings.LakeOptions;
import org.tallywire.pipeline.settings.Settings;
import org.tallywire.pipeline.settings.TableFormat;
import org.tallywire.pipeline.tables.Table;

/** The whole job over the sample corpus with the real models. */
class NightlyRunIT {
  private final SparkSession spark = SparkForTests.session();

  @Test
  void neitherPartitionsNorTheWayToCompareReportsChangeARow() {
    String lake = SampleRun.freshLake("partitions");
    SampleRun.run(
        lake,
        Map.of(
            "batch.partitions", "7",
            "reconcile.small-window", "0",
            "ingest.partition-bytes", "2000"));

    assertThat(LakeRows.of(spark, lake)).isEqualTo(LakeRows.of(spark, SampleRun.lake()));
  }

  @Test
  void theTablesInIcebergHaveTheSameRows() {
    String folder = SampleRun.freshLake("iceberg");
    Map<String, String> settings = LakeRows.settings(folder, TableFormat.ICEBERG);
    SampleRun.run(folder, settings);
    Configuration hadoop = spark.sparkContext().hadoopConfiguration();
    Lake iceberg = Lake.toRead(Settings.of(settings).lakeOptions(), hadoop);
    Lake parquet = Lake.toRead(LakeOptions.parquet(SampleRun.lake()), hadoop);

    assertThat(LakeRows.of(spark, iceberg)).isEqualTo(LakeRows.of(spark, parquet));
    assertThat(LakeRows.of(spark, iceberg, Table.RUNS)).hasSize(1);
  }

  @Test
  void theSampleYieldsRowsInEveryTable() {
    Map<String, List<String>> rows = LakeRows.of(spark, SampleRun.lake());

    assertThat(rows).allSatisfy((table, found) -> assertThat(found).as(table).isNotEmpty());
  }

  @Test
  void runningABatchAgainInOneTaskWritesTheSameRowsUnderTheSameRunId() throws IOException {
    String lake = SampleRun.freshLake("again");
    FileUtils.copyDirectory(new File(SampleRun.lake()), new File(lake));

    SampleRun.run(
        lake,
        Map.of(
            "batch.partitions", "1",
            "reconcile.small-window", "2000",
            "ingest.partition-bytes", String.valueOf(1 << 30)));

    assertThat(LakeRows.of(spark, lake)).isEqualTo(LakeRows.of(spark, SampleRun.lake()));
    assertThat(runs(lake)).hasSize(1).isEqualTo(runs(SampleRun.lake()));
  }

  /** What of a run does not tell when it was. */
  private List<Row> runs(String lake) {
    return spark
        .read()
        .parquet(lake + "/" + Table.RUNS.tableName())
        .drop("started_at", "ended_at")
        .collectAsList();
  }

  @Test
  void sparkSqlFindsEachRowsTextAtItsPositions() {
    for (Table table : Table.values()) {
      spark
          .read()
          .parquet(SampleRun.lake() + "/" + table.tableName())
          .createOrReplaceTempView(table.tableName());
    }
    for (String table :
        List.of("sentences", "entity_mentions", "time_mentions", "numeric_claims")) {
      long wrong =
          spark
              .sql(
                  "select * from "
                      + table
                      + " x join documents d using (doc_id) where not x.text <=>"
                      + " substring(d.text, x.begin_char + 1, x.end_char - x.begin_char)")
              .count();
      assertThat(wrong).as(table).isZero();
    }
  }
}
