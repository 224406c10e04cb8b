package org.tallywire.pipeline.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;
import org.tallywire.pipeline.batch.RunReport;
import org.tallywire.pipeline.batch.RunReport.ClaimLine;
import org.tallywire.pipeline.batch.RunReport.RecordCounts;
import org.tallywire.pipeline.lake.BatchFolders;
import org.tallywire.pipeline.settings.LakeOptions;
import org.tallywire.pipeline.settings.TableFormat;

/** Writes what a run did, for a person to read. */
final class SummaryPrinter {
  private final PrintStream out;

  SummaryPrinter(PrintStream out) {
    this.out = out;
  }

  /**
   * @param lake where the run published to
   */
  void print(RunReport report, LakeOptions lake) {
    boolean folders = lake.format() == TableFormat.PARQUET;
    out.println();
    out.println(
        "Batch " + report.batchDate() + " is in " + (folders ? report.lake() : lake.catalog()));
    out.println();
    records(report);
    out.println();
    tables(report, folders ? "" : lake.catalog().inSpark() + ".");
    claims(report.claims());
    out.println();
    if (folders) {
      out.println(
          "Query them:  duckdb -c \"select * from read_parquet('"
              + withoutScheme(report.lake())
              + "/numeric_claims/*/*.parquet', hive_partitioning=true)\"");
    }
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

  /**
   * @param catalog what a table's name has before it; nothing where tables are folders
   */
  private void tables(RunReport report, String catalog) {
    boolean folders = catalog.isEmpty();
    TextTable table =
        new TextTable(List.of("Table", ">Rows", folders ? "Folder" : "In Iceberg"), 30, 15, 200);
    report
        .tableRows()
        .forEach(
            (name, rows) ->
                table.add(
                    name,
                    Numbers.grouped(rows),
                    folders ? name + "/" + BatchFolders.name(report.batchDate()) : catalog + name));
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
