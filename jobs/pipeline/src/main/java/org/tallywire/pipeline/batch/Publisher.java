package org.tallywire.pipeline.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Moves a checked batch into the lake, folder by folder, and finishes or clears away what a run
 * that died has left.
 *
 * <p>A folder holds all rows that a batch has in a table, and it comes and goes by a rename:
 * whoever globs a table sees the whole batch or none of it, and never two of it. The row in {@code
 * runs} goes away first and comes back last, so a reader of several tables who takes only batches
 * that {@code runs} names never mixes an old and a new one. Each step is decided by what lies
 * where, so a publication that was cut off anywhere can be done again from its start.
 */
final class Publisher {
  private static final Logger LOG = LoggerFactory.getLogger(Publisher.class);
  private static final String RUNS = "runs";

  private final Lake lake;
  private final List<String> tables;

  /**
   * @param tables all tables, in the order of their publication, {@code runs} last
   */
  Publisher(Lake lake, List<String> tables) {
    if (!tables.get(tables.size() - 1).equals(RUNS)) {
      throw new IllegalArgumentException("'" + RUNS + "' has to be published last: " + tables);
    }
    this.lake = lake;
    this.tables = List.copyOf(tables);
  }

  /** Finishes publications that were cut off after their check, and deletes all else staged. */
  List<String> recover() {
    List<String> done = new ArrayList<>();
    for (FileStatus left : lake.list(lake.staging())) {
      if (!StagedBatch.isStagedBatch(left.getPath())) {
        continue;
      }
      StagedBatch batch = StagedBatch.of(lake, StagedBatch.dateOf(left.getPath()));
      if (batch.isChecked()) {
        publish(batch);
        done.add(
            "published batch " + batch.batchDate() + ", which an earlier run had left checked");
      } else {
        batch.delete();
        done.add(
            "cleared away batch " + batch.batchDate() + ", which an earlier run left half done");
      }
    }
    done.forEach(LOG::info);
    return done;
  }

  /** Publishes a checked batch in place of the one of the same date. */
  void publish(StagedBatch batch) {
    if (!batch.isChecked()) {
      throw new IllegalStateException("batch " + batch.batchDate() + " was not checked");
    }
    if (batch.exists(batch.table(RUNS))) {
      moveAside(batch, RUNS);
    }
    for (String table : tables) {
      if (batch.exists(batch.table(table))) {
        moveAside(batch, table);
        move(batch.table(table), lake.batch(table, batch.batchDate()));
      }
    }
    batch.delete();
  }

  /**
   * Only while the new folder is still staged is what lies in the lake the old one, so the caller
   * has to ask that first.
   */
  private void moveAside(StagedBatch batch, String table) {
    Path old = lake.batch(table, batch.batchDate());
    if (batch.exists(old)) {
      move(old, batch.replaced(table));
    }
  }

  private void move(Path from, Path to) {
    FileSystem files = lake.files();
    try {
      files.mkdirs(to.getParent());
      // A rename onto a folder that exists moves into it; nothing may be there.
      if (files.exists(to)) {
        throw new IOException(to + " is in the way");
      }
      if (!files.rename(from, to)) {
        throw new IOException("the file system refused it");
      }
    } catch (IOException e) {
      throw new UncheckedIOException("can't move " + from + " to " + to, e);
    }
  }
}
