package org.tallywire.pipeline.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.spark.sql.SparkSession;
import org.tallywire.pipeline.lake.Lake;

/**
 * Holds a lake against all that its tables promise. Rows stay where they are: what comes to the
 * driver is a number for each invariant and table, and a few examples of what breaks it.
 */
public final class LakeCheck {
  private static final List<Invariant> OF_ROWS = List.of(new UniqueKeys(), new RowRules());

  private static final List<Invariant> ACROSS_ROWS =
      List.of(
          new References(),
          new SentenceOrder(),
          new FactsInSentences(),
          new Positions(),
          new GroupMembership());

  private final SparkSession spark;
  private final Lake lake;
  private final List<LocalDate> batches;
  private final boolean quick;
  private final int windowDays;

  /**
   * @param batches which to look at; none for all. What their rows refer to is looked for in all
   *     batches
   * @param quick whether to leave out what needs rows of several tables side by side: references,
   *     positions, sentences, members of questions
   * @param windowDays how many days a batch's state looks back: of batches that retention has
   *     dropped nothing is expected
   */
  public LakeCheck(
      SparkSession spark, Lake lake, List<LocalDate> batches, boolean quick, int windowDays) {
    this.spark = spark;
    this.lake = lake;
    this.batches = List.copyOf(batches);
    this.quick = quick;
    this.windowDays = windowDays;
  }

  /**
   * @param step is told what is looked at next
   * @return a finding for each invariant and table, sound or not, always in the same order
   */
  public List<Finding> run(Consumer<String> step) {
    List<Finding> findings = new ArrayList<>();
    RowCounts rows = lookAtFiles(step, findings);
    findings.add(Leftovers.check(lake.folder()));
    if (findings.stream().anyMatch(finding -> !finding.isSound() && isUnreadable(finding))) {
      // Spark would only stumble over the same files.
      return findings;
    }
    List<PublishedRun> runs = PublishedRun.all(new CheckedLake(spark, lake, List.of()));
    CheckedLake checked = new CheckedLake(spark, lake, batches, Dropped.of(runs, windowDays));
    findings.addAll(
        new RunCounts(runs.stream().filter(run -> checked.covers(run.batch())).toList(), rows)
            .check(checked));
    List<Invariant> invariants = new ArrayList<>(OF_ROWS);
    if (!quick) {
      invariants.addAll(ACROSS_ROWS);
    }
    for (Invariant invariant : invariants) {
      step.accept("Checking " + words(invariant));
      findings.addAll(invariant.check(checked));
    }
    return findings;
  }

  /** What lies in the tables' folders; of tables that are kept otherwise only rows are counted. */
  private RowCounts lookAtFiles(Consumer<String> step, List<Finding> findings) {
    CheckedLake listed = new CheckedLake(spark, lake, batches);
    if (!lake.tables().arePlainFiles()) {
      step.accept("Counting rows");
      return RowCounts.count(listed);
    }
    step.accept("Reading footers");
    TableFiles files = TableFiles.read(listed);
    findings.addAll(new FileFormat(files).check());
    return RowCounts.of(files);
  }

  private static boolean isUnreadable(Finding finding) {
    return finding.invariant().equals(FileFormat.COLUMNS);
  }

  /** A class's name in words. */
  private static String words(Invariant invariant) {
    return invariant
        .getClass()
        .getSimpleName()
        .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
        .toLowerCase(java.util.Locale.ROOT);
  }
}
