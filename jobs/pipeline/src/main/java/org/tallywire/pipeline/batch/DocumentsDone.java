package org.tallywire.pipeline.batch;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.spark.scheduler.AccumulableInfo;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerExecutorMetricsUpdate;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.LongAccumulator;
import scala.Tuple4;
import scala.collection.JavaConverters;

/**
 * Tells a listener how many documents are done, from what executors report while tasks run. For
 * people to look at: a task that is tried again may count twice, and no result depends on it.
 */
final class DocumentsDone extends SparkListener implements AutoCloseable {
  private final SparkSession spark;
  private final RunListener listener;
  private final long total;
  private final LongAccumulator counter;
  private final Map<Long, Long> byTask = new ConcurrentHashMap<>();

  private DocumentsDone(SparkSession spark, RunListener listener, long total) {
    this.spark = spark;
    this.listener = listener;
    this.total = total;
    this.counter = spark.sparkContext().longAccumulator("documents done");
  }

  static DocumentsDone watch(SparkSession spark, RunListener listener, long total) {
    DocumentsDone watcher = new DocumentsDone(spark, listener, total);
    spark.sparkContext().addSparkListener(watcher);
    listener.documents(0, total);
    return watcher;
  }

  /** What tasks add to. */
  LongAccumulator counter() {
    return counter;
  }

  @Override
  public void onExecutorMetricsUpdate(SparkListenerExecutorMetricsUpdate update) {
    for (Tuple4<Object, Object, Object, scala.collection.Seq<AccumulableInfo>> task :
        JavaConverters.seqAsJavaList(update.accumUpdates())) {
      note((Long) task._1(), JavaConverters.seqAsJavaList(task._4()));
    }
  }

  @Override
  public void onTaskEnd(SparkListenerTaskEnd end) {
    note(end.taskInfo().taskId(), JavaConverters.seqAsJavaList(end.taskInfo().accumulables()));
  }

  private void note(long task, Iterable<AccumulableInfo> values) {
    for (AccumulableInfo value : values) {
      if (value.id() == counter.id() && value.update().isDefined()) {
        byTask.put(task, ((Number) value.update().get()).longValue());
        long sum = byTask.values().stream().mapToLong(Long::longValue).sum();
        listener.documents(Math.min(sum, total), total);
      }
    }
  }

  @Override
  public void close() {
    spark.sparkContext().removeSparkListener(this);
  }
}
