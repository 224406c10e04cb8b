package org.tallywire.pipeline.lake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tallywire.pipeline.tables.Table;

/**
 * Publishing, cut off at each of its calls to the disk: no table may ever show a batch twice or in
 * part, and the next run has to end what was begun.
 */
class PublisherTest {
  private static final LocalDate OTHER_DATE = LocalDate.of(2021, 12, 5);

  @TempDir private Path folder;

  @Test
  void theFirstBatchOfALakeIsPublishedUnderNamesThatAreAlwaysTheSame() throws Exception {
    try (TinyLake tiny = new TinyLake(folder)) {
      new Publisher(tiny.lake()).publish(tiny.staged("new", 1));

      assertWhole(tiny, "new");
      assertThat(names(Table.NUMERIC_CLAIMS)).containsExactly("part-00000.zstd.parquet");
      assertThat(tiny.lake().folder().list(tiny.lake().folder().staging())).isEmpty();
    }
  }

  @Test
  void aBatchThatIsRunAgainReplacesItsOwnFilesOnly() throws Exception {
    Path other = folder.resolve("numeric_claims/batch_date=" + OTHER_DATE + "/part-1");
    FileUtils.writeStringToFile(other.toFile(), "other day", "UTF-8");
    try (TinyLake tiny = new TinyLake(folder)) {
      new Publisher(tiny.lake()).publish(tiny.staged("old", 2));
      new Publisher(tiny.lake()).publish(tiny.staged("new", 2));

      assertThat(names(Table.NUMERIC_CLAIMS)).hasSize(3).contains("part-1");
      assertThat(other).hasContent("other day");
    }
  }

  @Test
  void somebodysCopyBesideTheBatchesIsNoBatch() throws Exception {
    Path copy = folder.resolve("documents/batch_date=" + OTHER_DATE + ".bak/part-1");
    FileUtils.writeStringToFile(copy.toFile(), "a copy", "UTF-8");
    try (TinyLake tiny = new TinyLake(folder)) {
      new Publisher(tiny.lake()).publish(tiny.staged("new", 1));

      assertThat(tiny.lake().tables().batchDates(Table.DOCUMENTS)).containsExactly(TinyLake.DATE);
      assertThat(copy).exists();
    }
  }

  @Test
  void whatACrashLeavesOfAPublishedBatchIsNotPublishedAgain() throws Exception {
    boolean leftUnchecked = false;
    for (int calls = 0; calls < 30; calls++) {
      try (TinyLake tiny = new TinyLake(folder.resolve("lake-" + calls))) {
        StagedBatch batch = tiny.staged("new", 1);
        tiny.disk().dieAfter(calls);
        try {
          batch.delete();
        } catch (UncheckedIOException e) {
          tiny.disk().revive();
          leftUnchecked |= !batch.isChecked() && batch.exists(batch.table(Table.DOCUMENTS));
        }
      }
    }
    assertThat(leftUnchecked).as("the mark goes before the first of its files").isTrue();
  }

  @Test
  void severalFilesAreNamedAfterWhatIsInThem() throws Exception {
    try (TinyLake tiny = new TinyLake(folder)) {
      new Publisher(tiny.lake()).publish(tiny.staged("old", 2));
      Set<String> old = Set.copyOf(names(Table.DOCUMENTS));
      new Publisher(tiny.lake()).publish(tiny.staged("new", 2));

      assertThat(names(Table.DOCUMENTS)).hasSize(2).doesNotContainAnyElementsOf(old);
    }
  }

  @Test
  void aFileOfTheSameBytesStaysWhereItIs() throws Exception {
    try (TinyLake tiny = new TinyLake(folder)) {
      new Publisher(tiny.lake()).publish(tiny.staged("new", 1));
      Path file =
          folder.resolve("documents/batch_date=" + TinyLake.DATE + "/part-00000.zstd.parquet");
      Object before = Files.getAttribute(file, "unix:ino");

      new Publisher(tiny.lake()).publish(tiny.staged("new", 1));

      assertThat(Files.getAttribute(file, "unix:ino")).isEqualTo(before);
      assertWhole(tiny, "new");
    }
  }

