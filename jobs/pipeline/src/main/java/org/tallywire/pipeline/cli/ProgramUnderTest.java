package org.tallywire.pipeline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.apache.commons.io.FileUtils;
import org.apache.spark.sql.SparkSession;
import org.tallywire.language.claim.FactExtractor;
import org.tallywire.language.entity.gazetteer.Gazetteer;
import org.tallywire.pipeline.batch.GazetteerFiles;
import org.tallywire.pipeline.batch.NightlyRun;
import org.tallywire.pipeline.evaluate.NameSystem;
import org.tallywire.pipeline.evaluate.ProgramReader;
import org.tallywire.pipeline.evaluate.StoryGold;
import org.tallywire.pipeline.nlp.NlpOptions;
import org.tallywire.pipeline.nlp.NlpPipeline;
import org.tallywire.pipeline.nlp.Profile;
import org.tallywire.pipeline.nlp.SharedConcepts;
import org.tallywire.pipeline.settings.SettingKeys;
import org.tallywire.pipeline.settings.Settings;
import org.tallywire.pipeline.settings.TableFormat;
import org.tallywire.pipeline.tables.Table;
import picocli.CommandLine.Mixin;

/** How evaluations run the program: the options that all of them have, and the run itself. */
final class ProgramUnderTest {
  /** Nothing depends on it. */
  private static final LocalDate BATCH = LocalDate.of(2000, 1, 1);

  @Mixin private LocalSettings local;

  /** Starts the program as a nightly run would, and ends it after its use. */
  void run(Consumer<ProgramReader> use) {
    Settings settings = settings(Map.of());
    NlpPipeline.preload(settings.nlp());
    FactExtractor extractor =
        FactExtractor.standard(
            settings.granularity(), gazetteer(settings), SharedConcepts.of(settings.concepts()));
    try (SparkSession spark = SparkSessions.open(settings, "tallywire evaluate")) {
      NlpPipeline nlp = NlpPipeline.of(spark, settings.nlp());
      use.accept(new ProgramReader(nlp.oneByOne(), extractor));
    }
  }

  /** Starts the ways to find names that are compared, and ends them after their use. */
  void runSystems(Consumer<List<NameSystem>> use) {
    Settings settings = settings(Map.of());
    Gazetteer gazetteer = gazetteer(settings);
    NlpOptions options = settings.nlp();
    String name = options.pipeline() == null ? "nlp4j" : options.pipeline();
    NlpPipeline.preload(options);
    try (SparkSession spark = SparkSessions.open(settings, "tallywire evaluate")) {
      NlpPipeline alone = NlpPipeline.of(spark, alone(options));
      NlpPipeline whole = NlpPipeline.of(spark, options);
      use.accept(NameSystem.standard(name, alone, whole, gazetteer));
    }
  }

  /** NLP4J alone, or the pipeline that the settings name instead. */
  private static NlpOptions alone(NlpOptions options) {
    return new NlpOptions(options.models(), options.pipeline(), Profile.FAST);
  }

  private static Gazetteer gazetteer(Settings settings) {
    return Gazetteer.with(
        GazetteerFiles.read(settings.entityGazetteers(), SparkSessions.hadoop(settings)));
  }

  /**
   * Uses a lake of a gold set's documents, which a nightly run makes where there is none yet. It is
   * plain Parquet whatever the settings say: an evaluation has no place in a shared catalog.
   *
   * @param lake where it is or shall be; null for one that is gone afterwards
   * @param use is given the lake's address
   */
  void readOnce(List<StoryGold> documents, Path lake, BiConsumer<SparkSession, String> use)
      throws IOException {
    Path work = Files.createTempDirectory("tallywire-evaluate");
    try {
      Path folder = lake == null ? work.resolve("lake") : lake;
      Settings settings =
          settings(
              Map.of(
                  SettingKeys.LAKE.key(),
                  folder.toAbsolutePath().toString(),
                  SettingKeys.TABLE_FORMAT.key(),
                  TableFormat.PARQUET.settingsName()));
      boolean known = Files.isDirectory(folder.resolve(Table.RUNS.tableName()));
      if (!known) {
        Models.preload(settings);
      }
      try (SparkSession spark = SparkSessions.open(settings, "tallywire evaluate")) {
        if (!known) {
          night(documents, work.resolve("documents.jsonl"), settings, spark);
        }
        use.accept(spark, folder.toUri().toString());
      }
    } finally {
      FileUtils.deleteDirectory(work.toFile());
    }
  }

  private static void night(
      List<StoryGold> documents, Path input, Settings settings, SparkSession spark)
      throws IOException {
    StoryGold.writeInput(documents, input);
    Settings run = settings.withInput(List.of(input.toString()));
    ConsoleProgress progress = ConsoleProgress.onStandardError(run, BATCH);
    try {
      new NightlyRun(spark, run, NightlyRun.locate(run, SparkSessions.hadoop(run)), BATCH, progress)
          .run();
    } finally {
      progress.finished();
    }
  }

  /** The settings, with some more on top. */
  Settings settings(Map<String, String> more) {
    return Home.withOwnFiles(local.with(more));
  }
}
