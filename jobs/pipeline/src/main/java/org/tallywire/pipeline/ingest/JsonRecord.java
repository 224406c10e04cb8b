package org.tallywire.pipeline.ingest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/** Reads the fields of a JSON object, token by token, so that no nesting can exhaust a stack. */
final class JsonRecord {
  private static final int MAX_DEPTH = 500;

  /**
   * Without tables of field names, which thousands of names with one hash would break; a line's
   * length was limited before, so no string's is.
   */
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
          .build();

  private JsonRecord() {}

  /**
   * The fields that are ours, by our names; others are skipped, null is as missing, the last of a
   * repeated field counts.
   */
  static Map<String, String> parse(String json, RecordFields fields) throws ReadFailure {
    try (JsonParser parser = JSON.createParser(json)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new ReadFailure(
            "not-an-object", "is no JSON object. Write one object like {\"uri\": …} on each line.");
      }
      Map<String, String> values = new HashMap<>();
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String theirs = parser.currentName();
        JsonToken token = parser.nextToken();
        String ours = fields.ours(theirs);
        if (ours == null) {
          skip(parser);
        } else {
          values.put(ours, value(theirs, token, parser));
        }
      }
      if (parser.nextToken() != null) {
        throw new ReadFailure(
            "bad-json", "goes on after its JSON object. Write one object on each line.");
      }
      return values;
    } catch (JsonProcessingException e) {
      throw new ReadFailure(
          "bad-json",
          "is no complete JSON object: %s, at character %d. Write it again, or ask for it again."
              .formatted(reason(e), e.getLocation() == null ? 0 : e.getLocation().getColumnNr()));
    } catch (IOException e) {
      throw new UncheckedIOException("a string can't fail to be read", e);
    }
  }

  private static String value(String name, JsonToken token, JsonParser parser)
      throws IOException, ReadFailure {
    return switch (token) {
      case VALUE_STRING -> parser.getText();
      case VALUE_NULL -> null;
      default ->
          throw new ReadFailure(
              "wrong-type",
              "has %s in field '%s', which must be a string. Write the value in quotation marks."
                  .formatted(kind(token), name));
    };
  }

  private static String kind(JsonToken token) {
    return switch (token) {
      case START_OBJECT -> "an object";
      case START_ARRAY -> "an array";
      case VALUE_TRUE, VALUE_FALSE -> "a boolean";
      default -> "a number";
    };
  }

  private static void skip(JsonParser parser) throws IOException, ReadFailure {
    int depth = 0;
    do {
      JsonToken token = parser.currentToken();
      if (token.isStructStart() && ++depth > MAX_DEPTH) {
        throw new ReadFailure(
            "too-deep", "nests deeper than " + MAX_DEPTH + " levels. Leave out what is no news.");
      }
      if (token.isStructEnd()) {
        depth--;
      }
    } while (depth > 0 && parser.nextToken() != null);
  }

  /** Jackson's message without the place, which it writes with its own class names. */
  private static String reason(JsonProcessingException e) {
    String message = e.getOriginalMessage();
    int place = message.indexOf(" (start marker");
    place = place < 0 ? message.indexOf(" (for ") : place;
    return ReadFailure.oneLine(
        new IllegalArgumentException(place < 0 ? message : message.substring(0, place)));
  }
}
