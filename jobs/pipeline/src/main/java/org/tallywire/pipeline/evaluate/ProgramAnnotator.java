package org.tallywire.pipeline.evaluate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.tallywire.pipeline.evaluate.ProgramReader.Reading;
import org.tallywire.pipeline.tables.Table;

/**
 * Gives the rows of {@code numeric_claims} and {@code time_mentions} that a gold text makes, in its
 * own positions.
 */
public final class ProgramAnnotator {
  private final ProgramReader reader;

  public ProgramAnnotator(ProgramReader reader) {
    this.reader = reader;
  }

  /** The claims that the program reads out of a text; none where it refuses the text. */
  public List<AnnotatedClaim> claims(GoldDocument gold, boolean report) {
    return reader.read(gold, report).map(ProgramAnnotator::claims).orElse(List.of());
  }

  /** The time expressions that the program reads in a report; none where it refuses the text. */
  public List<AnnotatedTime> times(TimedDocument gold) {
    return reader.read(gold, true).map(ProgramAnnotator::times).orElse(List.of());
  }

  private static List<AnnotatedTime> times(Reading reading) {
    List<AnnotatedTime> times = new ArrayList<>();
    for (Row row : reading.rows(Table.TIME_MENTIONS)) {
      Span span = reading.span(row, "begin_char", "end_char");
      times.add(
          new AnnotatedTime(
              span.begin(),
              span.end(),
              row.getAs("text"),
              row.getAs("type"),
              row.getAs("value"),
              row.getAs("rule")));
    }
    return times;
  }

  private static List<AnnotatedClaim> claims(Reading reading) {
    Map<String, String> names = new HashMap<>();
    for (Row mention : reading.rows(Table.ENTITY_MENTIONS)) {
      names.put(mention.getAs("entity_id"), mention.getAs("text"));
    }
    List<AnnotatedClaim> claims = new ArrayList<>();
    for (Row row : reading.rows(Table.NUMERIC_CLAIMS)) {
      claims.add(claim(row, names, reading.span(row, "begin_char", "end_char")));
    }
    return claims;
  }

  private static AnnotatedClaim claim(Row row, Map<String, String> names, Span span) {
    Map<ClaimColumn, String> columns = new EnumMap<>(ClaimColumn.class);
    put(columns, ClaimColumn.LOW, row.getAs("low"));
    put(columns, ClaimColumn.HIGH, row.getAs("high"));
    put(columns, ClaimColumn.COMPARATOR, row.getAs("comparator"));
    put(columns, ClaimColumn.KIND, row.getAs("kind"));
    put(columns, ClaimColumn.UNIT, row.getAs("unit"));
    put(columns, ClaimColumn.PER_UNIT, row.getAs("per_unit"));
    put(columns, ClaimColumn.CHANGE, row.getAs("change"));
    put(columns, ClaimColumn.CONCEPT, row.getAs("concept"));
    put(columns, ClaimColumn.CONCEPT_HEAD, row.getAs("concept_head"));
    put(columns, ClaimColumn.HOLDER, row.getAs("holder_text"));
    put(columns, ClaimColumn.PLACE, names.get(row.<String>getAs("place_entity_id")));
    put(columns, ClaimColumn.PREDICATE, row.getAs("predicate"));
    put(columns, ClaimColumn.TIME, period(row.getAs("time_start"), row.getAs("time_end")));
    put(columns, ClaimColumn.STATUS, row.getAs("status"));
    put(columns, ClaimColumn.SOURCE, row.getAs("source_text"));
    return new AnnotatedClaim(
        span.begin(),
        span.end(),
        span.begin(),
        span.end(),
        row.getAs("text"),
        row.<Double>getAs("value"),
        false,
        columns,
        row.<Double>getAs("confidence"),
        row.getAs("rule"));
  }

  private static void put(Map<ClaimColumn, String> columns, ClaimColumn column, Object value) {
    if (value != null) {
      columns.put(column, value.toString());
    }
  }

  private static String period(LocalDate start, LocalDate end) {
    return start == null ? null : start + "/" + end;
  }
}
