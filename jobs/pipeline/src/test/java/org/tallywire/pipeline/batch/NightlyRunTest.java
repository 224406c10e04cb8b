package org.tallywire.pipeline.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.codahale.metrics.Gauge;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.spark.SparkEnv;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.tallywire.pipeline.SparkForTests;
import org.tallywire.pipeline.batch.RunReport.RecordCounts;
import org.tallywire.pipeline.lake.Lake;
import org.tallywire.pipeline.lake.LakeInUseException;
import org.tallywire.pipeline.lake.LakeLock;
import org.tallywire.pipeline.settings.Settings;
import org.tallywire.pipeline.settings.TableFormat;
import org.tallywire.pipeline.tables.Table;

/**
 * What a run makes of one night after another, whatever its tables are made of; the language is
 * left out.
 */
@ParameterizedClass
@EnumSource(TableFormat.class)
class NightlyRunTest {
  private static final LocalDate MONDAY = LocalDate.of(2021, 12, 6);
  private static final LocalDate TUESDAY = LocalDate.of(2021, 12, 7);

  @Parameter private TableFormat format;
  @TempDir private Path folder;
  private final SparkSession spark = SparkForTests.session();

  @Test
  void aSecondNightTakesOnlyWhatIsNewAndKnowsWhatItReplaces() throws IOException {
    onceForAllFormats();
    record("a", "Nine ferries sailed.");
    record("b", "The harbour is closed.");
    assertThat(run(MONDAY).counts()).isEqualTo(new RecordCounts(2, 0, 0, 2));

    record("b", "The harbour is open again.");
    record("c", "Nine ferries sailed.");
    RunReport tuesday = run(TUESDAY);

    assertThat(tuesday.counts()).isEqualTo(new RecordCounts(4, 2, 0, 2));
    List<Row> documents =
        documents()
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
    Map<String, List<String>> before = LakeRows.of(spark, published());
    Files.delete(folder.resolve("news/2.jsonl"));

    run(MONDAY);

    assertThat(LakeRows.of(spark, published())).isEqualTo(before);
    assertThat(LakeRows.of(spark, published(), Table.RUNS)).hasSize(2);
  }

  @Test
  void whatCannotBeUsedIsARowAndTheRunStaysGreen() throws IOException {
    onceForAllFormats();
    record("a", "Nine ferries sailed.");
    record("b", "This CANNOT BE ANNOTATED at all.");
    Files.writeString(folder.resolve("news/empty.txt"), "");

    RunReport report = run(MONDAY);

    assertThat(report.counts()).isEqualTo(new RecordCounts(3, 0, 2, 1));
    assertThat(report.rejected()).containsEntry("annotate-failed", 1L).hasSize(2);
    assertThat(LakeRows.of(spark, published(), Table.REJECTED_DOCUMENTS)).hasSize(2);
  }

  @Test
  void aVersionThatWasRejectedIsNoEarlierVersionOfTheNext() throws IOException {
    onceForAllFormats();
    version("a", "The harbour is closed.", 7);
    version("a", "This CANNOT BE ANNOTATED at all.", 8);
    version("a", "The harbour is open again.", 9);

    assertThat(run(MONDAY).counts()).isEqualTo(new RecordCounts(3, 0, 1, 2));

    String first = docId("The harbour is closed.");
    String last = docId("The harbour is open again.");
    assertThat(documents().select("doc_id", "supersedes").collectAsList())
        .extracting(row -> row.getString(0), row -> row.getString(1))
        .containsExactlyInAnyOrder(tuple(first, null), tuple(last, first));
  }

  @Test
  void aNightWithoutNewsIsABatchToo() throws IOException {
    onceForAllFormats();
    Files.createDirectories(folder.resolve("news"));

    assertThat(run(MONDAY).counts()).isEqualTo(new RecordCounts(0, 0, 0, 0));
    assertThat(LakeRows.of(spark, published(), Table.RUNS)).hasSize(1);
  }

