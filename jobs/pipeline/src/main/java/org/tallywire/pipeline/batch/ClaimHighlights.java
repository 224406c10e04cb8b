package org.tallywire.pipeline.batch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.tallywire.pipeline.batch.RunReport.ClaimLine;
import org.tallywire.pipeline.tables.PublicationTime;
import org.tallywire.pipeline.tables.Rows;
import org.tallywire.pipeline.tables.Table;

/**
 * Picks the few claims that a summary shows: those that say most (a source, what is counted, where,
 * when) about the largest numbers, and no concept twice.
 */
final class ClaimHighlights {
  /** Enough to find that many different concepts among the best. */
  private static final int CANDIDATES_PER_LINE = 25;

  private static final StructType CANDIDATE =
      new StructType()
          .add("score", DataTypes.DoubleType, false)
          .add("value", DataTypes.DoubleType, false)
          .add("claim_id", DataTypes.StringType, false)
          .add("concept_head", DataTypes.StringType)
          .add("who", DataTypes.StringType)
          .add("how_many", DataTypes.StringType)
          .add("what", DataTypes.StringType)
          .add("place", DataTypes.StringType)
          .add("time", DataTypes.StringType)
          .add("document", DataTypes.StringType);

  private ClaimHighlights() {}

  /** At most {@code lines} claims, the best first. */
  static List<ClaimLine> of(Dataset<Row> facts, int lines) {
    if (lines == 0) {
      return List.of();
    }
    List<Row> best =
        facts
            .flatMap(
                (FlatMapFunction<Row, Row>) ClaimHighlights::candidates, Rows.encoder(CANDIDATE))
            .orderBy(
                functions.col("score").desc(),
                functions.col("value").desc(),
                functions.col("claim_id"))
            .limit(lines * CANDIDATES_PER_LINE)
            .collectAsList();
    Set<String> concepts = new HashSet<>();
    List<ClaimLine> shown = new ArrayList<>();
    for (Row row : best) {
      String concept = row.getAs("concept_head");
      if (shown.size() < lines && (concept == null || concepts.add(concept))) {
        shown.add(line(row));
      }
    }
    return shown;
  }

  private static ClaimLine line(Row row) {
    return new ClaimLine(
        row.getAs("who"),
        row.getAs("how_many"),
        row.getAs("what"),
        row.getAs("place"),
        row.getAs("time"),
        row.getAs("document"));
  }

  private static java.util.Iterator<Row> candidates(Row facts) {
    Row document = facts.getAs("document");
    if (document == null || document.getAs("duplicate_of") != null) {
      return List.<Row>of().iterator();
    }
    Map<String, String> names = new HashMap<>();
    for (Row mention : rows(facts, Table.ENTITY_MENTIONS)) {
      names.putIfAbsent(mention.getAs("entity_id"), mention.getAs("canonical_name"));
    }
    List<Row> candidates = new ArrayList<>();
    for (Row claim : rows(facts, Table.NUMERIC_CLAIMS)) {
      candidates.add(candidate(claim, document, names));
    }
    return candidates.iterator();
  }

  private static List<Row> rows(Row facts, Table table) {
    return facts.getList(facts.fieldIndex(table.tableName()));
  }

  private static Row candidate(Row claim, Row document, Map<String, String> names) {
    String concept = claim.getAs("concept");
    String place = names.get(claim.<String>getAs("place_entity_id"));
    String holder = claim.getAs("holder_text");
    String time = days(claim.getAs("time_start"), claim.getAs("time_end"));
    String source = claim.getAs("source_text");
    double value = claim.getAs("value");
    double score =
        (source == null ? 0 : 3)
            + (concept == null ? 0 : 2)
            + (place == null && holder == null ? 0 : 1)
            + (time == null ? 0 : 0.5)
            + ("count".equals(claim.getAs("kind")) ? 0.5 : 0)
            + Math.min(6, Math.log10(1 + Math.abs(value))) / 2
            + claim.<Double>getAs("confidence");
    return RowFactory.create(
        score,
        value,
        claim.getAs("claim_id"),
        claim.getAs("concept_head"),
        source,
        claim.getAs("text"),
        concept,
        place,
        time,
        nameOf(document));
  }

  private static String nameOf(Row document) {
    for (String column : List.of("publisher", "title", "uri")) {
      String name = document.getAs(column);
      if (name != null && !name.isBlank()) {
        return column.equals("uri") ? name.substring(name.lastIndexOf('/') + 1) : name;
      }
    }
    return "";
  }

  private static String days(Object start, Object end) {
    LocalDate first = PublicationTime.day(start);
    LocalDate last = PublicationTime.day(end);
    if (first == null || last == null) {
      return first == null && last == null
          ? null
          : (first == null ? "to " + last : "from " + first);
    }
    return first.equals(last) ? first.toString() : first + " to " + last;
  }
}
