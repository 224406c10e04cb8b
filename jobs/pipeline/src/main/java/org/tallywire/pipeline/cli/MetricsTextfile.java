package org.tallywire.pipeline.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tallywire.pipeline.batch.RunReport;
import org.tallywire.pipeline.report.BatchStory.Step;

/**
 * The figures of the last run that ended well, as a file that node_exporter's textfile collector
 * reads: a batch job is over before Prometheus asks it. A run that fails leaves the file as it is,
 * so {@code time() - tallywire_last_success_timestamp_seconds} tells how long ago things went well.
 */
final class MetricsTextfile {
  private static final Logger LOG = LoggerFactory.getLogger(MetricsTextfile.class);

  private final StringBuilder out = new StringBuilder();

  private MetricsTextfile() {}

  /**
   * Replaces the file at once; one that can't be written is told, and fails nothing.
   *
   * @param file a path, or empty for none
   * @param ended when the run ended
   * @param tell is given what a person should know
   */
  static void write(String file, RunReport report, Instant ended, Consumer<String> tell) {
    if (file.isEmpty()) {
      return;
    }
    try {
      replace(Path.of(file).toAbsolutePath(), text(report, ended));
    } catch (IOException e) {
      LOG.warn("can't write {}", file, e);
      tell.accept("'" + file + "' can't be written: " + e + "; metrics.textfile names it.");
    }
  }

  private static void replace(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    // The collector passes over what does not end in .prom.
    Path whole = file.resolveSibling(file.getFileName() + "." + ProcessHandle.current().pid());
    try {
      Files.writeString(whole, text, StandardCharsets.UTF_8);
      Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(whole);
    }
  }

  static String text(RunReport report, Instant ended) {
    MetricsTextfile file = new MetricsTextfile();
    file.gauge("last_success_timestamp_seconds", "When the last run ended that published a batch.");
    file.value("last_success_timestamp_seconds", ended.getEpochSecond());
    file.gauge("run_info", "Names that run and its batch; always 1.");
    file.value("run_info", 1, "run", report.runId(), "batch_date", report.batchDate().toString());
    file.gauge("step_duration_seconds", "How long each of its steps took.");
    for (Step step : report.steps()) {
      file.value("step_duration_seconds", step.seconds(), "step", step.name());
    }
    file.gauge("records", "What became of the records that it read.");
    file.value("records", report.counts().in(), "fate", "read");
    file.value("records", report.counts().skipped(), "fate", "skipped");
    file.value("records", report.counts().rejected(), "fate", "rejected");
    file.value("records", report.counts().out(), "fate", "new");
    file.gauge("rejected_records", "Records that it rejected, by reason.");
    report.rejected().forEach((code, n) -> file.value("rejected_records", n, "reason", code));
    file.gauge("table_rows", "Rows of its batch, by table.");
    report.tableRows().forEach((table, n) -> file.value("table_rows", n, "table", table));
    return file.out.toString();
  }

  private void gauge(String name, String help) {
    out.append("# HELP tallywire_").append(name).append(' ').append(help).append('\n');
    out.append("# TYPE tallywire_").append(name).append(" gauge\n");
  }

  /** Labels are names and values by turns. */
  private void value(String name, Number value, String... labels) {
    out.append("tallywire_").append(name);
    for (int i = 0; i < labels.length; i += 2) {
      out.append(i == 0 ? '{' : ',').append(labels[i]).append("=\"");
      out.append(escaped(labels[i + 1])).append('"');
    }
    out.append(labels.length == 0 ? " " : "} ").append(value).append('\n');
  }

  private static String escaped(String label) {
    return label.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
  }
}
