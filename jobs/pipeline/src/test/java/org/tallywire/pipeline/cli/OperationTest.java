package org.tallywire.pipeline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.core.config.DefaultConfiguration;
import org.apache.logging.log4j.core.impl.Log4jLogEvent;
import org.apache.logging.log4j.core.layout.PatternLayout;
import org.apache.logging.log4j.message.SimpleMessage;
import org.apache.spark.SparkConf;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tallywire.pipeline.batch.RunReport;
import org.tallywire.pipeline.batch.RunReport.RecordCounts;
import org.tallywire.pipeline.report.BatchStory.Step;
import org.tallywire.pipeline.settings.Settings;

/** What an operator relies on: settings that win, logs that name the run, figures that are kept. */
class OperationTest {
  private static final LocalDate DATE = LocalDate.of(2026, 3, 14);
  private static final String CORES = "spark.executor.cores";

  @TempDir private Path folder;

  @AfterEach
  void forget() {
    System.clearProperty(CORES);
    System.clearProperty(RunInLog.PROPERTY);
  }

  @Test
  void whatIsSetOnTheCommandLineWinsOverThePropertiesFile() throws IOException {
    // spark-submit hands a properties file on as system properties.
    System.setProperty(CORES, "2");
    Path profile = Files.writeString(folder.resolve("p.conf"), "spark { \"" + CORES + "\" = 4 }");

    Settings fromProfile = Settings.resolve(Map.of(), Map.of(), profile.toString(), null);
    Settings fromOption = Settings.resolve(Map.of(CORES, "1"), Map.of(), profile.toString(), null);

    assertThat(SparkSessions.conf(fromProfile).get(CORES)).isEqualTo("2");
    assertThat(SparkSessions.conf(fromOption).get(CORES)).isEqualTo("1");
    assertThat(SparkSessions.conf(fromOption.withInput(List.of("x"))).get(CORES)).isEqualTo("1");
  }

  @Test
  void theLauncherHandsSparksOwnSettingsToSparkSubmit() throws Exception {
    Path home = builtHome();
    Path submit = folder.resolve("spark/bin/spark-submit");
    Files.createDirectories(submit.getParent());
    Files.writeString(submit, "#!/bin/sh\nfor a in \"$@\"; do echo \"$a\"; done\n");
    assertThat(submit.toFile().setExecutable(true)).isTrue();

    ProcessBuilder launcher =
        launcher(
            home,
            "nightly",
            "--master",
            "spark://m:7077",
            "--set",
            "spark.executor.cores=1",
            "--set=spark.executor.memory=2g",
            "--set",
            "batch.partitions=3");
    launcher.environment().put("SPARK_HOME", folder.resolve("spark").toString());
    Process process = launcher.start();
    List<String> given = new String(process.getInputStream().readAllBytes()).lines().toList();

    assertThat(process.waitFor()).isZero();
    int end = given.indexOf(home.toRealPath().resolve("jobs/pipeline/target/tallywire.jar") + "");
    assertThat(given.subList(0, end))
        .containsSubsequence("--conf", "spark.executor.memory=2g")
        .containsSubsequence("--conf", "spark.executor.cores=1")
        .doesNotContain("batch.partitions=3");
    assertThat(given.subList(end + 1, given.size()))
        .startsWith("nightly", "--master", "spark://m:7077", "--set", "spark.executor.cores=1")
        .endsWith("--set", "batch.partitions=3");
  }

  @Test
  void aHeapThatIsTooSmallIsNamedAndLooksLikeNothingElse() throws Exception {
    ProcessBuilder launcher = launcher(builtHome(), "nightly");
    launcher.environment().put("TALLYWIRE_MEMORY", "12m");
    launcher.redirectOutput(ProcessBuilder.Redirect.DISCARD);
    Process process = launcher.start();
    String errors = new String(process.getErrorStream().readAllBytes());

    assertThat(process.waitFor()).as(errors).isEqualTo(137);
    assertThat(errors).contains("a heap of 12m is too small", "TALLYWIRE_MEMORY=6g");
  }

  /** A checkout that looks built to the launcher; its classes are those of this test. */
  private Path builtHome() throws IOException {
    Path home = folder.resolve("home");
    Path target = Files.createDirectories(home.resolve("jobs/pipeline/target"));
    Path language = Files.createDirectories(home.resolve("jobs/language/target"));
    Files.createDirectories(home.resolve("conf"));
    Files.copy(Path.of("../../tallywire"), home.resolve("tallywire"));
    Files.writeString(home.resolve("pom.xml"), "");
    Files.writeString(target.resolve("tallywire.jar"), "");
    Files.writeString(target.resolve("tallywire-pipeline.jar"), "");
    Files.writeString(language.resolve("tallywire-language-1.jar"), "");
    Files.writeString(target.resolve("classpath.txt"), System.getProperty("java.class.path"));
    return home;
  }

