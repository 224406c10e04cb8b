package org.tallywire.pipeline.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tallywire.pipeline.generate.GeneratedDocument.Truth;

class GeneratedCorpusTest {
  private static final List<GeneratedDocument> CORPUS = corpus(3_000, 1);

  private static List<GeneratedDocument> corpus(long documents, long seed) {
    CorpusOptions options =
        new CorpusOptions(documents, 20, 40, 0.01, seed, LocalDate.of(2026, 3, 1));
    return StreamSupport.stream(new GeneratedCorpus(options).spliterator(), false).toList();
  }

  @Test
  void theSameOptionsMakeTheSameNewsAndASmallerCorpusBeginsALargerOne() {
    assertThat(corpus(300, 1)).isEqualTo(CORPUS.subList(0, 300));
    assertThat(corpus(300, 2)).isNotEqualTo(CORPUS.subList(0, 300));
  }

  @Test
  void textsAreAsLongAsNewsAndAFewAreGiants() {
    List<Integer> words =
        CORPUS.stream().map(document -> document.text().split("\\s").length).sorted().toList();
    assertThat(words.stream().mapToInt(n -> n).average().orElse(0)).isBetween(140.0, 230.0);
    assertThat(words.get(words.size() / 2)).isBetween(100, 180);
    assertThat(words.get(words.size() - 1)).isGreaterThan(700);
  }

  @Test
  void outletsDaysAndStoriesAreSkewed() {
    assertThat(shares(GeneratedDocument::publisher)).isGreaterThan(4);
    assertThat(shares(document -> day(document))).isGreaterThan(2);
    Map<Long, Long> stories =
        CORPUS.stream()
            .collect(Collectors.groupingBy(GeneratedDocument::story, Collectors.counting()));
    assertThat(stories.values()).contains(1L).anyMatch(size -> size > 20);
  }

  private static String day(GeneratedDocument document) {
    return document.publishedAt() == null ? "" : document.publishedAt().toString().substring(0, 10);
  }

  /** How many times as often as the average the most frequent comes. */
  private static double shares(java.util.function.Function<GeneratedDocument, String> of) {
    Map<String, Long> counts =
        CORPUS.stream().collect(Collectors.groupingBy(of, Collectors.counting()));
    double most = counts.values().stream().mapToLong(n -> n).max().orElse(0);
    return most * counts.size() / CORPUS.size();
  }

  @Test
  void noPlaceholderIsLeftAndNoTwoReportsAreTheSame() {
    Set<String> texts = new HashSet<>();
    for (GeneratedDocument document : CORPUS) {
      assertThat(document.text() + document.title()).doesNotContain("{", "}", "|", "null");
      if (document.truth() == Truth.REPORT) {
        assertThat(texts.add(document.text())).as(document.text()).isTrue();
      }
    }
  }

  @Test
  void copiesSayWhatTheyCopy() {
    Map<String, GeneratedDocument> byUri =
        CORPUS.stream()
            .filter(document -> document.truth() != Truth.REPEATED)
            .collect(Collectors.toMap(GeneratedDocument::uri, document -> document));
    Set<Truth> seen = new HashSet<>();
    for (GeneratedDocument document : CORPUS) {
      seen.add(document.truth());
      if (document.original() != null) {
        GeneratedDocument original = byUri.get(document.original());
        assertThat(original.truth()).isEqualTo(Truth.REPORT);
        switch (document.truth()) {
          case EXACT, REPEATED -> assertThat(document.text()).isEqualTo(original.text());
          default -> assertThat(document.text()).contains(original.text());
        }
      }
    }
    assertThat(seen).containsExactlyInAnyOrder(Truth.values());
  }

  @Test
  void everyFormatHoldsEveryRecordInFilesNearTheirSize(@TempDir Path folder) throws IOException {
    for (CorpusWriter.Format format : CorpusWriter.Format.values()) {
      Path into = Files.createDirectory(folder.resolve(format.name()));
      int files;
      try (CorpusWriter writer = format.into(into, 100_000)) {
        for (GeneratedDocument document : CORPUS.subList(0, 300)) {
          writer.write(document);
        }
        files = writer.files();
      }
      List<Path> written = written(into);
      assertThat(written).hasSize(files);
      if (format == CorpusWriter.Format.TEXT) {
        assertThat(written).hasSize(300);
      } else {
        assertThat(written).hasSizeGreaterThan(2);
      }
      if (format == CorpusWriter.Format.JSONL) {
        assertThat(Files.size(written.get(0))).isBetween(100_000L, 130_000L);
      }
    }
  }

  private static List<Path> written(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(
              file -> Files.isRegularFile(file) && !file.getFileName().toString().startsWith("."))
          .sorted(Comparator.naturalOrder())
          .toList();
    }
  }

  @Test
  void whatCannotBeMadeIsSaid() {
    LocalDate day = LocalDate.of(2026, 3, 1);
    assertThatThrownBy(() -> new CorpusOptions(0, 1, 1, 0, 1, day))
        .hasMessage("documents must be at least 1, not 0");
    assertThatThrownBy(() -> new CorpusOptions(1, 1, 1, 1.5, 1, day))
        .hasMessageContaining("broken records must be 0 to 1, not 1.5");
  }
}
