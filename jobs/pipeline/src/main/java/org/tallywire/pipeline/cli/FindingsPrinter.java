package org.tallywire.pipeline.cli;

import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.tallywire.pipeline.check.Finding;

/** Writes what a check found: a line for each invariant and table, examples below those broken. */
final class FindingsPrinter {
  private static final int WIDEST = 160;

  private final PrintStream out;

  FindingsPrinter(PrintStream out) {
    this.out = out;
  }

  void print(List<Finding> findings) {
    int widest = findings.stream().mapToInt(finding -> finding.table().length()).max().orElse(0);
    for (Finding finding : findings) {
      String state = finding.isSound() ? "ok" : Numbers.grouped(finding.violations()) + " broken";
      out.println(
          String.format(
              Locale.ROOT,
              "%-12s %-" + widest + "s  %s",
              state,
              finding.table(),
              finding.invariant()));
      finding.examples().stream()
          .sorted(Comparator.naturalOrder())
          .forEach(example -> out.println("               " + OneLine.cut(example, WIDEST)));
    }
    long broken = findings.stream().filter(finding -> !finding.isSound()).count();
    out.println();
    out.println(
        broken == 0
            ? "Sound: " + findings.size() + " invariants hold."
            : broken + " of " + findings.size() + " invariants are broken.");
  }
}
