package org.tallywire.pipeline.batch;

import com.codahale.metrics.Gauge;
import com.codahale.metrics.MetricRegistry;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.spark.SparkEnv;
import org.apache.spark.metrics.MetricsSystem;
import org.apache.spark.metrics.source.Source;
import org.tallywire.pipeline.batch.RunReport.RecordCounts;
import org.tallywire.pipeline.report.BatchStory.Step;
import org.tallywire.pipeline.tables.Table;
import scala.collection.JavaConverters;

/**
 * A run's figures among Spark's metrics, under {@code tallywire}: whatever sinks Spark is
 * configured with (Prometheus, JMX, files) show them beside Spark's own.
 */
final class RunMetrics implements RunListener, Source {
  private static final String NAME = "tallywire";

  private static final List<String> COUNTS =
      List.of(
          "documents.done",
          "documents.total",
          "records.in",
          "records.skipped",
          "records.rejected",
          "records.out",
          "claims");

  private final MetricRegistry registry = new MetricRegistry();
  private final Map<String, Long> values = new ConcurrentHashMap<>();
  private final StepTimes times;

  private RunMetrics(StepTimes times) {
    this.times = times;
    for (String name : COUNTS) {
      registry.register(name, (Gauge<Long>) () -> values.getOrDefault(name, 0L));
    }
  }

  /**
   * Shows a run's figures in place of those of the run before it.
   *
   * @param times knows how long each step took so far
   */
  static RunMetrics register(StepTimes times) {
    RunMetrics metrics = new RunMetrics(times);
    MetricsSystem system = SparkEnv.get().metricsSystem();
    JavaConverters.seqAsJavaList(system.getSourcesByName(NAME)).forEach(system::removeSource);
    system.registerSource(metrics);
    return metrics;
  }

  @Override
  public String sourceName() {
    return NAME;
  }

  @Override
  public MetricRegistry metricRegistry() {
    return registry;
  }

  @Override
  public void step(String name) {
    String gauge = "step_seconds." + name.toLowerCase(Locale.ROOT).replace(' ', '_');
    if (!registry.getGauges().containsKey(gauge)) {
      registry.register(gauge, (Gauge<Double>) () -> secondsOf(name));
    }
  }

  private double secondsOf(String step) {
    return times.steps().stream()
        .filter(time -> time.name().equals(step))
        .mapToDouble(Step::seconds)
        .sum();
  }

  @Override
  public void documents(long done, long total) {
    values.put("documents.done", done);
    values.put("documents.total", total);
  }

  @Override
  public void counted(RecordCounts records, Map<String, Long> tableRows) {
    values.put("records.in", records.in());
    values.put("records.skipped", records.skipped());
    values.put("records.rejected", records.rejected());
    values.put("records.out", records.out());
    values.put("claims", tableRows.getOrDefault(Table.NUMERIC_CLAIMS.tableName(), 0L));
  }
}
