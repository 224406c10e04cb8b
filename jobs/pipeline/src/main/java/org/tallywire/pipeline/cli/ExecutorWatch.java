package org.tallywire.pipeline.cli;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.apache.spark.SparkContext;
import org.apache.spark.SparkStatusTracker;

/** Tells a person whose job waits for executors: Spark itself says so in its log alone. */
final class ExecutorWatch implements AutoCloseable {
  private static final int LOOK_SECONDS = 5;

  private final ScheduledExecutorService looks;

  private ExecutorWatch(ScheduledExecutorService looks) {
    this.looks = looks;
  }

  /**
   * @param tell is given what a person should know
   */
  static ExecutorWatch start(SparkContext spark, Consumer<String> tell) {
    if (spark.isLocal()) {
      return new ExecutorWatch(null);
    }
    ScheduledExecutorService looks =
        Executors.newSingleThreadScheduledExecutor(
            task -> {
              Thread thread = new Thread(task, "executor-watch");
              thread.setDaemon(true);
              return thread;
            });
    ExecutorWait wait = new ExecutorWait(spark.getConf());
    Runnable look =
        () -> {
          String message = wait.observe(System.nanoTime() / 1e9, isWaiting(spark.statusTracker()));
          if (message != null) {
            tell.accept(message);
          }
        };
    var unused = looks.scheduleAtFixedRate(look, LOOK_SECONDS, LOOK_SECONDS, TimeUnit.SECONDS);
    return new ExecutorWatch(looks);
  }

  /** The driver is among the executors that Spark lists. */
  private static boolean isWaiting(SparkStatusTracker tracker) {
    return tracker.getActiveJobIds().length > 0 && tracker.getExecutorInfos().length <= 1;
  }

  @Override
  public void close() {
    if (looks != null) {
      looks.shutdownNow();
    }
  }
}
