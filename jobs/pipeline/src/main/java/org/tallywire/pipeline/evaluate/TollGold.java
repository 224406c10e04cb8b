package org.tallywire.pipeline.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;

/**
 * A report of an incident whose toll is known.
 *
 * @param report what it says; its story is the incident
 * @param killed how many people the incident killed in the end
 * @param injured how many it injured
 */
public record TollGold(StoryGold report, int killed, int injured) {
  /**
   * Reads a gold set: a JSON object a line, with {@code uri}, {@code text}, {@code incident},
   * {@code killed}, {@code injured} and, if known, {@code title}, {@code published_at}, {@code
   * publisher}.
   */
  public static List<TollGold> read(Path file) {
    return GoldFiles.read(
        file, "--gold", "tolls", "", found -> JsonLines.read(found, TollGold::report));
  }

  private static TollGold report(JsonNode record) {
    return new TollGold(
        new StoryGold(
            JsonLines.required(record, "uri").asText(),
            JsonLines.text(record, "title"),
            JsonLines.text(record, "published_at"),
            JsonLines.text(record, "publisher"),
            JsonLines.required(record, "text").asText(),
            JsonLines.required(record, "incident").asText()),
        JsonLines.required(record, "killed").asInt(),
        JsonLines.required(record, "injured").asInt());
  }
}
