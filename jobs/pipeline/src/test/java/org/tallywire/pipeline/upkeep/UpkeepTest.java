package org.tallywire.pipeline.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tallywire.pipeline.check.SmallLake.MONDAY;
import static org.tallywire.pipeline.check.SmallLake.TUESDAY;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tallywire.pipeline.check.Finding;
import org.tallywire.pipeline.check.LakeCheck;
import org.tallywire.pipeline.check.SmallLake;
import org.tallywire.pipeline.lake.Lake;
import org.tallywire.pipeline.lake.LakeLock;
import org.tallywire.pipeline.tables.Table;
import org.tallywire.pipeline.tables.TableWriter;
import org.tallywire.pipeline.upkeep.Compaction.Gain;

/** What is done to published batches leaves a sound lake with the same rows. */
class UpkeepTest {
  @TempDir private Path folder;

  @Test
  void compactionLeavesTheSameRowsInFewerFiles() throws IOException {
    SmallLake small = new SmallLake(folder);
    Lake lake = small.write();
    Path sentences = small.batch(TUESDAY, Table.SENTENCES);
    FileUtils.deleteDirectory(sentences.toFile());
    small.write(TUESDAY, Table.SENTENCES, small.rows(TUESDAY, Table.SENTENCES), 1);
    List<String> before = rows(lake);
    Compaction compaction =
        new Compaction(SmallLake.spark(), lake, new TableWriter(1_000, 1 << 20));

    assertThat(compaction.gains(MONDAY)).isEmpty();
    List<Gain> gains = compaction.gains(TUESDAY);
    assertThat(gains).containsExactly(new Gain(TUESDAY, Table.SENTENCES, 2, 2, 1));
    try (LakeLock lock = lock(lake)) {
      compaction.compact(gains, lock);
    }

    assertThat(compaction.gains(TUESDAY)).isEmpty();
    assertThat(rows(lake)).isEqualTo(before);
    assertThat(folder.resolve("_staging/batch_date=" + TUESDAY)).doesNotExist();
    assertThat(broken(lake)).isEmpty();
  }

  @Test
  void anOldStateGoesAndTheLakeStaysSound() throws IOException {
    SmallLake small = new SmallLake(folder);
    Lake lake = small.write();
    Retention retention = new Retention(SmallLake.spark(), lake, new RetentionPolicy(1, 0));

    assertThat(retention.due()).containsOnlyKeys(MONDAY);
    try (LakeLock lock = lock(lake)) {
      retention.drop(retention.due(), lock);
    }

    assertThat(small.batch(MONDAY, Table.CLAIM_GROUPS)).doesNotExist();
    assertThat(small.batch(MONDAY, Table.DOCUMENTS)).exists();
    assertThat(small.batch(TUESDAY, Table.CLAIM_GROUPS)).exists();
    assertThat(broken(lake)).isEmpty();
    assertThat(retention.due()).isEmpty();
    try (Stream<Path> left = Files.list(folder.resolve("_staging"))) {
      assertThat(left).isEmpty();
    }
  }

  @Test
  void anOldBatchGoesButForItsRun() throws IOException {
    SmallLake small = new SmallLake(folder);
    Lake lake = small.write();
    Retention retention = new Retention(SmallLake.spark(), lake, new RetentionPolicy(0, 1));

    try (LakeLock lock = lock(lake)) {
      retention.drop(retention.due(), lock);
    }

    assertThat(lake.batches()).containsExactly(TUESDAY);
    assertThat(lake.tables().batchDates(Table.RUNS)).containsExactly(MONDAY, TUESDAY);
    assertThat(broken(lake)).isEmpty();
  }

  @Test
  void whoLostTheLakeChangesNothingMore() throws IOException {
    SmallLake small = new SmallLake(folder);
    Lake lake = small.write();
    Retention retention = new Retention(SmallLake.spark(), lake, new RetentionPolicy(0, 1));
    LakeLock lost = lock(lake);
    lost.close();

    assertThatThrownBy(() -> retention.drop(retention.due(), lost))
        .isInstanceOf(IllegalStateException.class);
    assertThat(small.batch(MONDAY, Table.DOCUMENTS)).exists();

    Path sentences = small.batch(TUESDAY, Table.SENTENCES);
    FileUtils.deleteDirectory(sentences.toFile());
    small.write(TUESDAY, Table.SENTENCES, small.rows(TUESDAY, Table.SENTENCES), 1);
    Compaction compaction =
        new Compaction(SmallLake.spark(), lake, new TableWriter(1_000, 1 << 20));
    List<Gain> gains = compaction.gains(TUESDAY);
    assertThatThrownBy(() -> compaction.compact(gains, lost))
        .isInstanceOf(IllegalStateException.class);
    assertThat(compaction.gains(TUESDAY)).isEqualTo(gains);
  }

  @Test
  void whatIsLeftAfterACrashIsFoundByTheTablesThatGoLast() {
    assertThat(Retention.inOrder(EnumSet.allOf(Table.class)))
        .hasSize(Table.values().length)
        .endsWith(Table.CLAIM_GROUPS, Table.DOCUMENTS);
  }

  private LakeLock lock(Lake lake) throws IOException {
    Files.createDirectories(folder.resolve("_staging"));
    return LakeLock.take(lake.folder(), "upkeep");
  }

  private static List<String> rows(Lake lake) {
    return lake
        .tables()
        .read(SmallLake.spark(), Table.SENTENCES, lake.batches())
        .toJSON()
        .collectAsList()
        .stream()
        .sorted()
        .toList();
  }

  private static List<Finding> broken(Lake lake) {
    return new LakeCheck(SmallLake.spark(), lake, List.of(), false, 365)
        .run(step -> {}).stream().filter(finding -> !finding.isSound()).toList();
  }
}
