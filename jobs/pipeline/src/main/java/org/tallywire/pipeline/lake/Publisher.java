package org.tallywire.pipeline.lake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.fs.FileStatus;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Publishes checked batches, and finishes or clears away what a run that died has left. */
public final class Publisher {
  private static final Logger LOG = LoggerFactory.getLogger(Publisher.class);

  private final Lake lake;

  public Publisher(Lake lake) {
    this.lake = lake;
  }

  /**
   * Finishes publications that were cut off after their check, and deletes all else staged.
   *
   * @return what was done, a sentence each
   */
  public List<String> recover() {
    List<String> done = new ArrayList<>();
    for (FileStatus left : lake.folder().list(lake.folder().staging())) {
      Optional<LocalDate> date = BatchFolders.dateOf(left.getPath());
      if (date.isEmpty()) {
        continue;
      }
      StagedBatch batch = StagedBatch.of(lake.folder(), date.get());
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

  /**
   * Publishes a checked batch in place of the one of the same date, and deletes what was staged.
   *
   * @throws IllegalStateException where it was not checked
   */
  public void publish(StagedBatch batch) {
    if (!batch.isChecked()) {
      throw new IllegalStateException("batch " + batch.batchDate() + " was not checked");
    }
    new BatchReports(lake.folder()).publish(batch);
    lake.tables().publish(batch);
    batch.delete();
  }
}
