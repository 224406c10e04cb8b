package org.tallywire.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.tallywire.language.entity.EntityType;
import org.tallywire.language.entity.gazetteer.Gazetteer;
import org.tallywire.language.entity.gazetteer.GazetteerEntry;

/**
 * Names a second that the gazetteer looks up, and the memory that it takes, beside a {@link
 * HashMap} of the same names and entries.
 *
 * <p>From the top of the checkout: {@code ./mvnw -q -Pbenchmark-gazetteer -pl jobs/benchmarks -am
 * -DskipTests package}.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class GazetteerBenchmark {
  private static final Path LISTS = Path.of("data/gazetteers");

  private Gazetteer gazetteer;
  private Map<String, List<GazetteerEntry>> map;
  private String[] known;
  private String[] unknown;
  private int next;

  /** Prints how long the lists take to load and what they take up, then measures look-ups. */
  public static void main(String[] args) throws IOException, RunnerException {
    long before = used();
    long start = System.nanoTime();
    Gazetteer gazetteer = Gazetteer.builtIn();
    long millis = (System.nanoTime() - start) / 1_000_000;
    long packed = used() - before;
    List<String> names = names();
    before = used();
    Map<String, List<GazetteerEntry>> map = map(gazetteer, names);
    long mapped = used() - before;
    System.out.printf(
        "%d names: loaded in %d ms; packed %.1f MB, as a HashMap %.1f MB%n",
        map.size(), millis, packed / 1e6, mapped / 1e6);
    new Runner(new OptionsBuilder().include(GazetteerBenchmark.class.getName()).build()).run();
  }

  /** Draws the names that are looked up. */
  @Setup(Level.Trial)
  public void read() throws IOException {
    gazetteer = Gazetteer.builtIn();
    List<String> names = names();
    map = map(gazetteer, names);
    Collections.shuffle(names, new Random(1));
    known = names.toArray(String[]::new);
    unknown = names.stream().map(name -> name + " Board").toArray(String[]::new);
  }

  /** A name that is there, in the gazetteer. */
  @Benchmark
  public GazetteerEntry packedKnown() {
    return gazetteer.find(known[next()], EntityType.GPE);
  }

  /** A name that is not there, in the gazetteer. */
  @Benchmark
  public GazetteerEntry packedUnknown() {
    return gazetteer.find(unknown[next()], EntityType.GPE);
  }

  /** A name that is there, in the map. */
  @Benchmark
  public List<GazetteerEntry> mapKnown() {
    return map.get(known[next()]);
  }

  /** A name that is not there, in the map. */
  @Benchmark
  public List<GazetteerEntry> mapUnknown() {
    return map.get(unknown[next()]);
  }

  private int next() {
    next = next + 1 == known.length ? 0 : next + 1;
    return next;
  }

  private static Map<String, List<GazetteerEntry>> map(Gazetteer gazetteer, List<String> names) {
    Map<String, GazetteerEntry> shared = new HashMap<>();
    Map<String, List<GazetteerEntry>> map = new HashMap<>();
    for (String name : names) {
      List<GazetteerEntry> entries = new ArrayList<>();
      for (GazetteerEntry entry : gazetteer.all(name)) {
        entries.add(shared.computeIfAbsent(entry.id() + entry.canonical(), id -> entry));
      }
      // A copy: the list of names must not pay for the map.
      map.put(String.valueOf(name.toCharArray()), List.copyOf(entries));
    }
    return map;
  }

  private static List<String> names() throws IOException {
    TreeSet<String> names = new TreeSet<>();
    addNames(names, "well-known.tsv", 2);
    addNames(names, "countries.tsv", 2);
    addNames(names, "peoples.tsv", 1);
    addNames(names, "demonyms.tsv", 1);
    addNames(names, "cities.tsv", 3);
    addNames(names, "regions.tsv", 3);
    return new ArrayList<>(names);
  }

  private static void addNames(TreeSet<String> names, String list, int first) throws IOException {
    for (String line : Files.readAllLines(LISTS.resolve(list))) {
      String[] cells = line.split("\t");
      for (int i = first; i < cells.length && !line.startsWith("#"); i++) {
        names.add(cells[i]);
      }
    }
  }

  private static long used() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
