package org.tallywire.pipeline.batch;

import org.apache.spark.SparkContext;
import org.slf4j.MDC;

/**
 * Names a run in what Spark shows and logs: each step is the description of its jobs, and the run's
 * id is {@code mdc.run} in the log's context, on the driver and with every task on the executors.
 * Spark hands both on to the threads that are started in the meantime.
 */
final class RunLabels implements RunListener {
  /** Spark puts a local property whose name begins so into the context of a task's log lines. */
  private static final String RUN = "mdc.run";

  private final SparkContext spark;

  /**
   * @param batch what names the run while it has no id
   */
  RunLabels(SparkContext spark, String batch) {
    this.spark = spark;
    identified(batch);
  }

  @Override
  public void identified(String runId) {
    spark.setLocalProperty(RUN, runId);
    MDC.put(RUN, runId);
  }

  @Override
  public void step(String name) {
    spark.setJobDescription("Tallywire: " + name);
  }

  @Override
  public void finished() {
    spark.setLocalProperty(RUN, null);
    spark.setJobDescription(null);
    MDC.remove(RUN);
  }
}
