package org.tallywire.benchmarks;

import org.apache.spark.executor.TaskMetrics;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerApplicationEnd;
import org.apache.spark.scheduler.SparkListenerTaskEnd;

/** Adds up what a run's tasks did; says it on standard error when Spark ends. */
public final class TaskTotals extends SparkListener {
  /** How the line begins. */
  static final String LINE = "tasks: ";

  private static final int MEGABYTE = 1 << 20;
  private static final double SECOND = 1_000;

  private long tasks;
  private long shuffled;
  private long spilled;
  private long longest;

  @Override
  public void onTaskEnd(SparkListenerTaskEnd end) {
    TaskMetrics metrics = end.taskMetrics();
    if (metrics != null) {
      tasks++;
      shuffled += metrics.shuffleWriteMetrics().bytesWritten();
      spilled += metrics.diskBytesSpilled();
      longest = Math.max(longest, metrics.executorRunTime());
    }
  }

  @Override
  public void onApplicationEnd(SparkListenerApplicationEnd end) {
    System.err.printf(
        "%s%,d, the longest %.1f s; %,d MB shuffled, %,d MB spilled%n",
        LINE, tasks, longest / SECOND, shuffled / MEGABYTE, spilled / MEGABYTE);
  }
}
