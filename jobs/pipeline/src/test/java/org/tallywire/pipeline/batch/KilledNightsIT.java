package org.tallywire.pipeline.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tallywire.pipeline.SparkForTests;
import org.tallywire.pipeline.lake.DuckDb;
import org.tallywire.pipeline.lake.Lake;
import org.tallywire.pipeline.lake.LakeLock;
import org.tallywire.pipeline.lake.Publisher;
import org.tallywire.pipeline.settings.LakeOptions;
import org.tallywire.pipeline.tables.Table;

/**
 * The driver dies at random moments of the night. A program of its own runs a batch over and over.
 * It is stopped (SIGSTOP) at a random moment, and a copy of its lake taken, which is what {@code
 * kill -9} would have left at that moment; then it goes on. Every fourth stop is aimed at the
 * publication. Now and then it is really killed. Of every lake that is left: a reader sees whole
 * batches, the next run ends or clears away what was begun, and the night, run again, gives the
 * rows of an undisturbed run.
 *
 * <p>Few moments in the build; as a soak: {@code -Dtallywire.soak.moments=200}.
 */
class KilledNightsIT {
  private static final int MOMENTS = Integer.getInteger("tallywire.soak.moments", 6);
  private static final int MOMENTS_PER_KILL = 40;

  /** Of so many lakes in one the night is run again: the others hold the same rows by then. */
  private static final int RUN_AGAIN = 20;

  private static final String TUESDAY = "batch_date=" + FerryNews.TUESDAY;

  @TempDir private Path folder;
  private final SparkSession spark = SparkForTests.session();
  private final Random random = new Random(Long.getLong("tallywire.soak.seed", 20211206));
  private final int[] found = new int[3];
  private Process victim;
  private List<Map<String, String>> seenBefore;
  private List<Map<String, String>> seenAfter;
  private List<Map<String, String>> filesBefore;

  @AfterEach
  void endVictim() throws InterruptedException {
    if (victim != null) {
      victim.destroyForcibly().waitFor();
    }
  }

  @Test
  void leaveWholeBatchesAndAreMadeUpForByTheNextRun() throws Exception {
    FerryNews.write(folder.resolve("news"));
    try (DuckDb duckDb = new DuckDb()) {
      makeLakes(duckDb);
      int killed = 0;
      for (int moment = 0; moment < MOMENTS; moment++) {
        if (victim == null) {
          startVictim();
        }
        boolean kill = moment % MOMENTS_PER_KILL == MOMENTS_PER_KILL - 1 || moment == MOMENTS - 1;
        Path lake = kill ? killedLake(moment) : stoppedLake(moment);
        check(duckDb, lake, kill || moment % RUN_AGAIN == 0, "moment " + moment);
        killed += kill ? 1 : 0;
        if (moment % 10 == 9) {
          tell(moment + 1, killed);
        }
      }
      tell(MOMENTS, killed);
    }
  }

  private void tell(int moments, int killed) {
    System.out.printf(
        "%d moments, %d of them kill -9: %d before the check, %d in the publication, %d after it; all lakes whole and made up for%n",
        moments, killed, found[0], found[1], found[2]);
  }

  private void makeLakes(DuckDb duckDb) throws Exception {
    Path fresh = folder.resolve("fresh");
    night(fresh, "" + FerryNews.MONDAY, FerryNews.MONDAY);
    Path again = folder.resolve("again");
    FileUtils.copyDirectory(fresh.toFile(), again.toFile());
    night(again, FerryNews.TUESDAY + "-early", FerryNews.TUESDAY);
    night(again, "" + FerryNews.WEDNESDAY, FerryNews.WEDNESDAY);
    List<Path> before = List.of(fresh, again);
    List<Path> after = new ArrayList<>();
    for (Path lake : before) {
      Path done = folder.resolve(lake.getFileName() + "-undisturbed");
      FileUtils.copyDirectory(lake.toFile(), done.toFile());
      night(done, "" + FerryNews.TUESDAY, FerryNews.TUESDAY);
      after.add(done);
    }
    seenBefore = List.of(LakeState.read(duckDb, fresh), LakeState.read(duckDb, again));
    seenAfter = List.of(LakeState.read(duckDb, after.get(0)), LakeState.read(duckDb, after.get(1)));
    filesBefore = List.of(LakeState.files(fresh), LakeState.files(again));
    assertThat(seenAfter.get(1)).isNotEqualTo(seenBefore.get(1));
  }

  private void night(Path lake, String news, java.time.LocalDate date) {
    FerryNews.run(spark, folder.resolve("news").resolve(news), lake.toString(), date);
  }

