package org.tallywire.pipeline.batch;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.tallywire.pipeline.batch.RunReport.RecordCounts;
import org.tallywire.pipeline.report.BatchStory;
import org.tallywire.pipeline.report.BatchStory.News;
import org.tallywire.pipeline.report.Count;

/** Puts together what a run's report tells. */
final class ReportStory {
  /** Keys whose values nobody may read in a report. */
  private static final Pattern SECRET =
      Pattern.compile(
          "(?i)secret|password|passwd|token|credential|access[._-]?key|account[._-]?key");

  private static final Pattern USER_IN_URI = Pattern.compile("://[^/@\\s]{1,512}@");

  private ReportStory() {}

  /**
   * @param settings keys and values that differ from their defaults
   */
  static BatchStory of(RunReport report, News news, Instant started, Map<String, String> settings) {
    return new BatchStory(
        report.batchDate(),
        report.runId(),
        ProgramVersion.current(),
        withoutUser(report.lake()),
        started,
        records(report.counts()),
        counts(report.rejected()).stream()
            .sorted(Comparator.comparingLong(Count::value).reversed())
            .toList(),
        counts(report.tableRows()),
        news,
        report.steps(),
        report.notes(),
        readable(settings));
  }

  private static List<Count> records(RecordCounts counts) {
    return List.of(
        Count.of("read", counts.in()),
        Count.of("skipped", counts.skipped()),
        Count.of("rejected", counts.rejected()),
        Count.of("new documents", counts.out()));
  }

  private static List<Count> counts(Map<String, Long> numbers) {
    List<Count> counts = new ArrayList<>();
    numbers.forEach((label, number) -> counts.add(Count.of(label, number)));
    return counts;
  }

  /** Without passwords and keys. */
  static Map<String, String> readable(Map<String, String> settings) {
    Map<String, String> readable = new TreeMap<>();
    settings.forEach(
        (key, value) ->
            readable.put(key, SECRET.matcher(key).find() ? "(not shown)" : withoutUser(value)));
    return readable;
  }

  private static String withoutUser(String text) {
    return USER_IN_URI.matcher(text).replaceAll("://…@");
  }
}
