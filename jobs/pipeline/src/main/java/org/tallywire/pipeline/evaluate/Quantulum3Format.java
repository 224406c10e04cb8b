package org.tallywire.pipeline.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tallywire.language.text.ResourceTable;

/**
 * The test cases of the quantulum3 project: a JSON array of {@code req} (a text) and {@code res},
 * its quantities with {@code value}, {@code unit} by name, {@code surface} and, for ranges, {@code
 * uncertainty}. Unit names are turned into UCUM and ISO 4217 codes by {@code quantulum3-units.tsv};
 * {@code dimensionless} has none. A case is named by its number, from 1.
 */
final class Quantulum3Format implements GoldFiles.Reader<GoldSet> {
  private static final String UNITS = "quantulum3-units.tsv";

  private final ObjectMapper json = new ObjectMapper();

  @Override
  public GoldSet read(Path file) throws IOException {
    Map<String, List<String>> units = units();
    List<GoldDocument> documents = new ArrayList<>();
    int number = 0;
    for (JsonNode test : json.readTree(file.toFile())) {
      number++;
      String text = test.get("req").asText();
      List<AnnotatedClaim> claims = new ArrayList<>();
      int from = 0;
      for (JsonNode quantity : test.get("res")) {
        AnnotatedClaim claim = claim(text, from, quantity, units);
        from = text.offsetByCodePoints(0, claim.begin()) + 1;
        claims.add(claim);
      }
      documents.add(new GoldDocument(Integer.toString(number), null, null, text, claims));
    }
    return new GoldSet(Set.of(ClaimColumn.UNIT, ClaimColumn.PER_UNIT), true, false, documents);
  }

  private static AnnotatedClaim claim(
      String text, int from, JsonNode quantity, Map<String, List<String>> units) {
    String surface = quantity.get("surface").asText();
    int at = text.indexOf(surface, from);
    if (at < 0) {
      at = text.indexOf(surface);
    }
    if (at < 0) {
      throw new IllegalArgumentException("'" + surface + "' does not stand in '" + text + "'");
    }
    String name = quantity.get("unit").asText();
    List<String> unit = units.get(name);
    if (unit == null) {
      throw new IllegalArgumentException("unit '" + name + "' is not in " + UNITS);
    }
    Map<ClaimColumn, String> columns = new EnumMap<>(ClaimColumn.class);
    double factor = Double.parseDouble(unit.get(1));
    if (!unit.get(2).equals("-")) {
      columns.put(ClaimColumn.UNIT, unit.get(2));
    }
    if (unit.size() > 3) {
      columns.put(ClaimColumn.PER_UNIT, unit.get(3));
    }
    int begin = text.codePointCount(0, at);
    int end = begin + surface.codePointCount(0, surface.length());
    double value = quantity.get("value").asDouble() * factor;
    return new AnnotatedClaim(begin, end, begin, end, surface, value, false, columns, 1, null);
  }

  private static Map<String, List<String>> units() {
    Map<String, List<String>> units = new HashMap<>();
    for (List<String> row : ResourceTable.rows(Quantulum3Format.class, UNITS)) {
      units.put(row.get(0), row);
    }
    return units;
  }
}
