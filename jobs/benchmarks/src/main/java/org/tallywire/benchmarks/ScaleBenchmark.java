package org.tallywire.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tallywire.pipeline.generate.CorpusOptions;
import org.tallywire.pipeline.generate.CorpusWriter;
import org.tallywire.pipeline.generate.GeneratedCorpus;
import org.tallywire.pipeline.generate.GeneratedDocument;

/**
 * How a nightly run grows with its documents: makes up a corpus and one of twice the size, runs
 * each in a process of its own on two cores, and prints time and heap by step, and how many times
 * as long the larger one took.
 *
 * <p>The lines of both runs go to standard error as they come: a run takes an hour. Standard output
 * holds the table alone.
 *
 * <p>The heap is what is left after a full collection, taken every 15 seconds ({@link HeapWatch}).
 *
 * <p>From the top of the checkout: {@code ./mvnw -q -Pbenchmark-scale -pl jobs/benchmarks -am
 * -DskipTests package -Dbenchmark.documents=100000}.
 */
public final class ScaleBenchmark {
  private static final long FILE_BYTES = 32 << 20;
  private static final double SECOND = 1e9;
  private static final long MEGABYTE = 1 << 20;

  /** {@code 1:02 Reading facts}, {@code 72:50 Comparing reports}. */
  private static final Pattern PROGRESS = Pattern.compile(" *\\d+:\\d\\d  ");

  private static final CorpusOptions CORPUS =
      new CorpusOptions(1, 30, 60, 0.002, 1, LocalDate.of(2026, 3, 1));

  private final Path folder;
  private final String memory;
  private final String profile;

  private ScaleBenchmark(Path folder, String memory, String profile) {
    this.folder = folder;
    this.memory = memory;
    this.profile = profile;
  }

  /** Of one step: seconds, and the most that was left of the heap. */
  private static final class Step {
    private double seconds;
    private long heap;
  }

  /** What one run took. */
  private record Run(double seconds, Map<String, Step> steps, String tasks) {
    long heap() {
      return steps.values().stream().mapToLong(step -> step.heap).max().orElse(0);
    }
  }

