package org.tallywire.pipeline.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.tallywire.pipeline.batch.NightlyRun;
import org.tallywire.pipeline.evaluate.StoryEvaluation;
import org.tallywire.pipeline.evaluate.StoryFormat;
import org.tallywire.pipeline.evaluate.StoryGold;
import org.tallywire.pipeline.evaluate.StoryLake;
import org.tallywire.pipeline.nlp.NlpPipeline;
import org.tallywire.pipeline.reconcile.StoryOptions;
import org.tallywire.pipeline.settings.SettingKeys;
import org.tallywire.pipeline.settings.Settings;
import org.tallywire.pipeline.tables.Table;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code tallywire evaluate stories}: which documents tell of one event.
 *
 * <p>Runs a night over the documents of a gold set, ties them to stories and compares those with
 * the gold ones. Example: {@code tallywire evaluate stories --gold incidents.jsonl.gz --format
 * incidents}.
 */
@Command(
    name = "stories",
    description =
        "Stories: which documents tell of one event, pairwise and B3, beside simple ways, and what is wrong.",
    mixinStandardHelpOptions = true,
    versionProvider = VersionOfJar.class,
    sortOptions = false,
    footer = {
      "",
      "A gold file has a JSON object a line, plain or gzipped: uri, title, published_at, publisher, text,",
      "and incident (format incidents) or type document and story (format stories).",
      "",
      "Examples:",
      "  tallywire evaluate stories --gold incidents.jsonl.gz --format incidents --scores-only",
      "  tallywire evaluate stories --gold incidents.jsonl.gz --format incidents --lake /tmp/incidents",
      "      reads the documents once; called again, it only ties them anew"
    })
final class EvaluateStoriesCommand implements Callable<Integer> {
  /** Nothing depends on it. */
  private static final LocalDate BATCH = LocalDate.of(2000, 1, 1);

  @Option(
      names = "--gold",
      required = true,
      paramLabel = "PATH",
      description = "File with documents and their stories.")
  private Path gold;

  @Option(
      names = "--format",
      required = true,
      paramLabel = "FORMAT",
      description = "How it is written: ${COMPLETION-CANDIDATES}.")
  private StoryFormat format;

  @Option(
      names = "--lake",
      paramLabel = "PATH",
      description =
          "Folder for the tables; kept, and read instead of the texts when it is there already. "
              + "Default: a temporary one.")
  private Path lake;

  @Mixin private Listing listing;

  @Mixin private ProgramUnderTest program;

  @Override
  public Integer call() throws IOException {
    List<StoryGold> documents = format.read(gold);
    Path work = Files.createTempDirectory("tallywire-stories");
    try {
      Path folder = lake == null ? work.resolve("lake") : lake;
      Settings settings =
          program.settings(Map.of(SettingKeys.LAKE.key(), folder.toAbsolutePath().toString()));
      boolean known = Files.isDirectory(folder.resolve(Table.RUNS.tableName()));
      if (!known) {
        NlpPipeline.preload(settings.nlp());
      }
      try (SparkSession spark = SparkSessions.open(settings, "tallywire evaluate stories")) {
        if (!known) {
          read(documents, work, settings, spark);
        }
        new StoryEvaluation(documents)
            .print(
                System.out,
                new StoryLake(spark, folder.toUri().toString()),
                StoryOptions.standard(),
                listing.listed());
      }
    } finally {
      delete(work);
    }
    return 0;
  }

  private static void read(
      List<StoryGold> documents, Path work, Settings settings, SparkSession spark)
      throws IOException {
    Path input = work.resolve("documents.jsonl");
    StoryGold.writeInput(documents, input);
    Settings run = settings.withInput(List.of(input.toString()));
    ConsoleProgress progress = ConsoleProgress.onStandardError(run.progressSeconds());
    try {
      new NightlyRun(spark, run, NightlyRun.locate(run, SparkSessions.hadoop(run)), BATCH, progress)
          .run();
    } finally {
      progress.finished();
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      files
          .sorted(Comparator.reverseOrder())
          .forEach(
              file -> {
                try {
                  Files.delete(file);
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
    }
  }
}
