package org.tallywire.pipeline.lake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tallywire.pipeline.settings.LakeOptions;
import org.tallywire.pipeline.tables.Table;

/**
 * Publishing, cut off at each of its renames: no table may ever show a batch twice or in part, and
 * the next run has to end what was begun.
 */
class PublisherTest {
  private static final LocalDate DATE = LocalDate.of(2021, 12, 6);
  private static final LocalDate OTHER_DATE = LocalDate.of(2021, 12, 5);
  private static final List<Table> TABLES =
      List.of(Table.DOCUMENTS, Table.NUMERIC_CLAIMS, Table.RUNS);

  @TempDir private java.nio.file.Path folder;
  private Lake lake;

  @BeforeEach
  void openLake() {
    Configuration hadoop = new Configuration(false);
    hadoop.set("fs.file.impl", DyingFileSystem.class.getName());
    hadoop.setBoolean("fs.file.impl.disable.cache", true);
    lake = Lake.toWrite(LakeOptions.parquet(folder.toString()), hadoop);
  }

  @Test
  void theFirstBatchOfALakeIsPublished() throws IOException {
    new Publisher(lake).publish(staged("new"));

    assertThat(contents(Table.NUMERIC_CLAIMS))
        .containsExactly("new numeric_claims 1", "new numeric_claims 2");
    assertThat(contents(Table.RUNS)).containsExactly("new runs 1", "new runs 2");
    assertThat(lake.folder().list(lake.folder().staging())).isEmpty();
  }

  @Test
  void aBatchThatIsRunAgainReplacesItsOwnFoldersOnly() throws IOException {
    write(folder.resolve("numeric_claims/batch_date=" + OTHER_DATE + "/part-1"), "other day");
    new Publisher(lake).publish(staged("old"));

    new Publisher(lake).publish(staged("new"));

    assertThat(contents(Table.NUMERIC_CLAIMS))
        .containsExactly("new numeric_claims 1", "new numeric_claims 2", "other day");
  }

  @Test
  void aPublicationThatIsCutOffAtAnyRenameIsFinishedByTheNextRun() throws IOException {
    for (int renames = 0; renames < 6; renames++) {
      new Publisher(lake).publish(staged("old"));
      StagedBatch batch = staged("new");

      dyingFiles().dieAfterRenames(renames);
      assertThatThrownBy(() -> new Publisher(lake).publish(batch))
          .as("cut off after %s renames", renames)
          .hasRootCauseMessage("pulled the plug");
      for (Table table : TABLES) {
        assertThat(contents(table))
            .as("%s after %s renames", table, renames)
            .satisfiesAnyOf(
                rows -> assertThat(rows).isEmpty(),
                rows -> assertThat(rows).allMatch(row -> row.startsWith("old")).hasSize(2),
                rows -> assertThat(rows).allMatch(row -> row.startsWith("new")).hasSize(2));
      }
      if (!contents(Table.RUNS).isEmpty()) {
        assertThat(contents(Table.RUNS).get(0).substring(0, 3))
            .isEqualTo(contents(Table.DOCUMENTS).get(0).substring(0, 3))
            .isEqualTo(contents(Table.NUMERIC_CLAIMS).get(0).substring(0, 3));
      }

      dyingFiles().dieAfterRenames(Integer.MAX_VALUE);
      assertThat(new Publisher(lake).recover()).hasSize(1);
      for (Table table : TABLES) {
        assertThat(contents(table)).allMatch(row -> row.startsWith("new")).hasSize(2);
      }
      assertThat(lake.folder().list(lake.folder().staging())).isEmpty();
    }
  }

  @Test
  void aRunThatDiedBeforeItsCheckIsClearedAway() throws IOException {
    new Publisher(lake).publish(staged("old"));
    write(
        folder.resolve("_staging/batch_date=" + OTHER_DATE + "/tables/numeric_claims/part-1"),
        "half");

    assertThat(new Publisher(lake).recover()).hasSize(1);

    assertThat(contents(Table.NUMERIC_CLAIMS))
        .containsExactly("old numeric_claims 1", "old numeric_claims 2");
    assertThat(lake.folder().list(lake.folder().staging())).isEmpty();
  }

  @Test
  void whatWasNotCheckedIsNotPublished() throws IOException {
    StagedBatch batch = StagedBatch.of(lake.folder(), DATE);
    write(folder.resolve("_staging/batch_date=" + DATE + "/tables/numeric_claims/part-1"), "half");

    assertThatThrownBy(() -> new Publisher(lake).publish(batch))
        .isInstanceOf(IllegalStateException.class);
    assertThat(contents(Table.NUMERIC_CLAIMS)).isEmpty();
  }

  private StagedBatch staged(String age) throws IOException {
    StagedBatch batch = StagedBatch.of(lake.folder(), DATE);
    for (Table table : TABLES) {
      java.nio.file.Path staged = java.nio.file.Path.of(batch.table(table).toUri());
      write(staged.resolve("part-1"), age + " " + table.tableName() + " 1");
      write(staged.resolve("part-2"), age + " " + table.tableName() + " 2");
    }
    batch.markChecked();
    return batch;
  }

  private DyingFileSystem dyingFiles() {
    return (DyingFileSystem) lake.folder().files();
  }

  /** What a reader finds who globs a table. */
  private List<String> contents(Table table) throws IOException {
    List<String> rows = new ArrayList<>();
    java.nio.file.Path root = folder.resolve(table.tableName());
    if (Files.isDirectory(root)) {
      try (Stream<java.nio.file.Path> files = Files.walk(root)) {
        for (java.nio.file.Path file : files.filter(Files::isRegularFile).toList()) {
          rows.add(Files.readString(file));
        }
      }
    }
    rows.sort(null);
    return rows;
  }

  private static void write(java.nio.file.Path file, String content) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }

  /** A file system of a machine that loses power after so many renames. */
  public static final class DyingFileSystem extends RawLocalFileSystem {
    private int left = Integer.MAX_VALUE;

    void dieAfterRenames(int renames) {
      left = renames;
    }

    @Override
    public boolean rename(Path from, Path to) throws IOException {
      if (left-- == 0) {
        throw new IOException("pulled the plug");
      }
      return super.rename(from, to);
    }

    @Override
    public void initialize(URI uri, Configuration hadoop) throws IOException {
      super.initialize(uri, hadoop);
      setConf(hadoop);
    }
  }
}
