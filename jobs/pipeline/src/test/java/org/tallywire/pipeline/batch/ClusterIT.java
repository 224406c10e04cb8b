package org.tallywire.pipeline.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.tallywire.pipeline.SparkForTests;

/**
 * The same rows from two executors in processes of their own, submitted as a person would. {@link
 * ClusterFaultsIT} does so on a standalone cluster.
 */
class ClusterIT {
  private final SparkSession spark = SparkForTests.session();

  @Test
  void aLocalClusterOfTwoExecutorsWritesTheSameRows() throws Exception {
    String lake = SampleRun.freshLake("local-cluster");
    try (SparkCluster cluster = new SparkCluster()) {
      int exitCode =
          cluster.submit(
              "submit",
              "local-cluster[2,1,2048]",
              List.of(
                  "nightly",
                  "--input",
                  SampleRun.CORPUS.toUri().toString(),
                  "--lake",
                  lake,
                  "--batch-date",
                  SampleRun.BATCH.toString(),
                  "--set",
                  "nlp.models=" + SampleRun.models()));
      assertThat(exitCode).as(cluster.output("submit")).isZero();
    }
    assertThat(LakeRows.of(spark, lake)).isEqualTo(LakeRows.of(spark, SampleRun.lake()));
  }
}
