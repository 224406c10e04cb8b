package org.tallywire.pipeline.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.tallywire.pipeline.settings.UsageException;

/**
 * A gold set that says which names mean one thing, in a document and in others.
 *
 * @param documents those that the names stand in
 * @param mentions the names
 */
public record IdentityGold(List<StoryGold> documents, List<Mention> mentions) {
  private static final String NAMED = "NAM";

  public IdentityGold {
    documents = List.copyOf(documents);
    mentions = List.copyOf(mentions);
  }

  /**
   * A name in a text.
   *
   * @param uri the document's
   * @param span where it stands in the raw text; it may have titles and an apposition in it
   * @param text as written
   * @param instance what it means, the same in all documents
   */
  record Mention(String uri, Span span, String text, String instance) {}

  /**
   * Reads the named mentions of the MEANTIME corpus: a JSON object a line with {@code uri}, {@code
   * published_at}, {@code text} and {@code entities}, each with {@code begin}, {@code end} (code
   * points of {@code text}), {@code text}, {@code syntactic_type} and {@code instance}. Those of
   * other types than {@code NAM} and those without an instance are left out.
   *
   * @throws UsageException when there is no such file, or it has another format
   */
  public static IdentityGold read(Path file) {
    List<StoryGold> documents = new ArrayList<>();
    List<Mention> mentions = new ArrayList<>();
    for (JsonNode record :
        GoldFiles.read(
            file, EntityFormat.MEANTIME, path -> JsonLines.read(path, IdentityGold::checked))) {
      String uri = record.get("uri").asText();
      documents.add(
          new StoryGold(
              uri,
              null,
              JsonLines.text(record, "published_at"),
              null,
              record.get("text").asText(),
              null));
      record.get("entities").forEach(entity -> add(mentions, uri, entity));
    }
    return new IdentityGold(documents, mentions);
  }

  private static JsonNode checked(JsonNode record) {
    JsonLines.required(record, "uri");
    JsonLines.required(record, "text");
    for (JsonNode entity : JsonLines.required(record, "entities")) {
      JsonLines.required(entity, "begin");
      JsonLines.required(entity, "end");
      JsonLines.required(entity, "text");
    }
    return record;
  }

  private static void add(List<Mention> mentions, String uri, JsonNode entity) {
    String instance = JsonLines.text(entity, "instance");
    if (NAMED.equals(JsonLines.text(entity, "syntactic_type")) && instance != null) {
      Span span = new Span(entity.get("begin").asInt(), entity.get("end").asInt());
      mentions.add(new Mention(uri, span, entity.get("text").asText(), instance));
    }
  }
}
