package org.tallywire.pipeline.cli;

import java.io.PrintStream;
import java.util.List;
import org.tallywire.pipeline.batch.DryRunReport;

/** Writes what a run would do, for a person to read. */
final class DryRunPrinter {
  private final PrintStream out;

  DryRunPrinter(PrintStream out) {
    this.out = out;
  }

  void print(DryRunReport report) {
    out.println();
    out.println(
        "Dry run: batch " + report.batchDate() + " of " + report.lake() + ". Nothing was written.");
    out.println();
    records(report);
    out.println();
    out.println(
        report.replaces()
            ? "The lake has this batch; it would be replaced."
            : "The lake does not have this batch yet.");
    if (report.later() > 0) {
      out.println(
          Numbers.grouped(report.later())
              + " later batches are there; what they compare would stay as it is until they are run"
              + " again.");
    }
    settings(report);
    out.println();
    out.println("Would be written:");
    report.folders().forEach(folder -> out.println("  " + folder));
  }

  private void records(DryRunReport report) {
    TextTable table = new TextTable(List.of("Documents", ">Count", ""), 40, 15, 160);
    table.add(
        "read",
        Numbers.grouped(report.records()),
        Numbers.grouped(report.files()) + " files, " + Numbers.grouped(report.bytes()) + " bytes");
    table.add("new", Numbers.grouped(report.fresh()), "");
    table.add("  copies of an equal text", Numbers.grouped(report.copies()), "");
    table.add("  later versions", Numbers.grouped(report.versions()), "");
    table.add("in the lake already", Numbers.grouped(report.known()), "");
    table.add("in this batch already", Numbers.grouped(report.repeated()), "");
    report
        .rejected()
        .forEach(
            (reason, count) ->
                table.add(
                    "rejected: " + reason, Numbers.grouped(count), report.samples().get(reason)));
    table.print(out, "  ");
  }

  private void settings(DryRunReport report) {
    out.println();
    if (report.settings().isEmpty()) {
      out.println("Every setting has its default.");
      return;
    }
    out.println("Settings that differ from their default:");
    report.settings().forEach((key, value) -> out.println("  " + key + " = " + value));
  }
}
