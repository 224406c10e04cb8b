package org.tallywire.pipeline.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.tallywire.pipeline.SparkForTests;

/** The same rows from real clusters, submitted as a person would. */
class ClusterIT {
  private final SparkSession spark = SparkForTests.session();

  @Test
  void aStandaloneClusterOfTwoWorkersWritesTheSameRows() throws Exception {
    try (SparkCluster cluster = new SparkCluster()) {
      submitAndCompare(cluster, "standalone", cluster.startStandalone());
    }
  }

  @Test
  void aLocalClusterOfTwoExecutorsWritesTheSameRows() throws Exception {
    try (SparkCluster cluster = new SparkCluster()) {
      submitAndCompare(cluster, "local-cluster", "local-cluster[2,1,2048]");
    }
  }

  private void submitAndCompare(SparkCluster cluster, String name, String master) throws Exception {
    String lake = SampleRun.freshLake(name);
    int exitCode =
        cluster.submit(
            "submit-" + name,
            master,
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

    assertThat(exitCode).as(cluster.output("submit-" + name)).isZero();
    assertThat(LakeRows.of(spark, lake)).isEqualTo(LakeRows.of(spark, SampleRun.lake()));
  }
}
