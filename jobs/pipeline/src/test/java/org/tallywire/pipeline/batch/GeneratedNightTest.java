package org.tallywire.pipeline.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tallywire.pipeline.SparkForTests;
import org.tallywire.pipeline.batch.RunReport.RecordCounts;
import org.tallywire.pipeline.generate.CorpusOptions;
import org.tallywire.pipeline.generate.CorpusWriter;
import org.tallywire.pipeline.generate.GeneratedCorpus;
import org.tallywire.pipeline.generate.GeneratedDocument;
import org.tallywire.pipeline.generate.GeneratedDocument.Truth;
import org.tallywire.pipeline.settings.Settings;

/** A run over made-up news finds what was put into it. */
class GeneratedNightTest {
  private static final int DOCUMENTS = 300;

  @TempDir private Path folder;
  private final SparkSession spark = SparkForTests.session();

  @Test
  void whatWasPutInComesOut() throws IOException {
    List<GeneratedDocument> corpus = write();
    Map<Truth, Long> truth =
        corpus.stream()
            .collect(Collectors.groupingBy(GeneratedDocument::truth, Collectors.counting()));
    long repeated = truth.getOrDefault(Truth.REPEATED, 0L);
    long broken = truth.getOrDefault(Truth.BROKEN, 0L);

    RunReport report = run();

    assertThat(report.counts())
        .isEqualTo(new RecordCounts(DOCUMENTS, repeated, broken, DOCUMENTS - repeated - broken));
    assertThat(report.tableRows())
        .containsEntry("story_documents", DOCUMENTS - repeated - broken)
        .containsEntry("claim_group_members", report.tableRows().get("numeric_claims"));
    assertThat(sizes("documents")).hasSizeGreaterThan(1).allMatch(size -> size < 90_000);
    Map<String, String> copies = copies();
    assertThat(found(corpus, copies, Truth.EXACT)).isEqualTo(1);
    assertThat(found(corpus, copies, Truth.SYNDICATED)).isGreaterThan(0.75);
    assertThat(falsely(corpus, copies)).isLessThan(DOCUMENTS / 50);
  }

  /** The sizes of a table's files, in bytes. */
  private List<Long> sizes(String table) throws IOException {
    List<Long> sizes = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder.resolve("lake").resolve(table))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".parquet")).toList()) {
        sizes.add(Files.size(file));
      }
    }
    return sizes;
  }

  private List<GeneratedDocument> write() throws IOException {
    CorpusOptions options = new CorpusOptions(DOCUMENTS, 10, 30, 0.02, 3, LocalDate.of(2026, 3, 1));
    Files.createDirectory(folder.resolve("news"));
    List<GeneratedDocument> corpus = new ArrayList<>();
    try (CorpusWriter writer = CorpusWriter.Format.JSONL.into(folder.resolve("news"), 200_000)) {
      for (GeneratedDocument document : new GeneratedCorpus(options)) {
        writer.write(document);
        corpus.add(document);
      }
    }
    return corpus;
  }

  private RunReport run() {
    Settings settings =
        Settings.of(
                Map.of(
                    "lake",
                    folder.resolve("lake").toString(),
                    "summary.claims",
                    "0",
                    "tables.file-bytes",
                    "60000"))
            .withInput(List.of(folder.resolve("news").toString()));
    return new NightlyRun(
            spark,
            settings,
            NightlyRun.locate(settings, spark.sparkContext().hadoopConfiguration()),
            LocalDate.of(2026, 4, 1),
            RunListener.silent(),
            new ShapeAnnotation())
        .run();
  }

  /** What each copy was found to be a copy of, by uri. */
  private Map<String, String> copies() {
    spark.read().parquet(folder.resolve("lake/documents").toString()).createOrReplaceTempView("d");
    return spark
        .sql("SELECT c.uri, o.uri FROM d c JOIN d o ON c.duplicate_of = o.doc_id")
        .collectAsList()
        .stream()
        .collect(Collectors.toMap((Row row) -> row.getString(0), row -> row.getString(1)));
  }

  /** The share of the copies of a kind that were found to be some. */
  private static double found(
      List<GeneratedDocument> corpus, Map<String, String> copies, Truth truth) {
    List<GeneratedDocument> all =
        corpus.stream()
            .filter(document -> document.truth() == truth && document.text().length() > 400)
            .toList();
    double found =
        all.stream()
            .filter(
                document ->
                    copies.containsKey(document.uri()) || copies.containsValue(document.uri()))
            .count();
    return found / all.size();
  }

  /** How many reports were taken for copies that nobody copied or made a copy. */
  private static long falsely(List<GeneratedDocument> corpus, Map<String, String> copies) {
    List<String> originals =
        corpus.stream().map(GeneratedDocument::original).filter(uri -> uri != null).toList();
    return corpus.stream()
        .filter(document -> document.truth() == Truth.REPORT)
        .filter(document -> copies.containsKey(document.uri()))
        .filter(document -> !originals.contains(document.uri()))
        .count();
  }
}
