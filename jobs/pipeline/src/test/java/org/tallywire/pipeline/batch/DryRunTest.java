package org.tallywire.pipeline.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tallywire.pipeline.SparkForTests;
import org.tallywire.pipeline.settings.Settings;

/** A dry run tells what the run would do, and leaves no trace. */
class DryRunTest {
  private static final LocalDate MONDAY = LocalDate.of(2021, 12, 6);

  @TempDir private Path folder;
  private final SparkSession spark = SparkForTests.session();

  @Test
  void tellsWhatWouldBecomeOfEachRecord() throws IOException {
    news("old.jsonl", "a", "Nine ferries sailed.", "b", "The harbour is closed.");
    Settings settings = settings();
    new NightlyRun(
            spark,
            settings,
            NightlyRun.locate(settings, spark.sparkContext().hadoopConfiguration()),
            MONDAY,
            RunListener.silent(),
            new PlainAnnotation())
        .run();
    news("new.jsonl", "b", "The harbour is open again.", "c", "Nine ferries sailed.");
    news("more.jsonl", "c", "Nine ferries sailed.", "d", "Ten ferries sailed.");
    Files.writeString(folder.resolve("news/empty.txt"), "");
    List<Path> before = everything();

    DryRunReport report = dryRun(MONDAY.plusDays(1));

    assertThat(report.records()).isEqualTo(7);
    assertThat(report.fresh()).isEqualTo(3);
    assertThat(report.copies()).isEqualTo(1);
    assertThat(report.versions()).isEqualTo(1);
    assertThat(report.known()).isEqualTo(2);
    assertThat(report.repeated()).isEqualTo(1);
    assertThat(report.rejected()).hasSize(1).containsValue(1L);
    assertThat(report.samples().values()).singleElement().asString().contains("empty.txt");
    assertThat(report.settings()).containsOnlyKeys("input", "lake");
    assertThat(report.replaces()).isFalse();
    assertThat(dryRun(MONDAY).replaces()).isTrue();
    assertThat(dryRun(MONDAY.minusDays(1)).later()).isEqualTo(1);
    assertThat(everything()).isEqualTo(before);
  }

  @Test
  void makesNoLake() throws IOException {
    news("a.jsonl", "a", "Nine ferries sailed.", "b", "The harbour is closed.");

    assertThat(dryRun(MONDAY).fresh()).isEqualTo(2);
    assertThat(folder.resolve("lake")).doesNotExist();
  }

  private DryRunReport dryRun(LocalDate date) {
    Settings settings = settings();
    return new DryRun(
            spark,
            settings,
            NightlyRun.find(settings, spark.sparkContext().hadoopConfiguration()),
            date,
            RunListener.silent())
        .run();
  }

  private Settings settings() {
    return Settings.of(Map.of("lake", folder.resolve("lake").toString()))
        .withInput(List.of(folder.resolve("news").toString()));
  }

  private void news(String file, String... urisAndTexts) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < urisAndTexts.length; i += 2) {
      lines.append(
          "{\"uri\": \"%s\", \"text\": \"%s\"}%n".formatted(urisAndTexts[i], urisAndTexts[i + 1]));
    }
    Files.writeString(Files.createDirectories(folder.resolve("news")).resolve(file), lines);
  }

  private List<Path> everything() throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve("lake"))) {
      return files.sorted().toList();
    }
  }
}
