package org.tallywire.pipeline.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Fuzzes one target in a JVM of its own. libFuzzer keeps an input where it reached something new,
 * and puts a shorter one that reaches as much in its place; of these the corpus takes the shortest.
 */
final class FuzzJob {
  /** A longer input takes long and finds no more. */
  private static final int LONGEST_INPUT = 4096;

  private static final String HEAP = "-Xmx1g";

  /** Findings after which a target is given up; one bug is often found many times. */
  private static final int MOST_FINDINGS = 20;

  private static final Pattern TRIED = Pattern.compile("stat::number_of_executed_units: ++(\\d++)");
  private static final Pattern ADDED = Pattern.compile("stat::new_units_added: ++(\\d++)");

  private final String name;
  private final FuzzTarget target;
  private final int seconds;
  private final FuzzCorpus corpus;
  private final Path work;

  /**
   * @param corpus folder of the kept corpora
   * @param work folder for this target's log and findings; emptied
   */
  FuzzJob(String name, int seconds, Path corpus, Path work) {
    this.name = name;
    this.target = FuzzTargets.named(name);
    this.seconds = seconds;
    this.corpus = new FuzzCorpus(corpus, name);
    this.work = work;
  }

  FuzzOutcome run() throws IOException, InterruptedException {
    FuzzRun.emptied(work);
    Path inputs = Files.createDirectories(work.resolve("corpus"));
    Path findings = Files.createDirectories(work.resolve("findings"));
    List<byte[]> known = new ArrayList<>(corpus.inputs());
    known.addAll(target.seeds());
    write(known, inputs);
    Path log = work.resolve("log.txt");
    long began = System.nanoTime();
    jazzer(
        log,
        List.of(
            "-max_total_time=" + seconds,
            "-max_len=" + LONGEST_INPUT,
            "-print_final_stats=1",
            "-timeout=60",
            "-report_slow_units=60",
            dictionary(),
            "-artifact_prefix=" + findings + "/",
            inputs.toString()));
    String output = Files.readString(log, StandardCharsets.ISO_8859_1);
    if (number(TRIED, output) == 0) {
      throw new IllegalStateException("Jazzer did not start; see " + log);
    }
    return new FuzzOutcome(
        name,
        number(TRIED, output),
        (int) TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began),
        number(ADDED, output),
        corpus.keep(inputs),
        count(findings));
  }

  private void jazzer(Path log, List<String> options) throws IOException, InterruptedException {
    List<String> libraries = new ArrayList<>(List.of("org.tallywire.**"));
    libraries.addAll(target.libraries());
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(HEAP, "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=4"));
    command.add("-D" + FuzzEntry.TARGET + "=" + name);
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add("com.code_intelligence.jazzer.Jazzer");
    command.add("--target_class=" + FuzzEntry.class.getName());
    command.add("--instrumentation_includes=" + String.join(":", libraries));
    command.add("--custom_hook_includes=org.tallywire.**");
    command.add("--keep_going=" + MOST_FINDINGS);
    command.add("--reproducer_path=" + work);
    command.addAll(options);
    Process process =
        new ProcessBuilder(command)
            .directory(work.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    process.waitFor();
  }

  private static void write(List<byte[]> inputs, Path folder) throws IOException {
    for (int i = 0; i < inputs.size(); i++) {
      Files.write(folder.resolve("known-" + i), inputs.get(i));
    }
  }

  /** The option that hands over the words; libFuzzer refuses a file without any. */
  private String dictionary() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (String word : target.words().isEmpty() ? List.of("0") : target.words()) {
      lines.append('"');
      for (byte b : word.getBytes(StandardCharsets.UTF_8)) {
        lines.append("\\x%02X".formatted(b & 0xFF));
      }
      lines.append("\"\n");
    }
    return "-dict=" + Files.writeString(work.resolve("words.txt"), lines);
  }

  private static int count(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return (int) files.count();
    }
  }

  private static long number(Pattern pattern, String output) {
    Matcher matcher = pattern.matcher(output);
    long last = 0;
    while (matcher.find()) {
      last = Long.parseLong(matcher.group(1));
    }
    return last;
  }
}
