package org.tallywire.pipeline.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.tallywire.pipeline.ask.DifferencePage;
import org.tallywire.pipeline.ask.LakeAt;
import org.tallywire.pipeline.lake.Lake;
import org.tallywire.pipeline.settings.BatchDate;
import org.tallywire.pipeline.settings.Settings;
import org.tallywire.pipeline.settings.UsageException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code tallywire diff LAKE}: what a night changed.
 *
 * <p>Compares what two batches say of stories and of the questions that claims answer. Example:
 * {@code tallywire diff lake --batch 2021-12-06 --batch 2021-12-07}.
 */
@Command(
    name = "diff",
    description =
        "What changed from one night to another, and why: stories, questions, verdicts, best figures and "
            + "the reports that brought it about.",
    mixinStandardHelpOptions = true,
    versionProvider = VersionOfJar.class,
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  tallywire diff lake",
      "      the last night and the one before it",
      "  tallywire diff /srv/lake --batch 2021-12-01 --batch 2021-12-07 --limit 50"
    })
final class DiffCommand implements Callable<Integer> {
  @Parameters(paramLabel = "LAKE", arity = "0..1", description = "The tables. Default: lake.")
  private String lake;

  @Option(
      names = "--batch",
      paramLabel = "yyyy-MM-dd",
      description = "Given twice: the two nights. Default: the last two.")
  private List<String> batches = new ArrayList<>();

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "So many groups are shown at most. Default: ${DEFAULT-VALUE}.")
  private int limit = 20;

  @Mixin private AskedLake asked;

  @Override
  public Integer call() {
    AskedLake.checkLimit(limit);
    List<LocalDate> nights =
        batches.stream().map(batch -> BatchDate.parse("--batch", batch)).toList();
    Settings settings = asked.settings(lake);
    Lake opened = AskedLake.open(settings);
    List<LocalDate> all = opened.batches();
    nights.forEach(opened::require);
    if (nights.isEmpty() && all.size() > 1) {
      nights = all.subList(all.size() - 2, all.size());
    }
    if (nights.size() != 2 || nights.get(0).equals(nights.get(1))) {
      throw new UsageException(
          "two batches are compared; give --batch twice. The lake has "
              + all.size()
              + ": from "
              + all.get(0)
              + " to "
              + opened.last()
              + ".");
    }
    List<LocalDate> sorted = nights.stream().sorted().toList();
    try (SparkSession spark = AskedLake.spark(settings, "diff")) {
      new DifferencePage(
              new LakeAt(spark, opened, sorted.get(0)),
              new LakeAt(spark, opened, sorted.get(1)),
              Screen.page(),
              limit)
          .print();
    }
    return 0;
  }
}
