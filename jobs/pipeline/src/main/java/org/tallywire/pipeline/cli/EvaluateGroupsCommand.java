package org.tallywire.pipeline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.tallywire.pipeline.evaluate.GroupEvaluation;
import org.tallywire.pipeline.evaluate.GroupGold;
import org.tallywire.pipeline.evaluate.GroupLake;
import org.tallywire.pipeline.evaluate.GroupReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code tallywire evaluate groups}: which numbers answer one question, and what is said of them.
 *
 * <p>Runs a night over the documents of a gold set and compares its groups of claims, their
 * verdicts, copies and stories with the gold ones. Example: {@code tallywire evaluate groups --gold
 * data/gold/stories/development.jsonl}.
 */
@Command(
    name = "groups",
    description =
        "Groups of claims: which answer one question, pairwise and B3, beside simple ways; verdicts, "
            + "sources, best figures, traps, copies and stories; and what is wrong.",
    mixinStandardHelpOptions = true,
    versionProvider = VersionOfJar.class,
    sortOptions = false,
    footer = {
      "",
      "A gold file has a JSON object a line, plain or gzipped, whose type is document, group, trap or",
      "duplicate; data/gold/SOURCE.md says what each has.",
      "",
      "Examples:",
      "  tallywire evaluate groups --gold data/gold/stories/development.jsonl",
      "  tallywire evaluate groups --gold groups.jsonl --texts incidents.jsonl.gz --scores-only",
      "  tallywire evaluate groups --gold data/gold/stories/development.jsonl --lake stories-lake",
      "      keeps the tables; called again, it only scores them anew"
    })
final class EvaluateGroupsCommand implements Callable<Integer> {
  @Option(
      names = "--gold",
      required = true,
      paramLabel = "PATH",
      description = "File with groups of numbers, and the documents where --texts has none.")
  private Path gold;

  @Option(
      names = "--texts",
      paramLabel = "PATH",
      description =
          "File with the documents that the gold file only names: uri, title, published_at, text, a "
              + "line each; those of the same incident are read with them.")
  private Path texts;

  @Option(
      names = "--lake",
      paramLabel = "PATH",
      description =
          "Folder for the tables; kept, and scored as it is when it is there already. "
              + "Default: a temporary one.")
  private Path lake;

  @Mixin private Listing listing;

  @Mixin private ProgramUnderTest program;

  @Override
  public Integer call() throws IOException {
    GroupGold set = GroupGold.read(gold, texts);
    program.readOnce(
        set.documents(),
        lake,
        (spark, folder) ->
            new GroupReport(GroupEvaluation.of(set, new GroupLake(spark, folder)))
                .print(System.out, listing.listed()));
    return 0;
  }
}
