package org.tallywire.pipeline.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.spark.sql.SparkSession;
import org.tallywire.pipeline.evaluate.ProgramReader;
import org.tallywire.pipeline.nlp.NlpPipeline;
import org.tallywire.pipeline.settings.Settings;
import picocli.CommandLine.Option;

/** The options of an {@code evaluate} command that say with which settings the program reads. */
final class EvaluatedProgram {
  @Option(
      names = "--conf",
      paramLabel = "FILE",
      description = "Settings file. Default: conf/tallywire.conf of this checkout.")
  private Path conf;

  @Option(names = "--set", paramLabel = "KEY=VALUE", description = "Any setting; can be repeated.")
  private Map<String, String> set = new LinkedHashMap<>();

  /** Loads models and hands over a reader of texts, good until {@code use} returns. */
  void run(Consumer<ProgramReader> use) {
    Settings settings =
        Home.withOwnFiles(
            Settings.resolve(
                set, System.getenv(), "laptop", conf != null ? conf : Home.settingsFile()));
    NlpPipeline.preload(settings.nlp());
    try (SparkSession spark = SparkSessions.open(settings, "tallywire evaluate")) {
      NlpPipeline nlp = NlpPipeline.of(spark, settings.nlp());
      use.accept(new ProgramReader(nlp.oneByOne(), settings.granularity()));
    }
  }
}
