package org.tallywire.pipeline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.tallywire.pipeline.evaluate.TollEvaluation;
import org.tallywire.pipeline.evaluate.TollGold;
import org.tallywire.pipeline.evaluate.TollLake;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code tallywire evaluate tolls}: how many were killed and injured.
 *
 * <p>Runs a night over reports of incidents whose toll is known, asks an example query for the
 * latest figures of each story and compares them. Example: {@code tallywire evaluate tolls --gold
 * incidents.jsonl.gz}.
 */
@Command(
    name = "tolls",
    description =
        "Tolls: how often the latest figures of a story say how many an incident killed and injured, beside "
            + "simple ways, and what is wrong.",
    mixinStandardHelpOptions = true,
    versionProvider = VersionOfJar.class,
    sortOptions = false,
    footer = {
      "",
      "A gold file has a JSON object a line, plain or gzipped: uri, title, published_at, text, incident,",
      "killed, injured; the last two are the incident's in the end. An incident is answered by the story",
      "that most of its reports are in; no figure counts as none.",
      "",
      "Examples:",
      "  tallywire evaluate tolls --gold incidents.jsonl.gz",
      "  tallywire evaluate tolls --gold incidents.jsonl.gz --lake incidents-lake",
      "      keeps the tables; called again, it only scores them anew"
    })
final class EvaluateTollsCommand implements Callable<Integer> {
  @Option(
      names = "--gold",
      required = true,
      paramLabel = "PATH",
      description = "File with reports of incidents and their tolls.")
  private Path gold;

  @Option(
      names = "--lake",
      paramLabel = "PATH",
      description =
          "Folder for the tables; kept, and scored as it is when it is there already. "
              + "Default: a temporary one.")
  private Path lake;

  @Option(
      names = "--query",
      paramLabel = "FILE",
      description =
          "What to score: gives story_id, what and best. Default: notebooks/sql/07-latest-figures.sql.")
  private Path query = Home.file("notebooks/sql/07-latest-figures.sql");

  @Mixin private Listing listing;

  @Mixin private ProgramUnderTest program;

  @Override
  public Integer call() throws IOException {
    List<TollGold> reports = TollGold.read(gold);
    program.readOnce(
        reports.stream().map(TollGold::report).toList(),
        lake,
        (spark, folder) ->
            new TollEvaluation(reports)
                .print(System.out, new TollLake(spark, folder, query), listing.listed()));
    return 0;
  }
}
