package org.tallywire.pipeline.lake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tallywire.pipeline.tables.Table;

/**
 * A reader that globs in DuckDB, in a loop, while a batch is published over and over. For longer:
 * {@code -Dtallywire.soak.seconds=600}.
 */
class ReaderInALoopTest {
  private static final long SECONDS = Long.getLong("tallywire.soak.seconds", 4);

  @TempDir private Path folder;

  /** What a reader met. */
  private static final class Reads {
    int whole;
    int none;
    int missing;
    String wrong;
  }

  @Test
  void neverMeetsAnErrorADoubleOrAHalfWhereATableHasOneFile() throws Exception {
    Reads reads = readWhilePublishing(1, 1);

    assertThat(reads.wrong).isNull();
    assertThat(reads.missing + reads.none).isZero();
    assertThat(reads.whole).isPositive();
  }

  /** Several files can't change at once: the batch may be missing for a moment, never in part. */
  @Test
  void neverMeetsADoubleOrAHalfWhereATableHasSeveralFiles() throws Exception {
    Reads reads = readWhilePublishing(3, 2, 1);

    assertThat(reads.wrong).isNull();
    assertThat(reads.whole).isPositive();
  }

  private Reads readWhilePublishing(int... files) throws Exception {
    AtomicBoolean stop = new AtomicBoolean();
    ExecutorService threads = Executors.newSingleThreadExecutor();
    int published = 0;
    try (TinyLake tiny = new TinyLake(folder)) {
      new Publisher(tiny.lake()).publish(tiny.staged("0", files[0]));
      Future<Reads> reader = threads.submit(() -> read(tiny.folder(), stop));
      long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
      while (System.nanoTime() < end && !reader.isDone()) {
        published++;
        new Publisher(tiny.lake())
            .publish(tiny.staged("" + published % 10, files[published % files.length]));
      }
      stop.set(true);
      Reads reads = reader.get(60, TimeUnit.SECONDS);
      System.out.printf(
          "%d publications with %s files; %d reads: %d whole, %d without the batch, %d failed for a missing file%n",
          published,
          java.util.Arrays.toString(files),
          reads.whole + reads.none + reads.missing,
          reads.whole,
          reads.none,
          reads.missing);
      return reads;
    } finally {
      threads.shutdownNow();
    }
  }

  private static Reads read(Path lake, AtomicBoolean stop) throws SQLException {
    Reads reads = new Reads();
    try (DuckDb duckDb = new DuckDb()) {
      while (!stop.get() && reads.wrong == null) {
        for (Table table : TinyLake.TABLES) {
          read(duckDb, lake, table, reads);
        }
      }
    }
    return reads;
  }

  private static void read(DuckDb duckDb, Path lake, Table table, Reads reads) {
    try {
      Map<String, Integer> seen = TinyLake.seen(duckDb, lake, table);
      if (seen == null) {
        reads.none++;
      } else if (seen.isEmpty() && table == Table.RUNS) {
        // Not to be trusted while it changes.
        reads.whole++;
      } else if (seen.size() == 1
          && seen.equals(TinyLake.whole(seen.keySet().iterator().next(), table))) {
        reads.whole++;
      } else {
        reads.wrong = table + " " + seen;
      }
    } catch (SQLException e) {
      if (DuckDb.isMissingFile(e)) {
        reads.missing++;
      } else {
        reads.wrong = table + " " + e.getMessage();
      }
    }
  }
}
