package org.tallywire.pipeline.reconcile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Row;
import org.tallywire.language.claim.ClaimStatus;
import org.tallywire.language.compare.question.Answer;
import org.tallywire.language.compare.question.ComparedClaim;
import org.tallywire.language.compare.question.ComparedClaim.Source;
import org.tallywire.language.compare.question.QuestionVector;
import org.tallywire.language.compare.question.Report;
import org.tallywire.language.quantity.Comparator;
import org.tallywire.language.quantity.QuantityKind;
import org.tallywire.language.text.InOrder;
import org.tallywire.pipeline.tables.PublicationTime;

/** One document's claims as they lie in the lake, to the form that they are compared in. */
final class StoryClaims {
  private static final Map<String, Comparator> COMPARATORS = new HashMap<>();
  private static final Map<String, QuantityKind> KINDS = new HashMap<>();
  private static final Map<String, ClaimStatus> STATUSES = new HashMap<>();

  static {
    Arrays.stream(Comparator.values()).forEach(value -> COMPARATORS.put(value.sign(), value));
    Arrays.stream(QuantityKind.values()).forEach(value -> KINDS.put(value.tableName(), value));
    Arrays.stream(ClaimStatus.values()).forEach(value -> STATUSES.put(value.tableName(), value));
  }

  /** Names of these types inside a phrase say where somebody is from, not who it is. */
  private static final Set<String> PLACES = Set.of("GPE", "LOC", "FAC", "NORP", "EVENT");

  /** A river or a building has no soldiers: they stand there, and are somebody's. */
  private static final Set<String> NOBODIES = Set.of("LOC", "FAC");

  /** Rows come in any order; what is read of them must not depend on it. */
  private static final java.util.Comparator<Row> IN_TEXT =
      java.util.Comparator.comparing((Row row) -> row.<Integer>getAs("begin_char"))
          .thenComparing(row -> row.<Integer>getAs("end_char"));

  private StoryClaims() {}

  /**
   * @param document columns of {@code documents}, and arrays {@code claims} (columns of {@code
   *     numeric_claims} and {@code sentence}) and {@code mentions} (of {@code entity_mentions})
   */
  static List<ComparedClaim> of(Row document) {
    Report report =
        new Report(
            document.getAs("doc_id"),
            document.getAs("publisher"),
            PublicationTime.day(document.getAs("published_date")),
            PublicationTime.moment(document.getAs("published_at")),
            document.getAs("duplicate_of"));
    List<Row> mentions = new ArrayList<>(list(document, "mentions"));
    mentions.sort(IN_TEXT);
    Map<String, String> names = new HashMap<>();
    for (Row mention : mentions) {
      String name = mention.getAs("canonical_name");
      names.putIfAbsent(mention.getAs("entity_id"), name == null ? mention.getAs("text") : name);
    }
    Set<String> nobodies = new HashSet<>();
    for (Row mention : mentions) {
      if (NOBODIES.contains(mention.<String>getAs("type"))) {
        nobodies.add(mention.getAs("entity_id"));
      }
    }
    List<ComparedClaim> claims = new ArrayList<>();
    for (Row claim : list(document, "claims")) {
      boolean held = !nobodies.contains(claim.<String>getAs("holder_entity_id"));
      claims.add(claim(claim, held ? claim.getAs("holder_text") : null, report, names, mentions));
    }
    return claims;
  }

  private static ComparedClaim claim(
      Row row, String holder, Report report, Map<String, String> names, List<Row> mentions) {
    String sentence = row.getAs("sentence");
    return new ComparedClaim(
        row.getAs("claim_id"),
        report,
        row.<Integer>getAs("sentence_no"),
        row.<Integer>getAs("begin_char"),
        row.<Integer>getAs("end_char"),
        row.getAs("text"),
        answer(row),
        row.getAs("concept"),
        row.getAs("concept_head"),
        holder,
        holder == null ? null : names.get(row.<String>getAs("holder_entity_id")),
        row.getAs("predicate"),
        row.getAs("event"),
        names.get(row.<String>getAs("place_entity_id")),
        PublicationTime.day(row.getAs("time_start")),
        PublicationTime.day(row.getAs("time_end")),
        STATUSES.get(row.<String>getAs("status")),
        sources(row, names),
        row.getAs("rule"),
        sentence == null ? row.getAs("text") : sentence,
        sentence == null ? row.<Integer>getAs("begin_char") : row.<Integer>getAs("sentence_begin"),
        namesInside(row, mentions, names),
        QuestionVector.parse(row.getAs("question_vector")));
  }

  private static Answer answer(Row row) {
    return new Answer(
        row.<Double>getAs("value"),
        row.getAs("low"),
        row.getAs("high"),
        COMPARATORS.get(row.<String>getAs("comparator")),
        KINDS.get(row.<String>getAs("kind")),
        row.getAs("unit"),
        row.getAs("per_unit"),
        row.getAs("change"));
  }

  private static List<Source> sources(Row row, Map<String, String> names) {
    List<Source> sources = new ArrayList<>();
    for (Row link : list(row, "source_chain")) {
      sources.add(
          new Source(
              link.getAs("text"),
              names.get(link.<String>getAs("entity_id")),
              link.getAs("stance")));
    }
    return sources;
  }

  private static List<String> namesInside(
      Row claim, List<Row> mentions, Map<String, String> names) {
    int begin = claim.<Integer>getAs("begin_char");
    int end = claim.<Integer>getAs("end_char");
    Set<String> inside = new LinkedHashSet<>();
    for (int i = InOrder.firstFrom(mentions, StoryClaims::begin, begin); i < mentions.size(); i++) {
      Row mention = mentions.get(i);
      if (begin(mention) > end) {
        break;
      }
      if (mention.<Integer>getAs("end_char") <= end
          && !PLACES.contains(mention.<String>getAs("type"))) {
        inside.add(names.get(mention.<String>getAs("entity_id")));
      }
    }
    return List.copyOf(inside);
  }

  private static int begin(Row mention) {
    return mention.<Integer>getAs("begin_char");
  }

  private static List<Row> list(Row row, String column) {
    int index = row.fieldIndex(column);
    return row.isNullAt(index) ? List.of() : row.getList(index);
  }
}