  /**
   * @param arguments how many documents the smaller corpus has, the heap ({@code 4g}), and the
   *     profile of {@code nlp.names}, {@code claims.concepts} and {@code claims.questions} ({@code
   *     accurate} or {@code fast})
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    long documents = Long.parseLong(arguments[0]);
    Path folder = Files.createTempDirectory("scale");
    try {
      ScaleBenchmark benchmark = new ScaleBenchmark(folder, arguments[1], arguments[2]);
      benchmark.print(documents, benchmark.run(documents), benchmark.run(2 * documents));
    } finally {
      delete(folder);
    }
  }

  private Run run(long documents) throws IOException, InterruptedException {
    Path news = Files.createDirectory(folder.resolve("news-" + documents));
    CorpusOptions options =
        new CorpusOptions(
            documents,
            CORPUS.days(),
            CORPUS.outlets(),
            CORPUS.broken(),
            CORPUS.seed(),
            CORPUS.firstDay());
    try (CorpusWriter writer = CorpusWriter.Format.JSONL.into(news, FILE_BYTES)) {
      for (GeneratedDocument document : new GeneratedCorpus(options)) {
        writer.write(document);
      }
    }
    Path lake = folder.resolve("lake-" + documents);
    Run run = measured(command(news, lake));
    System.err.printf("%,d documents: %.0f s%n", documents, run.seconds());
    delete(news);
    delete(lake);
    return run;
  }

  private List<String> command(Path news, Path lake) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(argument -> argument.startsWith("--add-opens"))
        .forEach(command::add);
    command.addAll(
        List.of(
            "-Xmx" + memory,
            "-XX:+UseParallelGC",
            "-XX:ActiveProcessorCount=2",
            "-Dtallywire.home=" + Path.of("").toAbsolutePath(),
            "-Dlog4j2.configurationFile=conf/log4j2.properties",
            "-Dtallywire.log=" + log(),
            "-cp",
            System.getProperty("java.class.path"),
            HeapWatch.class.getName(),
            "nightly"));
    command.addAll(List.of("--input", news.toString(), "--lake", lake.toString()));
    command.addAll(List.of("--batch-date", "2026-04-01", "--master", "local[2]"));
    for (String network : List.of("nlp.names", "claims.concepts", "claims.questions")) {
      command.addAll(List.of("--set", network + "=" + profile));
    }
    command.addAll(List.of("--set", "spark.extraListeners=" + TaskTotals.class.getName()));
    return command;
  }

  private Run measured(List<String> command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
            .start();
    Map<String, Step> steps = new LinkedHashMap<>();
    StringBuilder said = new StringBuilder();
    String tasks = "";
    long begin = System.nanoTime();
    long since = begin;
    Step step = steps.computeIfAbsent("Starting", name -> new Step());
    try (BufferedReader lines = process.errorReader(StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        long now = System.nanoTime();
        System.err.println(line);
        step.seconds += (now - since) / SECOND;
        since = now;
        if (line.startsWith(HeapWatch.LINE)) {
          step.heap = Math.max(step.heap, number(line.substring(HeapWatch.LINE.length())));
        } else if (line.startsWith(TaskTotals.LINE)) {
          tasks = line;
        } else if (PROGRESS.matcher(line).lookingAt()) {
          step = steps.computeIfAbsent(name(line), name -> new Step());
        } else {
          said.append(line).append('\n');
        }
      }
    }
    if (process.waitFor() != 0) {
      // The folder goes, and an hour's work with it: what is known of the failure is kept.
      Path kept = Files.createTempFile("scale-failed", ".log");
      Files.copy(log(), kept, StandardCopyOption.REPLACE_EXISTING);
      throw new IllegalStateException("the run failed; its log is " + kept + ". " + said);
    }
    return new Run((System.nanoTime() - begin) / SECOND, steps, tasks);
  }

  private Path log() {
    return folder.resolve("tallywire.log");
  }

  private static long number(String digits) {
    return Long.parseLong(digits.strip());
  }

  /** Of a line of progress, " 1:02 Reading facts 52 of 1,987", the step's name. */
  private static String name(String line) {
    String[] parts = line.strip().split("  ");
    return parts.length < 2 ? line.strip() : parts[1];
  }

  private void print(long documents, Run one, Run twice) {
    System.out.printf("nightly run, 2 cores, heap %s, profile %s%n%n", memory, profile);
    System.out.printf(
        "| step | %,d: s | heap, MB | %,d: s | heap, MB | times as long |%n",
        documents, 2 * documents);
    System.out.println("|---|---|---|---|---|---|");
    Set<String> steps = new LinkedHashSet<>(one.steps().keySet());
    steps.addAll(twice.steps().keySet());
    for (String name : steps) {
      print(
          name,
          one.steps().getOrDefault(name, new Step()),
          twice.steps().getOrDefault(name, new Step()));
    }
    print("all", total(one), total(twice));
    System.out.printf(
        "%n%.0f and %.0f documents a second%n",
        documents / one.seconds(), 2 * documents / twice.seconds());
    System.out.printf("%s%n%s%n", one.tasks(), twice.tasks());
  }

  private static Step total(Run run) {
    Step total = new Step();
    total.seconds = run.seconds();
    total.heap = run.heap();
    return total;
  }

  private static void print(String name, Step one, Step twice) {
    System.out.printf(
        "| %s | %.0f | %,d | %.0f | %,d | %.2f |%n",
        name,
        one.seconds,
        one.heap / MEGABYTE,
        twice.seconds,
        twice.heap / MEGABYTE,
        twice.seconds / one.seconds);
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> paths = Files.exists(folder) ? Files.walk(folder) : Stream.empty()) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
