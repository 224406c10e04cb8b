package org.tallywire.pipeline.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The VALUE marks of the MEANTIME corpus as JSON lines: {@code id}, {@code published_at}, {@code
 * text} and {@code values} with {@code begin}, {@code end}, {@code text}. The corpus gives no
 * numbers, so a claim of the program with its numeral inside the mark is right whatever it reads:
 * this measures what is found, not what is read. Only the first sentences of each report are
 * annotated, so further claims are not wrong.
 */
final class MeantimeFormat implements GoldFormat.Reader {
  private final ObjectMapper json = new ObjectMapper();

  @Override
  public GoldSet read(Path file) throws IOException {
    List<GoldDocument> documents = new ArrayList<>();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      if (line.isBlank()) {
        continue;
      }
      JsonNode record = json.readTree(line);
      List<AnnotatedClaim> claims = new ArrayList<>();
      for (JsonNode value : record.path("values")) {
        int begin = value.get("begin").asInt();
        int end = value.get("end").asInt();
        String text = value.get("text").asText();
        claims.add(
            new AnnotatedClaim(begin, end, begin, end, text, Double.NaN, false, Map.of(), 1, null));
      }
      documents.add(
          new GoldDocument(
              record.get("id").asText(),
              null,
              record.path("published_at").asText(null),
              record.get("text").asText(),
              claims));
    }
    return new GoldSet(Set.of(), false, true, documents);
  }
}
