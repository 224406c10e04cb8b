package org.tallywire.pipeline.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Gold files with a JSON object a line. */
final class JsonLines {
  private static final ObjectMapper JSON = new ObjectMapper();

  private JsonLines() {}

  /**
   * Reads every line that is not blank.
   *
   * @throws IOException when the file or a line can't be read; the message names the line
   */
  static <T> List<T> read(Path file, Function<JsonNode, T> reader) throws IOException {
    List<T> read = new ArrayList<>();
    int line = 0;
    for (String record : GoldFiles.lines(file)) {
      line++;
      if (!record.isBlank()) {
        try {
          read.add(reader.apply(JSON.readTree(record)));
        } catch (IOException | RuntimeException e) {
          throw new IOException("line " + line + ": " + e.getMessage(), e);
        }
      }
    }
    return read;
  }

  /** A field that has to be there. */
  static JsonNode required(JsonNode record, String field) {
    JsonNode value = record.get(field);
    if (value == null || value.isNull()) {
      throw new IllegalArgumentException("field '" + field + "' is missing");
    }
    return value;
  }

  /** A field's text, or null. */
  static String text(JsonNode record, String field) {
    return record.hasNonNull(field) ? record.get(field).asText() : null;
  }
}
