package org.tallywire.pipeline.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tallywire.pipeline.SparkForTests;
import org.tallywire.pipeline.batch.RunReport.RecordCounts;
import org.tallywire.pipeline.lake.Lake;
import org.tallywire.pipeline.lake.LakeInUseException;
import org.tallywire.pipeline.lake.LakeLock;
import org.tallywire.pipeline.settings.Settings;
import org.tallywire.pipeline.tables.Table;

/** What a run makes of one night after another; the language is left out. */
class NightlyRunTest {
  private static final LocalDate MONDAY = LocalDate.of(2021, 12, 6);
  private static final LocalDate TUESDAY = LocalDate.of(2021, 12, 7);

  @TempDir private Path folder;
  private final SparkSession spark = SparkForTests.session();

  @Test
  void aSecondNightTakesOnlyWhatIsNewAndKnowsWhatItReplaces() throws IOException {
    record("a", "Nine ferries sailed.");
    record("b", "The harbour is closed.");
    assertThat(run(MONDAY).counts()).isEqualTo(new RecordCounts(2, 0, 0, 2));

    record("b", "The harbour is open again.");
    record("c", "Nine ferries sailed.");
    RunReport tuesday = run(TUESDAY);

    assertThat(tuesday.counts()).isEqualTo(new RecordCounts(4, 2, 0, 2));
    List<Row> documents =
        spark
            .read()
            .parquet(lake() + "/documents")
            .where("batch_date = '2021-12-07'")
            .orderBy("uri")
            .select("uri", "duplicate_of", "duplicate_kind", "supersedes")
            .collectAsList();
    assertThat(documents.get(0).getString(3)).isEqualTo(docId("The harbour is closed."));
    assertThat(documents.get(1).getString(1)).isEqualTo(docId("Nine ferries sailed."));
    assertThat(documents.get(1).getString(2)).isEqualTo("exact");
  }

  @Test
  void runningANightAgainReplacesItAloneEvenAfterTheNext() throws IOException {
    record("a", "Nine ferries sailed.");
    run(MONDAY);
    record("c", "Nine ferries sailed.");
    run(TUESDAY);
    Map<String, List<String>> before = LakeRows.of(spark, lake());
    Files.delete(folder.resolve("news/2.jsonl"));

    run(MONDAY);

    assertThat(LakeRows.of(spark, lake())).isEqualTo(before);
    assertThat(LakeRows.of(spark, lake(), Table.RUNS)).hasSize(2);
  }

  @Test
  void whatCannotBeUsedIsARowAndTheRunStaysGreen() throws IOException {
    record("a", "Nine ferries sailed.");
    record("b", "This CANNOT BE ANNOTATED at all.");
    Files.writeString(folder.resolve("news/empty.txt"), "");

    RunReport report = run(MONDAY);

    assertThat(report.counts()).isEqualTo(new RecordCounts(3, 0, 2, 1));
    assertThat(report.rejected()).containsEntry("annotate-failed", 1L).hasSize(2);
    assertThat(LakeRows.of(spark, lake(), Table.REJECTED_DOCUMENTS)).hasSize(2);
  }

  @Test
  void aNightWithoutNewsIsABatchToo() throws IOException {
    Files.createDirectories(folder.resolve("news"));

    assertThat(run(MONDAY).counts()).isEqualTo(new RecordCounts(0, 0, 0, 0));
    assertThat(LakeRows.of(spark, lake(), Table.RUNS)).hasSize(1);
  }

  @Test
  void twoRunsCannotWriteIntoOneLake() throws IOException {
    record("a", "Nine ferries sailed.");
    Lake lake = Lake.toWrite(lake(), spark.sparkContext().hadoopConfiguration());
    try (LakeLock lock = LakeLock.take(lake.folder(), "a test")) {
      assertThatThrownBy(() -> run(MONDAY))
          .isInstanceOf(LakeInUseException.class)
          .hasMessageContaining("another run")
          .hasMessageContaining("LOCK");
    }
    assertThat(run(MONDAY).counts().out()).isEqualTo(1);
  }

  private void record(String uri, String text) throws IOException {
    Path news = Files.createDirectories(folder.resolve("news"));
    int number = news.toFile().list().length + 1;
    Files.writeString(
        news.resolve(number + ".jsonl"),
        "{\"uri\": \"%s\", \"text\": \"%s\"}%n".formatted(uri, text));
  }

  private String docId(String text) {
    return spark
        .read()
        .parquet(lake() + "/documents")
        .where("batch_date = '2021-12-06'")
        .where(org.apache.spark.sql.functions.col("text").contains(text))
        .first()
        .getAs("doc_id");
  }

  private String lake() {
    return folder.resolve("lake").toString();
  }

  private RunReport run(LocalDate date) {
    Settings settings =
        Settings.of(Map.of("lake", lake())).withInput(List.of(folder.resolve("news").toString()));
    return new NightlyRun(
            spark,
            settings,
            NightlyRun.locate(settings, spark.sparkContext().hadoopConfiguration()),
            date,
            RunListener.silent(),
            new PlainAnnotation())
        .run();
  }
}
