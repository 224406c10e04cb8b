package org.tallywire.pipeline.fuzz;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Fuzzes every target for a time, one after the other, keeps the inputs that reached something new
 * in {@code data/fuzz}, and prints what it tried and found. Run by {@code ./mvnw -Pfuzz}; see
 * CONTRIBUTING.md.
 */
public final class FuzzRun {
  private FuzzRun() {}

  /**
   * @param arguments seconds for each target; the targets' names with commas, or {@code all}; and,
   *     if anything else than the current folder, the root of the checkout
   */
  public static void main(String[] arguments) throws Exception {
    int seconds = Integer.parseInt(arguments[0]);
    Path root = Path.of(arguments.length > 2 ? arguments[2] : "").toAbsolutePath();
    Path work = root.resolve("jobs/pipeline/target/fuzz");
    System.out.printf(
        "%-14s %12s %8s %8s %8s %9s%n", "target", "inputs", "seconds", "new", "kept", "findings");
    int findings = 0;
    for (String target : targets(arguments[1])) {
      FuzzOutcome outcome =
          new FuzzJob(target, seconds, root.resolve("data/fuzz"), work.resolve(target)).run();
      findings += outcome.findings();
      System.out.println(outcome);
    }
    if (findings > 0) {
      System.out.println("Each finding's input and stack trace: " + work);
      System.exit(1);
    }
  }

  private static List<String> targets(String names) {
    return names.equals("all") ? FuzzTargets.names() : List.of(names.split(",", -1));
  }

  /** Makes a folder with nothing in it. */
  static Path emptied(Path folder) throws java.io.IOException {
    if (Files.exists(folder)) {
      try (var files = Files.walk(folder)) {
        for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
    return Files.createDirectories(folder);
  }
}
