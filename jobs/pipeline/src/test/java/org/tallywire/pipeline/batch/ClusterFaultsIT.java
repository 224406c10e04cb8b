package org.tallywire.pipeline.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.tallywire.pipeline.SparkForTests;

/** The same rows from a cluster whose executors and workers die, and whose tasks are run twice. */
class ClusterFaultsIT {
  private static final long PATIENCE_SECONDS = 540;

  private final SparkSession spark = SparkForTests.session();

  @Test
  void anExecutorAndThenAWorkerThatDieMidStageAndTasksRunTwiceChangeNoRow() throws Exception {
    String lake = SampleRun.freshLake("faults");
    try (SparkCluster cluster = new SparkCluster()) {
      Process submitted =
          cluster.start(
              "submit-faults", cluster.submission(cluster.startStandalone(), nightly(lake)));
      Path work = Path.of(lake, "_staging", "batch_date=" + SampleRun.BATCH, "work");
      await(submitted, work.resolve("fates"));
      assertThat(cluster.killExecutorOf("worker-1")).isTrue();
      await(submitted, work.resolve("extracted"));
      cluster.kill("worker-2");

      assertThat(submitted.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
      assertThat(submitted.exitValue()).as(cluster.output("submit-faults")).isZero();
    }
    assertThat(LakeRows.of(spark, lake)).isEqualTo(LakeRows.of(spark, SampleRun.lake()));
  }

  private static List<String> nightly(String lake) {
    List<String> arguments = new ArrayList<>();
    arguments.addAll(List.of("nightly", "--input", SampleRun.CORPUS.toUri().toString()));
    arguments.addAll(List.of("--lake", lake, "--batch-date", SampleRun.BATCH.toString()));
    for (String setting :
        List.of(
            "nlp.models=" + SampleRun.models(),
            "batch.partitions=6",
            // Many tasks where the sample would do with one.
            "reconcile.small-window=0",
            "spark.task.maxFailures=8",
            "spark.speculation=true",
            "spark.speculation.interval=50ms",
            "spark.speculation.multiplier=1.01",
            "spark.speculation.quantile=0.1",
            "spark.speculation.minTaskRuntime=0ms")) {
      arguments.addAll(List.of("--set", setting));
    }
    return arguments;
  }

  /** Until a step of the run has begun to write there. */
  private static void await(Process run, Path file) throws InterruptedException {
    for (int i = 0; i < PATIENCE_SECONDS * 20 && !Files.exists(file); i++) {
      assertThat(run.isAlive()).as("the run, before " + file).isTrue();
      TimeUnit.MILLISECONDS.sleep(50);
    }
    assertThat(file).exists();
  }
}
