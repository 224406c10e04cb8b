package org.tallywire.pipeline.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.tallywire.pipeline.check.Finding;
import org.tallywire.pipeline.check.LakeCheck;
import org.tallywire.pipeline.lake.Lake;
import org.tallywire.pipeline.settings.BatchDate;
import org.tallywire.pipeline.settings.Settings;
import org.tallywire.pipeline.settings.TableFormat;
import org.tallywire.pipeline.settings.UsageException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code tallywire check LAKE}: whether a lake is sound.
 *
 * <p>Holds the tables against all that docs/tables.md says of them. Example: {@code tallywire check
 * /srv/lake --batch-date 2021-12-06}.
 */
@Command(
    name = "check",
    description =
        "Holds a lake against all that its tables promise: schemas, keys, references, closed"
            + " values, positions, counts, what belongs together. Nothing is changed.",
    mixinStandardHelpOptions = true,
    versionProvider = VersionOfJar.class,
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  tallywire check lake",
      "      all batches, every invariant",
      "  tallywire check /srv/lake --batch-date 2021-12-06 --batch-date 2021-12-07",
      "      the rows of two nights; what they refer to is looked for in all",
      "  tallywire check hdfs://nn/lake --quick",
      "      what needs no comparison of tables row by row"
    })
final class CheckCommand implements Callable<Integer> {
  @Parameters(paramLabel = "LAKE", arity = "0..1", description = "The tables. Default: lake.")
  private String lake;

  @Option(
      names = "--batch-date",
      paramLabel = "yyyy-MM-dd",
      description = "Rows of this batch alone; can be repeated. Default: all batches.")
  private List<String> batches = new ArrayList<>();

  @Option(
      names = "--quick",
      description =
          "Files, counts, keys and each row by itself; not references, positions, sentences,"
              + " members of questions.")
  private boolean quick;

  @Mixin private AskedLake asked;

  @Override
  public Integer call() {
    List<LocalDate> dates =
        batches.stream().map(batch -> BatchDate.parse("--batch-date", batch)).toList();
    Settings settings = asked.settings(lake);
    if (settings.lakeOptions().format() != TableFormat.PARQUET) {
      throw new UsageException(
          "check looks into the files of a lake of plain Parquet, and table.format is "
              + settings.lakeOptions().format().settingsName()
              + ".");
    }
    Lake opened = AskedLake.open(settings);
    dates.forEach(opened::require);
    ConsoleProgress progress = ConsoleProgress.onStandardError(settings, last(dates, opened));
    try (SparkSession spark = AskedLake.spark(settings, "check")) {
      List<Finding> findings =
          new LakeCheck(spark, opened, dates, quick, settings.reconcile().windowDays())
              .run(progress::step);
      progress.finished();
      new FindingsPrinter(System.out).print(findings);
      return findings.stream().allMatch(Finding::isSound) ? ExitCodes.DONE : ExitCodes.UNSOUND;
    } finally {
      progress.finished();
    }
  }

  private static LocalDate last(List<LocalDate> dates, Lake lake) {
    return dates.isEmpty() ? lake.last() : dates.get(dates.size() - 1);
  }
}