  /** Lakes of earlier versions have checksums beside their files, and Spark's names. */
  @Test
  void aFileThatHadoopWroteWithAChecksumIsReplacedReadably() throws Exception {
    try (TinyLake tiny = new TinyLake(folder)) {
      new Publisher(tiny.lake()).publish(tiny.staged("old", 1));
      FileSystem checked = FileSystem.getLocal(new Configuration(false));
      Path batch = folder.resolve("documents/batch_date=" + TinyLake.DATE);
      Path file = batch.resolve("part-00000-5e1d-c000.zstd.parquet");
      checked.copyFromLocalFile(
          true,
          new org.apache.hadoop.fs.Path(batch.resolve("part-00000.zstd.parquet").toUri()),
          new org.apache.hadoop.fs.Path(file.toUri()));
      assertThat(batch.resolve("." + file.getFileName() + ".crc")).exists();

      new Publisher(tiny.lake()).publish(tiny.staged("new", 1));

      assertWhole(tiny, "new");
      try (var in = checked.open(new org.apache.hadoop.fs.Path(file.toUri()))) {
        assertThat(in.readAllBytes()).isEqualTo(Files.readAllBytes(file));
      }
    }
  }

  /** From so many files to so many; no files: the batch is new. */
  @ParameterizedTest
  @CsvSource({"0, 1", "1, 1", "2, 2", "3, 1", "1, 3"})
  void aPublicationThatIsCutOffAnywhereIsFinishedByTheNextRun(int before, int after)
      throws Exception {
    boolean finished = false;
    int calls = 0;
    for (; !finished; calls++) {
      Path lake = folder.resolve("lake-" + calls);
      try (TinyLake tiny = new TinyLake(lake)) {
        if (before > 0) {
          new Publisher(tiny.lake()).publish(tiny.staged("old", before));
        }
        StagedBatch batch = tiny.staged("new", after);

        tiny.disk().dieAfter(calls);
        finished = publishes(tiny, batch);
        tiny.disk().revive();
        assertWholeOrNothing(tiny, before, after, calls);

        new Publisher(tiny.lake()).recover();
        assertWhole(tiny, "new");
        assertThat(tiny.lake().folder().list(tiny.lake().folder().staging())).isEmpty();
      }
    }
    assertThat(calls).isGreaterThan(20);
  }

  private static boolean publishes(TinyLake tiny, StagedBatch batch) {
    try {
      new Publisher(tiny.lake()).publish(batch);
      return true;
    } catch (RuntimeException e) {
      assertThat(e).hasRootCauseMessage("pulled the plug");
      return false;
    }
  }

  private static void assertWholeOrNothing(TinyLake tiny, int before, int after, int calls)
      throws SQLException {
    Map<Table, Map<String, Integer>> seen = tiny.seen();
    for (Table table : TinyLake.TABLES) {
      assertThat(seen.get(table))
          .as("%s after %s calls", table, calls)
          .satisfiesAnyOf(
              found -> assertThat(found).isEqualTo(TinyLake.whole("old", table)),
              found -> assertThat(found).isEqualTo(TinyLake.whole("new", table)),
              found -> {
                boolean mayBeMissing =
                    table == Table.RUNS ? before == 0 : before != 1 || after != 1;
                assertThat(mayBeMissing ? found : Map.of("nothing", 0)).isNull();
              },
              found -> assertThat(table == Table.RUNS ? found : Map.of("none", 0)).isEmpty());
    }
    Map<String, Integer> runs = seen.get(Table.RUNS);
    if (runs != null && !runs.isEmpty()) {
      assertThat(seen.get(Table.DOCUMENTS).keySet()).isEqualTo(runs.keySet());
      assertThat(seen.get(Table.NUMERIC_CLAIMS).keySet()).isEqualTo(runs.keySet());
    }
  }

  @Test
  void aRunThatDiedBeforeItsCheckIsClearedAway() throws Exception {
    try (TinyLake tiny = new TinyLake(folder)) {
      new Publisher(tiny.lake()).publish(tiny.staged("old", 1));
      tiny.staged(OTHER_DATE, "half", 1);

      assertThat(new Publisher(tiny.lake()).recover()).hasSize(1);

      assertWhole(tiny, "old");
      assertThat(tiny.lake().folder().list(tiny.lake().folder().staging())).isEmpty();
    }
  }

  @Test
  void whatWasNotCheckedIsNotPublished() throws Exception {
    try (TinyLake tiny = new TinyLake(folder)) {
      StagedBatch batch = tiny.staged(TinyLake.DATE, "half", 1);

      assertThatThrownBy(() -> new Publisher(tiny.lake()).publish(batch))
          .isInstanceOf(IllegalStateException.class);
      assertThat(tiny.seen().get(Table.NUMERIC_CLAIMS)).isNull();
    }
  }

  private static void assertWhole(TinyLake tiny, String age) throws SQLException {
    Map<Table, Map<String, Integer>> seen = tiny.seen();
    for (Table table : TinyLake.TABLES) {
      assertThat(seen.get(table)).as(table.tableName()).isEqualTo(TinyLake.whole(age, table));
    }
  }

  private List<String> names(Table table) throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve(table.tableName()))) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> file.getFileName().toString())
          .sorted()
          .toList();
    }
  }
}
