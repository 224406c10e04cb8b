package org.tallywire.pipeline.cli;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.SparkSession;
import org.tallywire.pipeline.batch.NightlyInput;
import org.tallywire.pipeline.batch.NightlyRun;
import org.tallywire.pipeline.batch.RunListener;
import org.tallywire.pipeline.batch.RunReport;
import org.tallywire.pipeline.ingest.InputException;
import org.tallywire.pipeline.lake.Lake;
import org.tallywire.pipeline.lake.LakeLock;
import org.tallywire.pipeline.lake.Publisher;
import org.tallywire.pipeline.settings.BatchDate;
import org.tallywire.pipeline.settings.Settings;
import org.tallywire.pipeline.settings.UsageException;
import org.tallywire.pipeline.tables.Table;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code tallywire backfill}: the batches of a range of dates, one after the other.
 *
 * <p>Each is what {@code tallywire nightly} makes of that date's input. Example: {@code tallywire
 * backfill --from 2021-12-01 --to 2021-12-10 --input 'news/{date}/*.jsonl.gz' --lake /lake}.
 */
@Command(
    name = "backfill",
    description = {
      "Runs the nights of a range of dates, the earliest first, with one start of Spark and of the"
          + " models.",
      "Stops at the first night that fails; the nights before it are published.",
      ""
    },
    mixinStandardHelpOptions = true,
    versionProvider = VersionOfJar.class,
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  tallywire backfill --from 2021-12-01 --to 2021-12-10 --input 'news/{date}' --lake /lake",
      "      ten nights; their batches are replaced where the lake has them",
      "  tallywire backfill --from 2021-01-01 --to 2021-12-31 --input"
          + " 'raw/{yyyy}/{MM}/{dd}/*.jsonl.gz' \\",
      "      --lake /lake --skip-missing --resume",
      "      goes on where an earlier call stopped, and passes over days without news",
      "",
      "Exit code: 0 all nights are done, 1 a night failed (it is named), 2 something to put right"
          + " was named."
    })
final class BackfillCommand implements Callable<Integer> {
  @Option(
      names = "--from",
      required = true,
      paramLabel = "yyyy-MM-dd",
      description = "First batch date.")
  private String from;

  @Option(
      names = "--to",
      required = true,
      paramLabel = "yyyy-MM-dd",
      description = "Last batch date, inclusive.")
  private String to;

  @Option(
      names = "--input",
      required = true,
      arity = "1..*",
      paramLabel = "PATH",
      description =
          "As of 'nightly', with {date}, or {yyyy}, {MM} and {dd}, where the date stands. "
              + "Quote it. Example: --input 'news/{date}/*.jsonl.gz'")
  private List<String> input;

  @Option(
      names = "--skip-missing",
      description =
          "Passes over dates whose input does not exist. Without it they are an error, before any"
              + " night is run.")
  private boolean skipMissing;

  @Option(names = "--resume", description = "Passes over dates that the lake has already.")
  private boolean resume;

  @Mixin private RunSettings run;

  @Override
  public Integer call() {
    DatedPaths paths = new DatedPaths(input);
    List<LocalDate> dates = dates();
    Settings settings = run.resolve(paths.of(dates.get(0)));
    Map<LocalDate, String> outcomes = new LinkedHashMap<>();
    dates.forEach(date -> outcomes.put(date, "not begun"));
    List<LocalDate> due = due(dates, paths, settings, outcomes);
    if (!due.isEmpty()) {
      runAll(due, paths, settings, outcomes);
    }
    outcomes.forEach((date, outcome) -> System.out.println(date + "  " + outcome));
    return 0;
  }

  private List<LocalDate> dates() {
    LocalDate first = BatchDate.parse("--from", from);
    LocalDate last = BatchDate.parse("--to", to);
    if (last.isBefore(first)) {
      throw new UsageException("--to " + last + " is before --from " + first + ".");
    }
    return first.datesUntil(last.plusDays(1)).toList();
  }

  /** The dates to run; of the others it is noted why not. All input is looked for first. */
  private List<LocalDate> due(
      List<LocalDate> dates, DatedPaths paths, Settings settings, Map<LocalDate, String> outcomes) {
    Configuration hadoop = SparkSessions.hadoop(settings);
    if (resume) {
      finish(settings, hadoop);
    }
    Set<LocalDate> published =
        Set.copyOf(Lake.ifAny(settings.lakeOptions(), hadoop).tables().batchDates(Table.RUNS));
    return dates.stream()
        .filter(
            date -> {
              if (resume && published.contains(date)) {
                outcomes.put(date, "published before");
                return false;
              }
              return hasInput(settings.withInput(paths.of(date)), hadoop, date, outcomes);
            })
        .toList();
  }

  /**
   * Ends what a run that died has begun: a batch that is published in part is none to pass over.
   */
  private static void finish(Settings settings, Configuration hadoop) {
    Lake lake = Lake.toWrite(settings.lakeOptions(), hadoop);
    try (LakeLock lock =
        LakeLock.take(lake.folder(), "backfill", settings.lock(), System.err::println)) {
      new Publisher(lake).recover().forEach(System.err::println);
    }
  }

  private boolean hasInput(
      Settings settings, Configuration hadoop, LocalDate date, Map<LocalDate, String> outcomes) {
    try {
      NightlyRun.find(settings, hadoop);
      return true;
    } catch (UsageException e) {
      boolean missing = e.getCause() instanceof InputException input && input.isMissing();
      if (!missing || !skipMissing) {
        String hint = missing ? " --skip-missing passes over such dates." : "";
        throw new UsageException(date + ": " + e.getMessage() + hint, e);
      }
      outcomes.put(date, "passed over: " + e.getMessage());
      return false;
    }
  }

  private static void runAll(
      List<LocalDate> due, DatedPaths paths, Settings settings, Map<LocalDate, String> outcomes) {
    Models.preload(settings);
    try (SparkSession spark = SparkSessions.open(settings, "tallywire backfill")) {
      for (LocalDate date : due) {
        try {
          outcomes.put(date, night(spark, settings.withInput(paths.of(date)), date));
        } catch (RuntimeException e) {
          outcomes.put(date, "failed");
          outcomes.forEach((night, outcome) -> System.out.println(night + "  " + outcome));
          throw e;
        }
      }
      AppliedRetention.afterNight(spark, settings, System.err::println);
    }
  }

  private static String night(SparkSession spark, Settings settings, LocalDate date) {
    NightlyInput news = NightlyRun.locate(settings, spark.sparkContext().hadoopConfiguration());
    ConsoleProgress progress = ConsoleProgress.onStandardError(settings, date);
    progress.note("batch " + date);
    RunListener listener = RunListener.all(new RunInLog(date), progress);
    RunReport report = new NightlyRun(spark, settings, news, date, listener).run();
    return "published: %s new, %s skipped, %s rejected"
        .formatted(
            Numbers.grouped(report.counts().out()),
            Numbers.grouped(report.counts().skipped()),
            Numbers.grouped(report.counts().rejected()));
  }
}
