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

/** How evaluations run the program: the options that all of them have, and the run itself. */
final class ProgramUnderTest {
  @Option(
      names = "--conf",
      paramLabel = "FILE",
      description = "Settings file. Default: conf/tallywire.conf of this checkout.")
  private Path conf;

  @Option(names = "--set", paramLabel = "KEY=VALUE", description = "Any setting; can be repeated.")
  private Map<String, String> set = new LinkedHashMap<>();

  /** Starts the program as a nightly run would, and ends it after its use. */
  void run(Consumer<ProgramReader> use) {
    Settings settings = settings(Map.of());
    NlpPipeline.preload(settings.nlp());
    try (SparkSession spark = SparkSessions.open(settings, "tallywire evaluate")) {
      NlpPipeline nlp = NlpPipeline.of(spark, settings.nlp());
      use.accept(new ProgramReader(nlp.oneByOne(), settings.granularity()));
    }
  }

  /** The settings, with some more on top. */
  Settings settings(Map<String, String> more) {
    Map<String, String> options = new LinkedHashMap<>(set);
    options.putAll(more);
    return Home.withOwnFiles(
        Settings.resolve(
            options, System.getenv(), "laptop", conf != null ? conf : Home.settingsFile()));
  }
}
