package org.tallywire.pipeline.evaluate;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A document of a gold set of stories.
 *
 * @param uri names it
 * @param title its headline, or null
 * @param publishedAt when it was published, as written, or null
 * @param publisher who published it, or null
 * @param text the raw text
 * @param story what it tells of; null where it belongs to no story
 */
public record StoryGold(
    String uri, String title, String publishedAt, String publisher, String text, String story) {

  /** Its story, or for a document without one a name of its own. */
  String storyOrItself() {
    return story == null ? "alone:" + uri : "story:" + story;
  }

  /** Writes documents as a night's input, without what gold says of them. */
  public static void writeInput(List<StoryGold> documents, Path file) throws IOException {
    ObjectMapper json = new ObjectMapper();
    try (BufferedWriter lines = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      for (StoryGold document : documents) {
        ObjectNode record = json.createObjectNode();
        record.put("uri", document.uri);
        record.put("title", document.title);
        record.put("published_at", document.publishedAt);
        record.put("publisher", document.publisher);
        record.put("text", document.text);
        lines.write(json.writeValueAsString(record));
        lines.newLine();
      }
    }
  }
}
