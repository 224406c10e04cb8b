package org.tallywire.pipeline.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;
import org.tallywire.pipeline.batch.RunReport;
import org.tallywire.pipeline.batch.RunReport.ClaimLine;
import org.tallywire.pipeline.batch.RunReport.RecordCounts;

/** Writes what a run did, for a person to read. */
final class SummaryPrinter {
  private final PrintStream out;

  SummaryPrinter(PrintStream out) {
    this.out = out;
  }

  void print(RunReport report) {
    out.println();
    out.println("Batch " + report.batchDate() + " is in " + report.lake());
    out.println();
    records(report);
    out.println();
    tables(report);
    claims(report.claims());
    out.println();
    out.println(
        "Query them:  duckdb -c \"select * from read_parquet('"
            + withoutScheme(report.lake())
            + "/numeric_claims/*/*.parquet', hive_partitioning=true)\"");
    out.println("Run " + report.runId());
  }

  private void records(RunReport report) {
    RecordCounts counts = report.counts();
    TextTable table = new TextTable(List.of("Documents", ">Count", ""), 20, 15, 100);
    table.add("read", Numbers.grouped(counts.in()), "");
    table.add(
        "skipped",
        Numbers.grouped(counts.skipped()),
        counts.skipped() == 0 ? "" : "the lake or this batch has them already");
    table.add("rejected", Numbers.grouped(counts.rejected()), reasons(report));
    table.add("new", Numbers.grouped(counts.out()), "");
    table.print(out, "  ");
  }

  private static String reasons(RunReport report) {
    return report.rejected().entrySet().stream()
        .map(reason -> Numbers.grouped(reason.getValue()) + " " + reason.getKey())
        .collect(Collectors.joining(", "));
  }

  private void tables(RunReport report) {
    TextTable table = new TextTable(List.of("Table", ">Rows", "Folder"), 30, 15, 200);
    report
        .tableRows()
        .forEach(
            (name, rows) ->
                table.add(name, Numbers.grouped(rows), name + "/batch_date=" + report.batchDate()));
    table.print(out, "  ");
  }

  private void claims(List<ClaimLine> claims) {
    if (claims.isEmpty()) {
      return;
    }
    out.println();
    TextTable table =
        new TextTable(
            List.of("who says", "how many", "of what", "where", "when", "document"),
            28,
            32,
            30,
            20,
            24,
            24);
    for (ClaimLine claim : claims) {
      table.add(
          claim.who() == null ? "the outlet" : claim.who(),
          claim.howMany(),
          orDash(claim.what()),
          orDash(claim.where()),
          orDash(claim.when()),
          orDash(claim.document()));
    }
    table.print(out, "  ");
  }

  private static String orDash(String text) {
    return text == null ? "–" : text;
  }

  private static String withoutScheme(String lake) {
    return lake.startsWith("file:") ? lake.substring("file:".length()) : lake;
  }
}
