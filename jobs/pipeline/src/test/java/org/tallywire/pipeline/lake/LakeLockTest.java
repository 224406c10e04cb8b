package org.tallywire.pipeline.lake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tallywire.pipeline.settings.LockOptions;

/** Who may write into a lake. */
class LakeLockTest {
  private static final LockOptions AT_ONCE = LockOptions.STANDARD;
  private static final String ELSEWHERE = "otherhost\t-\t7\t-\t2021-12-06T00:00:00Z\tbatch x\tt7\n";

  @TempDir private Path folder;
  private final List<String> notes = new ArrayList<>();
  private LakeFolder lake;

  @BeforeEach
  void openLake() {
    lake = LakeFolder.toWrite(folder.toString(), new Configuration(false));
  }

  @Test
  void theSecondIsToldWhoTheFirstIs() throws IOException {
    try (LakeLock first = LakeLock.take(lake, "batch 2021-12-06")) {
      first.requireHeld();
      assertThatThrownBy(() -> LakeLock.take(lake, "batch 2021-12-07"))
          .isInstanceOf(LakeInUseException.class)
          .hasMessageContaining("process " + ProcessHandle.current().pid())
          .hasMessageContaining("batch 2021-12-06");
    }
    assertThat(staging()).isEmpty();
    LakeLock.take(lake, "batch 2021-12-07").close();
  }

  @Test
  void whoIsPatientGetsItWhenTheFirstIsDone() throws Exception {
    LakeLock first = LakeLock.take(lake, "the first");
    LockOptions patient = new LockOptions(Duration.ofMinutes(1), AT_ONCE.staleAfter());
    ExecutorService threads = Executors.newSingleThreadExecutor();
    try {
      Future<LakeLock> second =
          threads.submit(() -> LakeLock.take(lake, "the second", patient, notes::add));
      TimeUnit.SECONDS.sleep(1);
      assertThat(second).isNotDone();
      first.close();
      try (LakeLock lock = second.get(30, TimeUnit.SECONDS)) {
        assertThat(lock.isHeld()).isTrue();
      }
      assertThat(notes).singleElement().asString().contains("waiting").contains("the first");
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void aDeadProcessOfThisHostIsKnownAtOnce() throws IOException {
    LockHolder self = LockHolder.self("batch 2021-12-06");
    LockHolder dead =
        new LockHolder(self.host(), self.space(), "4194304999", "-", self.since(), "x", "t1");
    Files.writeString(folder.resolve("_staging/LOCK-1"), dead.line());

    try (LakeLock lock = LakeLock.take(lake, "next", AT_ONCE, notes::add)) {
      assertThat(lock.isHeld()).isTrue();
      assertThat(staging()).containsExactly("LOCK-2");
    }
    assertThat(notes).singleElement().asString().contains("process 4194304999");
  }

  @Test
  void settingTheClockMakesNoLivingProcessDead() throws IOException {
    Path boot = Path.of("/proc/sys/kernel/random/boot_id");
    assumeThat(boot).exists();
    LockHolder self = LockHolder.self("batch 2021-12-06");

    assertThat(self.isAlive()).isTrue();
    assertThat(self.processStart())
        .as("ticks since the machine was booted, and no time of day")
        .matches(Files.readString(boot).strip() + " [0-9]+");
  }

  @Test
  void aNumberThatAnotherProcessHasNowIsNoSignOfLife() {
    LockHolder self = LockHolder.self("batch 2021-12-06");
    String other = self.processStart() + "0";

    assertThat(
            new LockHolder(
                    self.host(), self.space(), self.process(), other, self.since(), "x", "t1")
                .isAlive())
        .isFalse();
  }

  @Test
  void aProcessOfAnotherHostIsDeadWhenItGivesNoSignOfLifeForLong() throws IOException {
    Path file = Files.writeString(folder.resolve("_staging/LOCK-1"), ELSEWHERE);

    assertThatThrownBy(() -> LakeLock.take(lake, "next", AT_ONCE, notes::add))
        .hasMessageContaining("process 7 on otherhost");

    Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(3600)));
    LakeLock.take(lake, "next", AT_ONCE, notes::add).close();
    assertThat(notes).singleElement().asString().contains("otherhost");
  }

  @Test
  void aLockThatWasCutOffWhileItWasWrittenCountsUntilItIsOld() throws IOException {
    Path file = Files.writeString(folder.resolve("_staging/LOCK-1"), "otherh");

    assertThatThrownBy(() -> LakeLock.take(lake, "next")).hasMessageContaining("names nobody");

    Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(3600)));
    LakeLock.take(lake, "next").close();
  }

  @Test
  void aHolderGivesSignsOfLife() throws Exception {
    LockOptions quick = new LockOptions(Duration.ZERO, Duration.ofMillis(300));
    try (LakeLock lock = LakeLock.take(lake, "batch", quick, notes::add)) {
      Path file = folder.resolve("_staging/LOCK-1");
      Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH));
      for (int i = 0; i < 100 && isOld(file); i++) {
        TimeUnit.MILLISECONDS.sleep(100);
      }
      assertThat(isOld(file)).isFalse();
    }
  }

  private static boolean isOld(Path file) throws IOException {
    return Files.getLastModifiedTime(file).toInstant().isBefore(Instant.now().minusSeconds(60));
  }

  @Test
  void whoLostTheLockStopsAndLeavesTheOthersAlone() throws IOException {
    try (LakeLock paused = LakeLock.take(lake, "paused")) {
      Files.delete(folder.resolve("_staging/LOCK-1"));
      Files.writeString(folder.resolve("_staging/LOCK-1"), ELSEWHERE);

      assertThat(paused.isHeld()).isFalse();
      assertThatThrownBy(paused::requireHeld)
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("publishes nothing");
    }
    assertThat(folder.resolve("_staging/LOCK-1")).hasContent(ELSEWHERE.strip());
  }

  @Test
  void ofManyWhoTakeAStaleLockAtOnceOneGetsIt() throws Exception {
    int takers = 6;
    ExecutorService threads = Executors.newFixedThreadPool(takers);
    try {
      for (int round = 0; round < 10; round++) {
        Path stale = Files.writeString(folder.resolve("_staging/LOCK-3"), ELSEWHERE);
        Files.setLastModifiedTime(stale, FileTime.from(Instant.now().minusSeconds(3600)));
        CyclicBarrier together = new CyclicBarrier(takers);
        Callable<LakeLock> taker =
            () -> {
              together.await();
              try {
                return LakeLock.take(lake, "taker");
              } catch (LakeInUseException e) {
                return null;
              }
            };
        int held = 0;
        for (Future<LakeLock> taken :
            threads.invokeAll(java.util.Collections.nCopies(takers, taker))) {
          if (taken.get() != null) {
            held++;
            assertThat(taken.get().isHeld()).isTrue();
            taken.get().close();
          }
        }
        assertThat(held).as("round %s", round).isEqualTo(1);
        assertThat(staging()).isEmpty();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private List<String> staging() throws IOException {
    try (var files = Files.list(folder.resolve("_staging"))) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
