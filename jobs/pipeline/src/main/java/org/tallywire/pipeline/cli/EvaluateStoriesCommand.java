package org.tallywire.pipeline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.tallywire.pipeline.evaluate.StoryEvaluation;
import org.tallywire.pipeline.evaluate.StoryFormat;
import org.tallywire.pipeline.evaluate.StoryGold;
import org.tallywire.pipeline.evaluate.StoryLake;
import org.tallywire.pipeline.reconcile.StoryOptions;
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
      "  tallywire evaluate stories --gold incidents.jsonl.gz --format incidents --lake incidents-lake",
      "      reads the documents once; called again, it only ties them anew"
    })
final class EvaluateStoriesCommand implements Callable<Integer> {
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
    program.readOnce(
        documents,
        lake,
        (spark, folder) ->
            new StoryEvaluation(documents)
                .print(
                    System.out,
                    new StoryLake(spark, folder),
                    StoryOptions.standard(),
                    listing.listed()));
    return 0;
  }
}
