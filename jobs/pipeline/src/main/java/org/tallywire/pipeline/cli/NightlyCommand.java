package org.tallywire.pipeline.cli;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.tallywire.pipeline.batch.DryRun;
import org.tallywire.pipeline.batch.DryRunReport;
import org.tallywire.pipeline.batch.NightlyInput;
import org.tallywire.pipeline.batch.NightlyRun;
import org.tallywire.pipeline.batch.RunListener;
import org.tallywire.pipeline.batch.RunReport;
import org.tallywire.pipeline.settings.BatchDate;
import org.tallywire.pipeline.settings.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code tallywire nightly}: one batch, end to end.
 *
 * <p>Input: raw news as plain text, JSON lines, Parquet, HTML or WARC. Output: a folder {@code
 * batch_date=yyyy-MM-dd} in each table of the lake; running a batch again replaces its folders and
 * nothing else. Example: {@code tallywire nightly --input /news/2021-12-06 --lake /lake
 * --batch-date 2021-12-06}.
 */
@Command(
    name = "nightly",
    description = {
      "Reads raw news and writes one batch of tables.",
      "They hold documents, sentences, names, times, who says what, and every number with what it"
          + " counts and who stands behind it.",
      ""
    },
    mixinStandardHelpOptions = true,
    versionProvider = VersionOfJar.class,
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  tallywire nightly",
      "      the sample corpus into ./lake, as today's batch",
      "  tallywire nightly --input /news/2021-12-06 --lake /lake --batch-date 2021-12-06",
      "      one night's files; a batch of that date is replaced",
      "  tallywire nightly --input 'hdfs://nn/raw/*.jsonl.gz' --lake hdfs://nn/lake --profile cluster",
      "      any file system that Hadoop knows",
      "  tallywire nightly --input /news/2021-12-06 --lake /lake --dry-run",
      "      what would be new, known and rejected; nothing is written",
      "  tallywire nightly --set nlp.pipeline=/models/my-pipeline --set spark.sql.shuffle.partitions=8",
      "      any setting of conf/tallywire.conf, and any of Spark's own"
    })
final class NightlyCommand implements Callable<Integer> {
  @Option(
      names = "--input",
      arity = "1..*",
      paramLabel = "PATH",
      description =
          "Files, folders, globs or URIs to read: .txt, .jsonl, .html, .warc (all also .gz) and "
              + ".parquet. "
              + "Default: the sample corpus. Example: --input feeds/today archive/2021-12-*.jsonl")
  private List<String> input;

  @Option(
      names = "--batch-date",
      paramLabel = "yyyy-MM-dd",
      description =
          "Names the batch, and nothing else depends on it. Default: today in UTC. "
              + "Example: --batch-date 2021-12-06")
  private String batchDate;

  @Option(
      names = "--dry-run",
      description = "Reads the input and tells what would happen; writes nothing.")
  private boolean dryRun;

  @Mixin private RunSettings run;

  @Override
  public Integer call() {
    LocalDate date = date();
    Settings settings = run.resolve(input);
    if (dryRun) {
      return dryRun(settings, date);
    }
    RunInLog log = new RunInLog(date);
    NightlyInput news = NightlyRun.locate(settings, SparkSessions.hadoop(settings));
    Models.preload(settings);
    ConsoleProgress progress = ConsoleProgress.onStandardError(settings, date);
    RunListener listener = RunListener.all(log, progress);
    try (SparkSession spark = SparkSessions.open(settings, "tallywire nightly " + date);
        ExecutorWatch watch = ExecutorWatch.start(spark.sparkContext(), progress::note)) {
      RunReport report = new NightlyRun(spark, settings, news, date, listener).run();
      // The night is published: whoever watches learns so, whatever becomes of retention.
      new SummaryPrinter(System.out).print(report, settings.lakeOptions());
      MetricsTextfile.write(settings.metricsTextfile(), report, Instant.now(), progress::note);
      AppliedRetention.afterNight(spark, settings, progress::note);
    } finally {
      listener.finished();
    }
    return 0;
  }

  private static int dryRun(Settings settings, LocalDate date) {
    NightlyInput news = NightlyRun.find(settings, SparkSessions.hadoop(settings));
    ConsoleProgress progress = ConsoleProgress.onStandardError(settings, date);
    try (SparkSession spark = SparkSessions.open(settings, "tallywire dry run " + date)) {
      DryRunReport report = new DryRun(spark, settings, news, date, progress).run();
      new DryRunPrinter(System.out).print(report);
    } finally {
      progress.finished();
    }
    return 0;
  }

  private LocalDate date() {
    if (batchDate == null) {
      return LocalDate.now(Clock.system(ZoneOffset.UTC));
    }
    return BatchDate.parse("--batch-date", batchDate);
  }
}
