package org.tallywire.pipeline.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.io.FileUtils;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tallywire.pipeline.SparkForTests;
import org.tallywire.pipeline.lake.DuckDb;

/** Nights that go wrong, or come in the wrong order. */
class FaultyNightsIT {
  /** What of the space that a night needs it gets; in the build one of them. */
  private static final double[] SHARES = {0.1, 0.5, 0.8};

  @TempDir private Path folder;
  private final SparkSession spark = SparkForTests.session();

  @BeforeEach
  void write() throws Exception {
    spark.sparkContext().hadoopConfiguration().set("fs.smalldisk.impl", SmallDisk.class.getName());
    SmallDisk.setSpace(Long.MAX_VALUE);
    FerryNews.write(folder.resolve("news"));
  }

  @Test
  void aDiskThatIsFullLeavesTheLakeAsItWasAndTheNextRunMakesUpForIt() throws Exception {
    Path start = folder.resolve("start");
    night(start, "" + FerryNews.MONDAY, FerryNews.MONDAY);
    Path done = copy(start, "done");
    SmallDisk.setSpace(Long.MAX_VALUE);
    night(done, "" + FerryNews.TUESDAY, FerryNews.TUESDAY);
    long needed = Long.MAX_VALUE - SmallDisk.space();

    for (double share : Boolean.getBoolean("tallywire.soak.disk") ? SHARES : new double[] {0.5}) {
      Path lake = copy(start, "lake-" + share);
      SmallDisk.setSpace((long) (share * needed));
      assertThatThrownBy(() -> night(lake, "" + FerryNews.TUESDAY, FerryNews.TUESDAY))
          .as("with %s of the space", share)
          .hasStackTraceContaining("No space left on device");
      assertThat(LakeState.files(lake)).isEqualTo(LakeState.files(start));
      assertThat(lake.resolve("_staging")).isEmptyDirectory();

      SmallDisk.setSpace(Long.MAX_VALUE);
      night(lake, "" + FerryNews.TUESDAY, FerryNews.TUESDAY);
      assertThat(LakeState.files(lake)).isEqualTo(LakeState.files(done));
    }
  }

  /**
   * What a late batch changes is its own; it is told as of its own date, as if it had been early.
   */
  @Test
  void aLateBatchLeavesNewerOnesAlone() throws Exception {
    Path late = folder.resolve("late");
    night(late, "" + FerryNews.MONDAY, FerryNews.MONDAY);
    Path inTime = copy(late, "in-time");
    night(late, "" + FerryNews.WEDNESDAY, FerryNews.WEDNESDAY);
    Map<String, String> before = LakeState.files(late);

    night(late, "" + FerryNews.TUESDAY, FerryNews.TUESDAY);

    Map<String, String> after = LakeState.files(late);
    assertThat(after).containsAllEntriesOf(before);
    night(inTime, "" + FerryNews.TUESDAY, FerryNews.TUESDAY);
    after.keySet().removeIf(file -> file.contains("" + FerryNews.WEDNESDAY));
    assertThat(after).isEqualTo(LakeState.files(inTime));
  }

  @Test
  void aNightThatIsRunAgainWithTheSameInputChangesNothing() throws Exception {
    Path lake = folder.resolve("again");
    night(lake, "" + FerryNews.MONDAY, FerryNews.MONDAY);
    Map<String, String> files = LakeState.files(lake);
    try (DuckDb duckDb = new DuckDb()) {
      Map<String, String> seen = new HashMap<>(LakeState.read(duckDb, lake));

      night(lake, "" + FerryNews.MONDAY, FerryNews.MONDAY);

      assertThat(LakeState.files(lake)).isEqualTo(files);
      assertThat(LakeState.read(duckDb, lake)).isEqualTo(seen);
    }
  }

  private Path copy(Path lake, String name) throws Exception {
    FileUtils.copyDirectory(lake.toFile(), folder.resolve(name).toFile());
    assertThat(Files.isDirectory(folder.resolve(name))).isTrue();
    return folder.resolve(name);
  }

  private void night(Path lake, String news, LocalDate date) {
    FerryNews.run(
        spark, folder.resolve("news").resolve(news), SmallDisk.SCHEME + "://" + lake, date);
  }
}
