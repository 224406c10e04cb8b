package org.tallywire.pipeline.batch;

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

/**
 * Publishing, cut off at each of its renames: no table may ever show a batch twice or in part, and
 * the next run has to end what was begun.
 */
class PublisherTest {
  private static final LocalDate DATE = LocalDate.of(2021, 12, 6);
  private static final LocalDate OTHER_DATE = LocalDate.of(2021, 12, 5);
  private static final List<String> TABLES = List.of("documents", "claims", "runs");

  @TempDir private java.nio.file.Path folder;
  private Lake lake;

  @BeforeEach
  void openLake() {
    Configuration hadoop = new Configuration(false);
    hadoop.set("fs.file.impl", DyingFileSystem.class.getName());
    hadoop.setBoolean("fs.file.impl.disable.cache", true);
    lake = Lake.open(folder.toString(), hadoop);
  }

  @Test
  void theFirstBatchOfALakeIsPublished() throws IOException {
    new Publisher(lake, TABLES).publish(staged("new"));

    assertThat(contents("claims")).containsExactly("new claims 1", "new claims 2");
    assertThat(contents("runs")).containsExactly("new runs 1", "new runs 2");
    assertThat(lake.list(lake.staging())).isEmpty();
  }

  @Test
  void aBatchThatIsRunAgainReplacesItsOwnFoldersOnly() throws IOException {
    write(folder.resolve("claims/batch_date=" + OTHER_DATE + "/part-1"), "other day");
    new Publisher(lake, TABLES).publish(staged("old"));

    new Publisher(lake, TABLES).publish(staged("new"));

    assertThat(contents("claims")).containsExactly("new claims 1", "new claims 2", "other day");
  }

  @Test
  void aPublicationThatIsCutOffAtAnyRenameIsFinishedByTheNextRun() throws IOException {
    for (int renames = 0; renames < 6; renames++) {
      new Publisher(lake, TABLES).publish(staged("old"));
      StagedBatch batch = staged("new");

      dyingFiles().dieAfterRenames(renames);
      assertThatThrownBy(() -> new Publisher(lake, TABLES).publish(batch))
          .as("cut off after %s renames", renames)
          .hasRootCauseMessage("pulled the plug");
      for (String table : TABLES) {
        assertThat(contents(table))
            .as("%s after %s renames", table, renames)
            .satisfiesAnyOf(
                rows -> assertThat(rows).isEmpty(),
                rows -> assertThat(rows).allMatch(row -> row.startsWith("old")).hasSize(2),
                rows -> assertThat(rows).allMatch(row -> row.startsWith("new")).hasSize(2));
      }
      if (!contents("runs").isEmpty()) {
        assertThat(contents("runs").get(0).substring(0, 3))
            .isEqualTo(contents("documents").get(0).substring(0, 3))
            .isEqualTo(contents("claims").get(0).substring(0, 3));
      }

      dyingFiles().dieAfterRenames(Integer.MAX_VALUE);
      assertThat(new Publisher(lake, TABLES).recover()).hasSize(1);
      for (String table : TABLES) {
        assertThat(contents(table)).allMatch(row -> row.startsWith("new")).hasSize(2);
      }
      assertThat(lake.list(lake.staging())).isEmpty();
    }
  }

  @Test
  void aRunThatDiedBeforeItsCheckIsClearedAway() throws IOException {
    new Publisher(lake, TABLES).publish(staged("old"));
    write(folder.resolve("_staging/batch_date=" + OTHER_DATE + "/tables/claims/part-1"), "half");

    assertThat(new Publisher(lake, TABLES).recover()).hasSize(1);

    assertThat(contents("claims")).containsExactly("old claims 1", "old claims 2");
    assertThat(lake.list(lake.staging())).isEmpty();
  }

  @Test
  void whatWasNotCheckedIsNotPublished() throws IOException {
    StagedBatch batch = StagedBatch.of(lake, DATE);
    write(folder.resolve("_staging/batch_date=" + DATE + "/tables/claims/part-1"), "half");

    assertThatThrownBy(() -> new Publisher(lake, TABLES).publish(batch))
        .isInstanceOf(IllegalStateException.class);
    assertThat(contents("claims")).isEmpty();
  }

  private StagedBatch staged(String age) throws IOException {
    StagedBatch batch = StagedBatch.of(lake, DATE);
    for (String table : TABLES) {
      java.nio.file.Path staged = java.nio.file.Path.of(batch.table(table).toUri());
      write(staged.resolve("part-1"), age + " " + table + " 1");
      write(staged.resolve("part-2"), age + " " + table + " 2");
    }
    batch.markChecked();
    return batch;
  }

  private DyingFileSystem dyingFiles() {
    return (DyingFileSystem) lake.files();
  }

  /** What a reader finds who globs a table. */
  private List<String> contents(String table) throws IOException {
    List<String> rows = new ArrayList<>();
    java.nio.file.Path root = folder.resolve(table);
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
