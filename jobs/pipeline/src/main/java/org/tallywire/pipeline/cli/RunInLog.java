package org.tallywire.pipeline.cli;

import java.time.LocalDate;
import org.tallywire.pipeline.batch.RunListener;

/**
 * Names the run in every line of this process's log, whichever thread writes it: the batch date
 * and, from the moment when it is known, the run's id. {@code conf/log4j2.properties} looks the
 * name up for each line. It stays after the run, so that what is said of its end carries it too.
 */
final class RunInLog implements RunListener {
  static final String PROPERTY = "tallywire.run";

  private final String batch;

  RunInLog(LocalDate batchDate) {
    this.batch = "batch " + batchDate;
    System.setProperty(PROPERTY, batch);
  }

  @Override
  public void identified(String runId) {
    System.setProperty(PROPERTY, batch + " run " + runId);
  }
}