  private void startVictim() throws IOException, InterruptedException {
    FileUtils.deleteDirectory(folder.resolve("work").toFile());
    Files.createDirectories(folder.resolve("work"));
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(System.getProperty("tallywire.add-opens").strip().split("\\s+")));
    command.addAll(
        List.of(
            "-XX:TieredStopAtLevel=1",
            "-Xmx1g",
            "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            NightVictim.class.getName(),
            folder.resolve("news").toString(),
            folder.resolve("fresh").toString(),
            folder.resolve("again").toString(),
            folder.resolve("work").toString()));
    victim =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("victim.log").toFile())
            .start();
    while (!Files.exists(folder.resolve("work/current"))) {
      requireVictim();
      TimeUnit.MILLISECONDS.sleep(100);
    }
  }

  private void requireVictim() throws IOException {
    if (!victim.isAlive()) {
      throw new IllegalStateException(Files.readString(folder.resolve("victim.log")));
    }
  }

  /** Lets the night go on until a random moment. */
  private void waitForMoment(int moment) throws IOException, InterruptedException {
    requireVictim();
    if (moment % 4 == 1) {
      long patience = System.nanoTime() + TimeUnit.MINUTES.toNanos(3);
      while (!Files.exists(current().resolve("_staging").resolve(TUESDAY).resolve("CHECKED"))
          && System.nanoTime() < patience) {
        TimeUnit.MILLISECONDS.sleep(1);
      }
      TimeUnit.MICROSECONDS.sleep(random.nextInt(60_000));
    } else {
      TimeUnit.MILLISECONDS.sleep(random.nextInt(4_000));
    }
  }

  private Path current() throws IOException {
    return folder
        .resolve("work")
        .resolve("night-" + Files.readString(folder.resolve("work/current")));
  }

  private Path stoppedLake(int moment) throws IOException, InterruptedException {
    waitForMoment(moment);
    signal("STOP");
    try {
      awaitStopped();
      Path image = folder.resolve("image-" + current().getFileName());
      FileUtils.deleteDirectory(image.toFile());
      FileUtils.copyDirectory(current().toFile(), image.toFile());
      leaveLockToTheDead(image);
      return image;
    } finally {
      signal("CONT");
    }
  }

  private Path killedLake(int moment) throws IOException, InterruptedException {
    waitForMoment(moment);
    victim.destroyForcibly().waitFor();
    victim = null;
    Path image = folder.resolve("image-" + current().getFileName());
    FileUtils.deleteDirectory(image.toFile());
    FileUtils.moveDirectory(current().toFile(), image.toFile());
    return image;
  }

  private void signal(String name) throws IOException, InterruptedException {
    new ProcessBuilder("kill", "-" + name, "" + victim.pid()).start().waitFor();
  }

  /** On a busy machine a thread may still end what it asked of the disk before the signal came. */
  private void awaitStopped() throws IOException, InterruptedException {
    Path threads = Path.of("/proc/" + victim.pid() + "/task");
    long patience = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
    while (Files.isDirectory(threads) && !allStopped(threads)) {
      assertThat(System.nanoTime()).as("a stopped process stands still").isLessThan(patience);
      TimeUnit.MILLISECONDS.sleep(5);
    }
  }

  private static boolean allStopped(Path threads) {
    try (Stream<Path> all = Files.list(threads)) {
      for (Path thread : all.toList()) {
        String state = Files.readString(thread.resolve("stat"));
        if (!state.substring(state.lastIndexOf(')') + 2).startsWith("T")) {
          return false;
        }
      }
      return true;
    } catch (IOException e) {
      return false; // a thread that has just ended
    }
  }

  /** The copy's holder lives on; the one it stands for does not. */
  private void leaveLockToTheDead(Path image) throws IOException {
    try (Stream<Path> files = Files.list(image.resolve("_staging"))) {
      for (Path file : files.filter(f -> f.getFileName().toString().startsWith("LOCK-")).toList()) {
        Files.writeString(
            file, Files.readString(file).replace("\t" + victim.pid() + "\t", "\t4194304999\t"));
      }
    }
  }

  private void check(DuckDb duckDb, Path lake, boolean runAgain, String as) throws Exception {
    int kind = Integer.parseInt(lake.getFileName().toString().replaceAll("\\D", "")) % 2;
    boolean checked = Files.exists(lake.resolve("_staging").resolve(TUESDAY).resolve("CHECKED"));
    Map<String, String> seen = LakeState.read(duckDb, lake);
    assertWhole(seen, kind, as);
    boolean done = !checked && seen.equals(seenAfter.get(kind));
    found[checked ? 1 : done ? 2 : 0]++;

    Lake left =
        Lake.toWrite(
            LakeOptions.parquet(lake.toString()), spark.sparkContext().hadoopConfiguration());
    try (LakeLock lock = LakeLock.take(left.folder(), "check")) {
      new Publisher(left).recover();
    }
    Map<String, String> rows = (checked || done ? seenAfter : seenBefore).get(kind);
    assertThat(LakeState.read(duckDb, lake)).as(as).isEqualTo(rows);
    if (!checked && !done) {
      assertThat(LakeState.files(lake)).as(as).isEqualTo(filesBefore.get(kind));
    }
    if (runAgain) {
      night(lake, "" + FerryNews.TUESDAY, FerryNews.TUESDAY);
      assertThat(LakeState.read(duckDb, lake)).as(as).isEqualTo(seenAfter.get(kind));
    }
    FileUtils.deleteDirectory(lake.toFile());
  }

  /** Each table's batch is the old one or the new one; where {@code runs} names it, all are. */
  private void assertWhole(Map<String, String> seen, int kind, String as) throws SQLException {
    Map<String, String> before = seenBefore.get(kind);
    Map<String, String> after = seenAfter.get(kind);
    seen.forEach(
        (batch, rows) ->
            assertThat(rows).as(as + " " + batch).isIn(before.get(batch), after.get(batch)));
    String runs = Table.RUNS.tableName() + " " + FerryNews.TUESDAY;
    for (String batch : before.keySet()) {
      if (!batch.equals(runs)) {
        assertThat(seen).as(as).containsKey(batch);
      }
    }
    if (seen.containsKey(runs)) {
      assertThat(seen).as(as).isEqualTo(seen.get(runs).equals(after.get(runs)) ? after : before);
    }
  }
}
