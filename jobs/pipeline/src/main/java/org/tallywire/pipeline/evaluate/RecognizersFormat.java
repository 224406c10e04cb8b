package org.tallywire.pipeline.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The number cases of the Recognizers-Text project: a JSON array of {@code Input} and {@code
 * Results}, each with {@code Text}, {@code Start} (UTF-16), {@code End} (inclusive) and {@code
 * Resolution.value}: a number, a percentage ({@code 30%}) or an interval ({@code [20,30)}, an open
 * side left empty). A case is named by its number, from 1. Only what is listed is scored: texts
 * hold further numbers that the cases' model doesn't look for.
 */
final class RecognizersFormat implements GoldFiles.Reader<GoldSet> {
  private final ObjectMapper json = new ObjectMapper();

  @Override
  public GoldSet read(Path file) throws IOException {
    List<GoldDocument> documents = new ArrayList<>();
    Set<ClaimColumn> annotated = EnumSet.noneOf(ClaimColumn.class);
    int number = 0;
    for (JsonNode test : json.readTree(file.toFile())) {
      number++;
      String text = test.get("Input").asText();
      List<AnnotatedClaim> claims = new ArrayList<>();
      for (JsonNode result : test.get("Results")) {
        if (result.get("Resolution").path("value").asText().equals("null")) {
          continue; // "a small percent": a word without a number
        }
        AnnotatedClaim claim = claim(text, result);
        annotated.addAll(claim.columns().keySet());
        claims.add(claim);
      }
      documents.add(new GoldDocument(Integer.toString(number), null, null, text, claims));
    }
    return new GoldSet(annotated, false, false, documents);
  }

  private static AnnotatedClaim claim(String text, JsonNode result) {
    int begin = text.codePointCount(0, result.get("Start").asInt());
    int end = text.codePointCount(0, result.get("End").asInt() + 1);
    String value = result.get("Resolution").path("value").asText();
    Map<ClaimColumn, String> columns = new EnumMap<>(ClaimColumn.class);
    double number = Double.NaN;
    if (value.matches("[\\[(].*,.*[\\])]")) {
      String[] bounds = value.substring(1, value.length() - 1).split(",", 2);
      put(columns, ClaimColumn.LOW, bounds[0]);
      put(columns, ClaimColumn.HIGH, bounds[1]);
    } else if (value.endsWith("%")) {
      number = Double.parseDouble(value.substring(0, value.length() - 1));
      columns.put(ClaimColumn.UNIT, "%");
    } else {
      number = Double.parseDouble(value.replace("×10^", "E"));
    }
    String phrase = result.get("Text").asText();
    return new AnnotatedClaim(begin, end, begin, end, phrase, number, false, columns, 1, null);
  }

  private static void put(Map<ClaimColumn, String> columns, ClaimColumn column, String bound) {
    if (!bound.isBlank()) {
      columns.put(column, Double.toString(Double.parseDouble(bound.strip())));
    }
  }
}
