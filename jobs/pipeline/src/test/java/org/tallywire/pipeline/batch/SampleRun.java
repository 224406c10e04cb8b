package org.tallywire.pipeline.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.io.FileUtils;
import org.apache.spark.sql.SparkSession;
import org.tallywire.pipeline.SparkForTests;
import org.tallywire.pipeline.settings.Settings;

/** The nightly run over the sample corpus, in this JVM. */
final class SampleRun {
  static final LocalDate BATCH = LocalDate.of(2021, 3, 15);
  static final Path CORPUS = Path.of("../../data/sample-corpus").toAbsolutePath().normalize();

  private SampleRun() {}

  /** The models that the build converted. */
  static String models() {
    String models = System.getProperty("tallywire.nlp.models");
    return models != null
        ? models
        : Path.of("../../data/models/nlp4j/converted").toAbsolutePath().normalize().toString();
  }

  /** A folder for a lake under {@code target/it-lake}, emptied. */
  static String freshLake(String name) {
    Path lake = Path.of("target/it-lake", name).toAbsolutePath();
    try {
      FileUtils.deleteDirectory(lake.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lake.toString();
  }

  /** The lake of the plain run, which other runs are compared with and the notebooks read. */
  static String lake() {
    return Holder.LAKE;
  }

  static RunReport run(String lake, Map<String, String> options) {
    Map<String, String> all = new LinkedHashMap<>(options);
    all.put("lake", lake);
    all.put("nlp.models", models());
    Settings settings = Settings.of(all).withInput(List.of(CORPUS.toString()));
    SparkSession spark = SparkForTests.session();
    NightlyInput input = NightlyRun.locate(settings, spark.sparkContext().hadoopConfiguration());
    return new NightlyRun(spark, settings, input, BATCH, RunListener.silent()).run();
  }

  private static final class Holder {
    static final String LAKE = freshLake("sample");

    static {
      run(LAKE, Map.of());
    }
  }
}
