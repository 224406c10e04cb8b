package org.tallywire.pipeline.cli;

import org.apache.spark.SparkConf;

/** Decides when to say that a job waits for executors, and says what to do. */
final class ExecutorWait {
  private static final double PATIENCE_SECONDS = 30;
  private static final double AGAIN_SECONDS = 300;

  private final SparkConf conf;
  private double since = -1;
  private double next;

  /**
   * @param conf what Spark was started with
   */
  ExecutorWait(SparkConf conf) {
    this.conf = conf;
  }

  /**
   * What to tell, or null.
   *
   * @param seconds now, by any clock that only goes forward
   * @param waiting whether there is work and no executor
   */
  String observe(double seconds, boolean waiting) {
    if (!waiting) {
      since = -1;
      return null;
    }
    if (since < 0) {
      since = seconds;
      next = PATIENCE_SECONDS;
    }
    double waited = seconds - since;
    if (waited < next) {
      return null;
    }
    next = waited + AGAIN_SECONDS;
    return message(Math.round(waited));
  }

  private String message(long waited) {
    return "no executor for "
        + waited
        + " s: "
        + conf.get("spark.master", "Spark")
        + " was asked for executors of "
        + conf.get("spark.executor.cores", "all")
        + " cores (spark.executor.cores) and "
        + conf.get("spark.executor.memory", "1g")
        + " of memory (spark.executor.memory), and no worker is free that has so much. Wait,"
        + " start a larger worker, or ask for less: --set spark.executor.cores=1"
        + " --set spark.executor.memory=2g.";
  }
}
