package org.tallywire.pipeline.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** How a gold set of stories is written: JSON lines, plain or gzipped. */
public enum StoryFormat {
  /** A document a line, whose {@code incident} is its story. */
  INCIDENTS("incident") {
    @Override
    boolean isDocument(JsonNode record) {
      return true;
    }
  },
  /** Lines of {@code type} document have a {@code story}, null for none; others are left out. */
  STORIES("story") {
    @Override
    boolean isDocument(JsonNode record) {
      return "document".equals(JsonLines.text(record, "type"));
    }
  };

  private final String storyField;

  StoryFormat(String storyField) {
    this.storyField = storyField;
  }

  abstract boolean isDocument(JsonNode record);

  /**
   * Reads a gold set.
   *
   * @throws org.tallywire.pipeline.settings.UsageException when there is no such file, or it has
   *     another format; the message names the line
   */
  public List<StoryGold> read(Path file) {
    return GoldFiles.read(file, this, this::documents);
  }

  private List<StoryGold> documents(Path file) throws IOException {
    return JsonLines.read(file, record -> isDocument(record) ? document(record) : null).stream()
        .filter(Objects::nonNull)
        .toList();
  }

  private StoryGold document(JsonNode record) {
    return new StoryGold(
        JsonLines.required(record, "uri").asText(),
        JsonLines.text(record, "title"),
        JsonLines.text(record, "published_at"),
        JsonLines.text(record, "publisher"),
        JsonLines.required(record, "text").asText(),
        JsonLines.text(record, storyField));
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
