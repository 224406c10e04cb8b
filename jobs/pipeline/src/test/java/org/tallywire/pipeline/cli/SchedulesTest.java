package org.tallywire.pipeline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import picocli.CommandLine;

/** The example schedules in conf/schedule say what the program and the schedulers understand. */
class SchedulesTest {
  private static final Path SCHEDULES = Path.of("..", "..", "conf", "schedule");

  @Test
  void crontabCallsTheProgramAsItIs() throws IOException {
    List<String> jobs =
        Files.readAllLines(SCHEDULES.resolve("cron/tallywire.cron")).stream()
            .filter(line -> line.matches("[0-9*].*"))
            .toList();
    assertThat(jobs).hasSize(1);
    assertThat(jobs.get(0)).matches("([0-9*]+ ){5} day=.*").contains("+\\%F");
    assertNightlyUnderstands(words(between(jobs.get(0), "tallywire nightly", ">>")));
  }

  @Test
  void systemdUnitsAreValidAndCallTheProgramAsItIs(@TempDir Path folder) throws Exception {
    Path units = SCHEDULES.resolve("systemd");
    String service = Files.readString(units.resolve("tallywire-nightly.service"));
    assertNightlyUnderstands(words(between(service, "tallywire nightly", "'\n")));

    assumeTrue(present("systemd-analyze"), "no systemd-analyze here");
    assertThat(
            run(
                folder,
                "systemd-analyze",
                "verify",
                absolute(units.resolve("tallywire-nightly.service")),
                absolute(units.resolve("tallywire-nightly.timer"))))
        .isEmpty();
  }

  @Test
  void airflowDagCompilesAndCallsTheProgramAsItIs(@TempDir Path folder) throws Exception {
    assumeTrue(present("python3"), "no python3 here");
    Path dag = SCHEDULES.resolve("airflow/tallywire_nightly.py");
    // Airflow itself is large, so its two names are replaced by ones that note what they are given.
    Path probe = Files.writeString(folder.resolve("probe.py"), AIRFLOW_PROBE);
    String[] lines = run(folder, "python3", probe.toString(), absolute(dag)).split("\n", -1);

    List<String> operator = Arrays.asList(lines[0].split(" "));
    assertThat(SPARK_SUBMIT_OPERATOR).containsAll(operator);
    assertThat(lines[1]).isEqualTo(Tallywire.class.getName());
    assertNightlyUnderstands(new ArrayList<>(Arrays.asList(lines[2].split("\u001f"))));
  }

  @Test
  void kubernetesApplicationHasTheShapeOfItsKindAndCallsTheProgramAsItIs() throws IOException {
    Map<?, ?> application =
        new Yaml(new SafeConstructor(new LoaderOptions()))
            .load(Files.readString(SCHEDULES.resolve("kubernetes/tallywire-nightly.yaml")));
    assertThat(application.get("apiVersion")).isEqualTo("sparkoperator.k8s.io/v1beta2");
    assertThat(application.get("kind")).isEqualTo("ScheduledSparkApplication");
    Map<?, ?> spec = map(application, "spec");
    assertThat(keys(spec)).isSubsetOf(SCHEDULED_SPEC);
    Map<?, ?> template = map(spec, "template");
    assertThat(keys(template)).isSubsetOf(APPLICATION_SPEC);
    assertThat(keys(map(template, "driver"))).isSubsetOf(POD_SPEC);
    assertThat(keys(map(template, "executor"))).isSubsetOf(POD_SPEC);
    assertThat(template.get("sparkVersion"))
        .isEqualTo(org.apache.spark.package$.MODULE$.SPARK_VERSION());
    assertThat(template.get("mainClass")).isEqualTo(Tallywire.class.getName());
    List<String> arguments = new ArrayList<>();
    ((List<?>) template.get("arguments")).forEach(argument -> arguments.add((String) argument));
    assertNightlyUnderstands(arguments);
  }

  private static void assertNightlyUnderstands(List<String> arguments) {
    assertThat(arguments).startsWith("nightly").contains("--input", "--lake");
    assertThatCode(
            () ->
                new CommandLine(new NightlyCommand())
                    .parseArgs(arguments.subList(1, arguments.size()).toArray(String[]::new)))
        .doesNotThrowAnyException();
  }