  private static ProcessBuilder launcher(Path home, String... arguments) {
    List<String> command = new ArrayList<>(List.of("sh", home.resolve("tallywire").toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder launcher = new ProcessBuilder(command);
    launcher.environment().put("JAVA_HOME", System.getProperty("java.home"));
    return launcher;
  }

  @Test
  void aJobWithoutExecutorsSaysWhatItAskedFor() {
    ExecutorWait wait =
        new ExecutorWait(
            new SparkConf(false)
                .set("spark.master", "spark://m:7077")
                .set(CORES, "2")
                .set("spark.executor.memory", "4g"));

    assertThat(wait.observe(0, true)).isNull();
    assertThat(wait.observe(29, true)).isNull();
    assertThat(wait.observe(30, true))
        .contains("no executor for 30 s", "spark://m:7077", "2 cores", "4g")
        .contains("--set spark.executor.cores=1");
    assertThat(wait.observe(60, true)).isNull();
    assertThat(wait.observe(330, true)).contains("330 s");
    assertThat(wait.observe(335, false)).isNull();
    assertThat(wait.observe(340, true)).isNull();
  }

  @Test
  void everyLineOfTheLogNamesTheRun() throws IOException {
    String pattern =
        Files.readAllLines(Path.of("../../conf/log4j2.properties")).stream()
            .filter(line -> line.startsWith("appender.file.layout.pattern"))
            .map(line -> line.substring(line.indexOf('=') + 1).strip())
            .findFirst()
            .orElseThrow();
    PatternLayout layout =
        PatternLayout.newBuilder()
            .withConfiguration(new DefaultConfiguration())
            // What reads the file takes one dollar sign away.
            .withPattern(pattern.replace("$$", "$"))
            .build();

    assertThat(line(layout)).contains("[-]");
    RunInLog log = new RunInLog(DATE);
    assertThat(line(layout)).contains("[batch 2026-03-14]");
    log.identified("6ba782bd");
    assertThat(line(layout)).contains("[batch 2026-03-14 run 6ba782bd]").contains("published");
  }

  @Test
  void theLastRunsFiguresAreAFileForPrometheus() throws IOException {
    Path file = folder.resolve("new/tallywire.prom");
    List<String> told = new ArrayList<>();

    MetricsTextfile.write(
        file.toString(), report(), Instant.ofEpochSecond(1_773_500_000), told::add);

    assertThat(Files.readString(file))
        .contains("# TYPE tallywire_last_success_timestamp_seconds gauge\n")
        .contains("tallywire_last_success_timestamp_seconds 1773500000\n")
        .contains("tallywire_run_info{run=\"6ba782bd\",batch_date=\"2026-03-14\"} 1\n")
        .contains("tallywire_step_duration_seconds{step=\"Reading\"} 1.5\n")
        .contains("tallywire_records{fate=\"skipped\"} 2\n")
        .contains("tallywire_rejected_records{reason=\"a\\\"b\\\\c\\nd\"} 1\n")
        .contains("tallywire_table_rows{table=\"documents\"} 7\n")
        .endsWith("\n");
    assertThat(told).isEmpty();
    assertThat(file.getParent().toFile().list()).containsExactly("tallywire.prom");
  }

  @Test
  void aMetricsFileThatCannotBeWrittenIsToldAndFailsNothing() throws IOException {
    Files.writeString(folder.resolve("file"), "in the way");
    List<String> told = new ArrayList<>();

    MetricsTextfile.write(
        folder.resolve("file/x.prom").toString(), report(), Instant.EPOCH, told::add);

    assertThat(told).hasSize(1);
    assertThat(told.get(0)).contains("x.prom").contains("metrics.textfile");
  }

  private static String line(PatternLayout layout) {
    return layout.toSerializable(
        Log4jLogEvent.newBuilder()
            .setLevel(Level.INFO)
            .setLoggerName("org.tallywire.Test")
            .setMessage(new SimpleMessage("published"))
            .build());
  }

  private static RunReport report() {
    return new RunReport(
        "6ba782bd",
        DATE,
        "/lake",
        new RecordCounts(10, 2, 1, 7),
        Map.of("a\"b\\c\nd", 1L),
        Map.of("documents", 7L),
        List.of(),
        List.of(),
        List.of(new Step("Reading", 1.5)));
  }
}
