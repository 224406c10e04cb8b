package org.tallywire.pipeline.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.tallywire.pipeline.batch.NightlyInput;
import org.tallywire.pipeline.batch.NightlyRun;
import org.tallywire.pipeline.batch.RunListener;
import org.tallywire.pipeline.batch.RunReport;
import org.tallywire.pipeline.nlp.NlpPipeline;
import org.tallywire.pipeline.settings.SettingKeys;
import org.tallywire.pipeline.settings.Settings;
import org.tallywire.pipeline.settings.UsageException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code tallywire nightly}: one batch, end to end.
 *
 * <p>Input: raw news as plain text, JSON lines or Parquet. Output: a folder {@code
 * batch_date=yyyy-MM-dd} in each table of the lake; running a batch again replaces its folders and
 * nothing else. Example: {@code tallywire nightly --input /news/2021-12-06 --lake /lake
 * --batch-date 2021-12-06}.
 */
@Command(
    name = "nightly",
    description = {
      "Reads raw news and writes one batch of tables.",
      "They hold documents, sentences, names, times, who says what, and every number with what it counts and who stands behind it.",
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
      "  tallywire nightly --input 'hdfs://nn/raw/*.jsonl.gz' --lake s3a://news/lake --profile cluster",
      "      any file system that Hadoop knows",
      "  tallywire nightly --set nlp.pipeline=/models/my-pipeline --set spark.sql.shuffle.partitions=8",
      "      any setting of conf/tallywire.conf, and any of Spark's own",
      "",
      "Exit code: 0 done, 1 the run failed (nothing was published), 2 something to put right was named."
    })
final class NightlyCommand implements Callable<Integer> {
  @Option(
      names = "--input",
      arity = "1..*",
      paramLabel = "PATH",
      description =
          "Files, folders, globs or URIs to read: .txt, .jsonl (both also .gz) and .parquet. "
              + "Default: the sample corpus. Example: --input feeds/today archive/2021-12-*.jsonl")
  private List<String> input;

  @Option(
      names = "--lake",
      paramLabel = "PATH",
      description =
          "Folder or URI of the tables; made where it is missing. Default: lake. "
              + "Example: --lake /data/lake")
  private String lake;

  @Option(
      names = "--batch-date",
      paramLabel = "yyyy-MM-dd",
      description =
          "Names the batch, and nothing else depends on it. Default: today in UTC. "
              + "Example: --batch-date 2021-12-06")
  private String batchDate;

  @Option(
      names = "--conf",
      paramLabel = "FILE",
      description =
          "Settings file. Default: conf/tallywire.conf of this checkout, where every setting is "
              + "explained. Example: --conf my.conf")
  private Path conf;

  @Option(
      names = "--profile",
      paramLabel = "NAME",
      description =
          "laptop, cluster, prometheus, or a file of settings that win over the settings file; "
              + "several with commas between them, a later one wins. Default: laptop, and cluster under spark-submit. Example: --profile cluster")
  private String profile;

  @Option(
      names = "--master",
      paramLabel = "URL",
      description =
          "Where Spark runs; the launcher hands spark://, yarn and k8s:// to spark-submit. "
              + "Default: setting spark-master. Example: --master local[4]")
  private String master;

  @Option(
      names = "--set",
      paramLabel = "KEY=VALUE",
      description = "Any setting; can be repeated. Example: --set batch.partitions=8")
  private Map<String, String> set = new LinkedHashMap<>();

  @Override
  public Integer call() {
    LocalDate date = date();
    Settings settings = settings();
    RunInLog log = new RunInLog(date);
    NightlyInput news = NightlyRun.locate(settings, SparkSessions.hadoop(settings));
    // The models take seconds to load, and so does Spark: side by side.
    NlpPipeline.preload(settings.nlp());
    ConsoleProgress progress = ConsoleProgress.onStandardError(settings, date);
    RunListener listener = RunListener.all(log, progress);
    try (SparkSession spark = SparkSessions.open(settings, "tallywire nightly " + date);
        ExecutorWatch watch = ExecutorWatch.start(spark.sparkContext(), progress::note)) {
      RunReport report = new NightlyRun(spark, settings, news, date, listener).run();
      new SummaryPrinter(System.out).print(report, settings.lakeOptions());
      MetricsTextfile.write(settings.metricsTextfile(), report, Instant.now(), progress::note);
    } finally {
      listener.finished();
    }
    return 0;
  }

  private LocalDate date() {
    if (batchDate == null) {
      return LocalDate.now(Clock.system(ZoneOffset.UTC));
    }
    try {
      return LocalDate.parse(batchDate);
    } catch (DateTimeParseException e) {
      throw new UsageException(
          "batch date '"
              + batchDate
              + "' is no date; write it as yyyy-MM-dd, such as --batch-date 2021-12-06.",
          e);
    }
  }

  private Settings settings() {
    Map<String, String> options = new LinkedHashMap<>(set);
    if (lake != null) {
      options.put(SettingKeys.LAKE.key(), lake);
    }
    if (master != null) {
      options.put(SettingKeys.SPARK_MASTER.key(), master);
    }
    String chosen =
        profile != null ? profile : SparkSessions.underSparkSubmit() ? "cluster" : "laptop";
    Settings settings =
        Settings.resolve(
            options, System.getenv(), chosen, conf != null ? conf : Home.settingsFile());
    return Home.withOwnFiles(input == null ? settings : settings.withInput(input));
  }
}
