package org.tallywire.pipeline.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The project's own format: a JSON object a line with {@code uri} or {@code id}, {@code title},
 * {@code published_at}, {@code text} and {@code claims}, each with {@code begin}, {@code end},
 * {@code num_begin}, {@code num_end} (code points of {@code text}), {@code value} and the columns
 * of {@code numeric_claims} under their names ({@code holder}, {@code source}, {@code place} and
 * {@code time} for {@code holder_text}, {@code source_text}, the place's name and {@code
 * time_start/time_end}). A claim with {@code implied} or {@code optional} counts neither way.
 */
final class ClaimsFormat implements GoldFiles.Reader<GoldSet> {
  @Override
  public GoldSet read(Path file) throws IOException {
    Set<ClaimColumn> columns = EnumSet.noneOf(ClaimColumn.class);
    List<GoldDocument> documents = JsonLines.read(file, record -> document(record, columns));
    return new GoldSet(columns, true, true, documents);
  }

  private static GoldDocument document(JsonNode record, Set<ClaimColumn> columns) {
    List<AnnotatedClaim> claims = new ArrayList<>();
    for (JsonNode claim : JsonLines.required(record, "claims")) {
      claims.add(claim(claim, columns));
    }
    String id =
        record.hasNonNull("id") ? JsonLines.text(record, "id") : JsonLines.text(record, "uri");
    return new GoldDocument(
        id,
        JsonLines.text(record, "title"),
        JsonLines.text(record, "published_at"),
        JsonLines.required(record, "text").asText(),
        claims);
  }

  private static AnnotatedClaim claim(JsonNode claim, Set<ClaimColumn> annotated) {
    Map<ClaimColumn, String> columns = new EnumMap<>(ClaimColumn.class);
    for (ClaimColumn column : ClaimColumn.values()) {
      String name = column.columnName();
      if (claim.has(name)) {
        annotated.add(column);
      }
      if (claim.hasNonNull(name)) {
        columns.put(column, claim.get(name).asText());
      }
    }
    int begin = JsonLines.required(claim, "begin").asInt();
    int end = JsonLines.required(claim, "end").asInt();
    return new AnnotatedClaim(
        begin,
        end,
        claim.path("num_begin").asInt(begin),
        claim.path("num_end").asInt(end),
        JsonLines.required(claim, "text").asText(),
        JsonLines.required(claim, "value").asDouble(),
        claim.path("optional").asBoolean() || claim.path("implied").asBoolean(),
        columns,
        1,
        null);
  }
}