  /** The words of a shell command from {@code nightly} on. */
  private static List<String> words(String command) {
    List<String> words = new ArrayList<>();
    Matcher word = Pattern.compile("\\S+").matcher(command);
    while (word.find()) {
      words.add(word.group());
    }
    return words.subList(words.indexOf("nightly"), words.size());
  }

  private static String between(String text, String start, String end) {
    int from = text.indexOf(start);
    assertThat(from).as("'%s' in %s", start, text).isNotNegative();
    return text.substring(from, text.indexOf(end, from));
  }

  private static Map<?, ?> map(Map<?, ?> parent, String key) {
    return (Map<?, ?>) parent.get(key);
  }

  private static List<String> keys(Map<?, ?> map) {
    return map.keySet().stream().map(String.class::cast).toList();
  }

  private static String absolute(Path path) {
    return path.toAbsolutePath().normalize().toString();
  }

  private static boolean present(String program) {
    return Arrays.stream(System.getenv("PATH").split(":"))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }

  private static String run(Path folder, String... command)
      throws IOException, InterruptedException {
    Path output = folder.resolve("output");
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    boolean ended = process.waitFor(60, TimeUnit.SECONDS);
    String printed = Files.readString(output, StandardCharsets.UTF_8);
    assertThat(ended && process.exitValue() == 0).as(printed).isTrue();
    return printed.strip();
  }

  private static final String AIRFLOW_PROBE =
      """
      import runpy, sys, types

      class Dag:
          def __init__(self, **options): pass
          def __enter__(self): return self
          def __exit__(self, *error): pass

      class Operator:
          def __init__(self, **options):
              print(" ".join(options))
              print(options["java_class"])
              print("\\x1f".join(options["application_args"]))

      def module(name, **names):
          sys.modules[name] = types.ModuleType(name)
          vars(sys.modules[name]).update(names)

      module("airflow", DAG=Dag)
      for name in ("providers", "providers.apache", "providers.apache.spark", "providers.apache.spark.operators"):
          module("airflow." + name)
      module("airflow.providers.apache.spark.operators.spark_submit", SparkSubmitOperator=Operator)
      sys.dont_write_bytecode = True
      runpy.run_path(sys.argv[1])
      """;

  /**
   * What apache-airflow-providers-apache-spark's operator and BaseOperator take, as far as used.
   */
  private static final List<String> SPARK_SUBMIT_OPERATOR =
      List.of(
          "task_id",
          "retries",
          "retry_delay",
          "execution_timeout",
          "application",
          "application_args",
          "conf",
          "conn_id",
          "driver_memory",
          "env_vars",
          "executor_cores",
          "executor_memory",
          "files",
          "jars",
          "java_class",
          "keytab",
          "name",
          "num_executors",
          "principal",
          "properties_file",
          "total_executor_cores",
          "verbose");

  /** ScheduledSparkApplicationSpec of sparkoperator.k8s.io/v1beta2. */
  private static final List<String> SCHEDULED_SPEC =
      List.of(
          "schedule",
          "timeZone",
          "template",
          "suspend",
          "concurrencyPolicy",
          "successfulRunHistoryLimit",
          "failedRunHistoryLimit");

  /** SparkApplicationSpec, as far as used. */
  private static final List<String> APPLICATION_SPEC =
      List.of(
          "type",
          "mode",
          "sparkVersion",
          "image",
          "imagePullPolicy",
          "mainClass",
          "mainApplicationFile",
          "arguments",
          "sparkConf",
          "hadoopConf",
          "restartPolicy",
          "driver",
          "executor",
          "volumes",
          "timeToLiveSeconds");

  /** SparkPodSpec, DriverSpec and ExecutorSpec, as far as used. */
  private static final List<String> POD_SPEC =
      List.of(
          "cores",
          "coreLimit",
          "memory",
          "memoryOverhead",
          "instances",
          "serviceAccount",
          "env",
          "labels",
          "volumeMounts",
          "javaOptions");
}
