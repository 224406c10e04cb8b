package org.tallywire.pipeline.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.tallywire.pipeline.settings.UsageException;

/**
 * A text with the attributions that annotators found in it.
 *
 * @param id names it in reports
 * @param title from metadata, or null
 * @param publishedAt day or moment of publication, or null
 * @param text what positions count in
 * @param attributions in the order of the file
 */
public record AttributionGold(
    String id, String title, String publishedAt, String text, List<GoldAttribution> attributions)
    implements GoldText {
  public AttributionGold {
    attributions = List.copyOf(attributions);
  }

  /**
   * Somebody said something, in stretches of the text that need not join.
   *
   * @param source who, empty where the text does not say
   * @param cue the words that say so
   * @param content what
   */
  record GoldAttribution(List<Span> source, List<Span> cue, List<Span> content) {}

  /**
   * Reads a file of JSON lines, gzipped when its name ends in {@code .gz}.
   *
   * @throws UsageException when there is none, or it has another format
   */
  public static List<AttributionGold> read(Path file) {
    return GoldFiles.read(
        file, "attributions", path -> JsonLines.read(path, AttributionGold::text));
  }

  private static AttributionGold text(JsonNode record) {
    List<GoldAttribution> attributions = new ArrayList<>();
    for (JsonNode node : JsonLines.required(record, "attributions")) {
      attributions.add(
          new GoldAttribution(spans(node, "source"), spans(node, "cue"), spans(node, "content")));
    }
    return new AttributionGold(
        JsonLines.required(record, record.has("id") ? "id" : "uri").asText(),
        JsonLines.text(record, "title"),
        JsonLines.text(record, "published_at"),
        JsonLines.required(record, "text").asText(),
        attributions);
  }

  private static List<Span> spans(JsonNode attribution, String field) {
    List<Span> spans = new ArrayList<>();
    for (JsonNode pair : JsonLines.required(attribution, field)) {
      spans.add(new Span(pair.required(0).asInt(), pair.required(1).asInt()));
    }
    return spans;
  }
}