  @Test
  void twoRunsCannotWriteIntoOneLake() throws IOException {
    onceForAllFormats();
    record("a", "Nine ferries sailed.");
    Lake lake = Lake.toWrite(settings().lakeOptions(), spark.sparkContext().hadoopConfiguration());
    try (LakeLock lock = LakeLock.take(lake.folder(), "a test")) {
      assertThatThrownBy(() -> run(MONDAY))
          .isInstanceOf(LakeInUseException.class)
          .hasMessageContaining("another run")
          .hasMessageContaining("LOCK");
    }
    assertThat(run(MONDAY).counts().out()).isEqualTo(1);
  }

  @Test
  void aBatchHasItsReportAndARerunReplacesIt() throws IOException {
    onceForAllFormats();
    record("a", "Nine ferries sailed.");
    run(MONDAY);
    Path report = folder.resolve("lake/_reports/batch_date=2021-12-06/report.html");
    assertThat(Files.readString(report))
        .contains("Batch 2021-12-06")
        .contains("<title>outlet not known: 1</title>")
        .contains("Comparing with the lake");

    record("b", "The harbour is closed.");
    RunReport again = run(MONDAY);

    assertThat(Files.readString(report))
        .contains(again.runId())
        .contains("<title>outlet not known: 2</title>");
    assertThat(again.notes()).isEmpty();
    assertThat(again.steps()).extracting("name").contains("Reading", "Reporting", "Publishing");
  }

  @Test
  void aReportThatCannotBeWrittenIsANoteAndTheBatchIsThere() throws IOException {
    onceForAllFormats();
    record("a", "Nine ferries sailed.");
    Files.createDirectories(folder.resolve("lake"));
    Files.writeString(folder.resolve("lake/_reports"), "in the way");

    RunReport report = run(MONDAY);

    assertThat(report.notes()).singleElement().asString().contains("no report.html");
    assertThat(LakeRows.of(spark, published(), Table.RUNS)).hasSize(1);
  }

  @Test
  void sparkHasTheRunsFiguresAmongItsMetrics() throws IOException {
    onceForAllFormats();
    record("a", "Nine ferries sailed.");
    record("b", "This CANNOT BE ANNOTATED at all.");
    run(MONDAY);

    var sources = SparkEnv.get().metricsSystem().getSourcesByName("tallywire");
    assertThat(sources.size()).isEqualTo(1);
    Map<String, Gauge> gauges = sources.apply(0).metricRegistry().getGauges();
    assertThat(gauges.get("records.in").getValue()).isEqualTo(2L);
    assertThat(gauges.get("records.rejected").getValue()).isEqualTo(1L);
    assertThat(gauges.get("documents.total").getValue()).isEqualTo(2L);
    assertThat((double) gauges.get("step_seconds.reading_facts").getValue()).isPositive();
  }

  /** All but one night that replaces another is tried once: a run takes seconds. */
  private void onceForAllFormats() {
    assumeThat(format).isEqualTo(TableFormat.PARQUET);
  }

  private void record(String uri, String text) throws IOException {
    Path news = Files.createDirectories(folder.resolve("news"));
    int number = news.toFile().list().length + 1;
    Files.writeString(
        news.resolve(number + ".jsonl"),
        "{\"uri\": \"%s\", \"text\": \"%s\"}%n".formatted(uri, text));
  }

  private void version(String uri, String text, int hour) throws IOException {
    Path news = Files.createDirectories(folder.resolve("news"));
    Files.writeString(
        news.resolve(hour + ".jsonl"),
        "{\"uri\": \"%s\", \"text\": \"%s\", \"published_at\": \"2021-12-06T%02d:00:00Z\"}%n"
            .formatted(uri, text, hour));
  }

  private String docId(String text) {
    return documents()
        .where("batch_date = '2021-12-06'")
        .where(org.apache.spark.sql.functions.col("text").contains(text))
        .first()
        .getAs("doc_id");
  }

  private String lake() {
    return folder.resolve("lake").toString();
  }

  private Lake published() {
    return Lake.toRead(settings().lakeOptions(), spark.sparkContext().hadoopConfiguration());
  }

  private Dataset<Row> documents() {
    return LakeRows.table(spark, published(), Table.DOCUMENTS);
  }

  private Settings settings() {
    return Settings.of(LakeRows.settings(lake(), format));
  }

  private RunReport run(LocalDate date) {
    Settings settings = settings().withInput(List.of(folder.resolve("news").toString()));
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
