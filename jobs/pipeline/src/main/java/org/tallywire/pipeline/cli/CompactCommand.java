package org.tallywire.pipeline.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.tallywire.pipeline.lake.Lake;
import org.tallywire.pipeline.lake.LakeLock;
import org.tallywire.pipeline.lake.Publisher;
import org.tallywire.pipeline.settings.BatchDate;
import org.tallywire.pipeline.settings.Settings;
import org.tallywire.pipeline.settings.UsageException;
import org.tallywire.pipeline.tables.TableWriter;
import org.tallywire.pipeline.upkeep.Compaction;
import org.tallywire.pipeline.upkeep.Compaction.Gain;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code tallywire compact LAKE}: fewer files, and an end to what is too old.
 *
 * <p>Rows stay as they are. Example: {@code tallywire compact /srv/lake --before 2021-12-01
 * --retention}.
 */
@Command(
    name = "compact",
    description = {
      "Writes batches anew whose tables lie in more files than tables.rows-per-file asks, and"
          + " publishes them in place of",
      "the old ones as a night is published. With --retention it first drops what the settings"
          + " under 'retention' call too old.",
      ""
    },
    mixinStandardHelpOptions = true,
    versionProvider = VersionOfJar.class,
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  tallywire compact lake --dry-run",
      "      which tables of which batches would lie in fewer files; nothing is changed",
      "  tallywire compact /srv/lake --before 2021-12-01 --set tables.rows-per-file=2000000",
      "  tallywire compact /srv/lake --retention --set retention.state-days=90",
      "",
      "Exit code: 0 done, 1 it failed (the batch at hand is as it was), 2 something to put right"
          + " was named."
    })
final class CompactCommand implements Callable<Integer> {
  @Parameters(paramLabel = "LAKE", arity = "0..1", description = "The tables. Default: lake.")
  private String lake;

  @Option(
      names = "--batch-date",
      paramLabel = "yyyy-MM-dd",
      description = "This batch alone; can be repeated. Default: all batches.")
  private List<String> batches = new ArrayList<>();

  @Option(
      names = "--before",
      paramLabel = "yyyy-MM-dd",
      description = "Batches of days before this one.")
  private String before;

  @Option(
      names = "--retention",
      description = "Drops first what retention.state-days and retention.fact-days call too old.")
  private boolean retention;

  @Option(names = "--dry-run", description = "Tells what would be done; changes nothing.")
  private boolean dryRun;

  @Mixin private AskedLake asked;

  @Override
  public Integer call() {
    Settings settings = asked.settings(lake);
    Lake opened = AskedLake.open(settings);
    if (!opened.tables().arePlainFiles()) {
      throw new UsageException(
          "compact looks after plain Parquet; tables of table.format 'iceberg' have Iceberg's own"
              + " procedures, rewrite_data_files and expire_snapshots.");
    }
    if (before != null && !batches.isEmpty()) {
      throw new UsageException("--batch-date and --before exclude each other; give one of them.");
    }
    chosen(opened);
    if (retention && !AppliedRetention.policy(settings).isOn()) {
      throw new UsageException(
          "--retention drops nothing as long as retention.state-days and retention.fact-days are 0;"
              + " set one of them.");
    }
    ConsoleProgress progress = ConsoleProgress.onStandardError(settings, opened.last());
    List<String> done = new ArrayList<>();
    try (SparkSession spark = AskedLake.spark(settings, "compact")) {
      if (dryRun) {
        upkeep(spark, settings, opened, null, progress, done);
      } else {
        try (LakeLock lock =
            LakeLock.take(opened.folder(), "compact", settings.lock(), progress::note)) {
          done.addAll(new Publisher(opened).recover());
          upkeep(spark, settings, opened, lock, progress, done);
        }
      }
    } finally {
      progress.finished();
      done.forEach(System.out::println);
    }
    if (done.isEmpty()) {
      System.out.println("Nothing to do: no batch would lie in fewer files.");
    }
    return 0;
  }

  private void upkeep(
      SparkSession spark,
      Settings settings,
      Lake opened,
      LakeLock lock,
      ConsoleProgress progress,
      List<String> done) {
    if (retention) {
      progress.step("Dropping what is too old");
      done.addAll(AppliedRetention.apply(spark, settings, opened, lock));
    }
    Compaction compaction =
        new Compaction(
            spark,
            opened,
            new TableWriter(settings.tablesRowsPerFile(), settings.tablesFileBytes()));
    for (LocalDate batch : chosen(opened)) {
      progress.step("Compacting batch " + batch);
      List<Gain> gains = compaction.gains(batch);
      if (!gains.isEmpty()) {
        if (lock != null) {
          compaction.compact(gains, lock);
        }
        gains.forEach(gain -> done.add(line(gain)));
      }
    }
  }

  private List<LocalDate> chosen(Lake opened) {
    if (!batches.isEmpty()) {
      List<LocalDate> dates =
          batches.stream().map(batch -> BatchDate.parse("--batch-date", batch)).toList();
      dates.forEach(opened::require);
      return dates;
    }
    LocalDate end = before == null ? LocalDate.MAX : BatchDate.parse("--before", before);
    return opened.batches().stream().filter(date -> date.isBefore(end)).toList();
  }

  private String line(Gain gain) {
    return "batch %s, %s: %d files %s %d"
        .formatted(
            gain.batch(),
            gain.table().tableName(),
            gain.files(),
            dryRun ? "would be" : "are now",
            gain.after());
  }
}
