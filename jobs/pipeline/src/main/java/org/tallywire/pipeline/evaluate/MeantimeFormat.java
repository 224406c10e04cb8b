package org.tallywire.pipeline.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
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
final class MeantimeFormat implements GoldFiles.Reader<GoldSet> {
  @Override
  public GoldSet read(Path file) throws IOException {
    return new GoldSet(Set.of(), false, true, JsonLines.read(file, MeantimeFormat::document));
  }

  private static GoldDocument document(JsonNode record) {
    List<AnnotatedClaim> claims = new ArrayList<>();
    for (JsonNode value : record.path("values")) {
      int begin = value.get("begin").asInt();
      int end = value.get("end").asInt();
      String text = value.get("text").asText();
      claims.add(
          new AnnotatedClaim(begin, end, begin, end, text, Double.NaN, false, Map.of(), 1, null));
    }
    return new GoldDocument(
        record.get("id").asText(),
        null,
        record.path("published_at").asText(null),
        record.get("text").asText(),
        claims);
  }
}
