package org.tallywire.pipeline.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import org.tallywire.pipeline.settings.UsageException;

/** The formats that texts with TIMEX3 marks come in. */
public enum TimeFormat {
  /**
   * A JSON object a line with {@code uri}, {@code published_at}, {@code text} and {@code times},
   * each with {@code begin}, {@code end} (code points of {@code text}), {@code text}, {@code type}
   * and {@code value}. The document's creation time is not among them.
   */
  TIMEML_LINES(TimeFormat::whole),
  /**
   * The TIMEX3 marks of the MEANTIME corpus: the same, with {@code id}, and {@code dct} of {@code
   * CREATION_TIME} for a mark that gives the publication day, which counts neither way. Only the
   * first sentences of each report are annotated; they end with the last mark of {@code times} or
   * {@code values}.
   */
  MEANTIME(TimeFormat::beginning);

  private final Function<JsonNode, TimedDocument> reader;

  TimeFormat(Function<JsonNode, TimedDocument> reader) {
    this.reader = reader;
  }

  /** The format's name as options write it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * Reads a gold file.
   *
   * @throws UsageException when there is none, or it has another format
   */
  public List<TimedDocument> read(Path file) {
    return GoldFiles.read(file, this, path -> JsonLines.read(path, reader));
  }

  private static TimedDocument whole(JsonNode record) {
    String text = JsonLines.required(record, "text").asText();
    int end = text.codePointCount(0, text.length());
    return document(record, text, end);
  }

  private static TimedDocument beginning(JsonNode record) {
    int end = 0;
    for (String marks : List.of("times", "values")) {
      for (JsonNode mark : record.path(marks)) {
        end = Math.max(end, JsonLines.required(mark, "end").asInt());
      }
    }
    return document(record, JsonLines.required(record, "text").asText(), end);
  }

  private static TimedDocument document(JsonNode record, String text, int annotatedEnd) {
    String id = record.hasNonNull("id") ? "id" : "uri";
    return new TimedDocument(
        JsonLines.required(record, id).asText(),
        JsonLines.text(record, "published_at"),
        text,
        annotatedEnd,
        times(record, time -> !creation(time)),
        times(record, TimeFormat::creation));
  }

  private static boolean creation(JsonNode time) {
    return time.path("dct").asText().equals("CREATION_TIME");
  }

  private static List<AnnotatedTime> times(JsonNode record, Predicate<JsonNode> kept) {
    List<AnnotatedTime> times = new ArrayList<>();
    for (JsonNode time : JsonLines.required(record, "times")) {
      if (kept.test(time)) {
        times.add(
            new AnnotatedTime(
                JsonLines.required(time, "begin").asInt(),
                JsonLines.required(time, "end").asInt(),
                JsonLines.required(time, "text").asText(),
                JsonLines.required(time, "type").asText(),
                JsonLines.text(time, "value"),
                null));
      }
    }
    times.sort(Comparator.comparingInt(AnnotatedTime::begin));
    return times;
  }
}
