package org.tallywire.pipeline.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.tallywire.pipeline.SparkForTests;
import org.tallywire.pipeline.tables.Rows;
import org.tallywire.pipeline.tables.Table;

/** What of a night's questions is known the night after, whichever way the window takes. */
class ClaimGroupsTest {
  private static final StructType STORIES =
      new StructType().add("story_id", "string").add("doc_id", "string");

  private static final LocalDate MONDAY = LocalDate.of(2024, 5, 6);

  private final List<Row> documents = new ArrayList<>();
  private final List<Row> claims = new ArrayList<>();
  private final List<Row> previous = new ArrayList<>();

  @Test
  void aQuestionLivesOnWithItsFirstClaimWhenItsOtherAnswersAnother() {
    claim("ferries", "d1", MONDAY, 9);
    claim("lorries", "d2", MONDAY.plusDays(1), 40);
    before("G", "ferries", "lorries");

    assertThat(groups())
        .containsEntry("ferries", "G")
        .hasEntrySatisfying("lorries", id -> assertThat(id).isNotEqualTo("G"));
  }

  @Test
  void aQuestionLivesOnWhenMostOfItsClaimsHaveLeftTheWindow() {
    claim("ferries", "d1", MONDAY, 9);
    before("G", "ferries", "gone", "gone too");

    assertThat(groups()).containsEntry("ferries", "G");
  }

  private void claim(String thing, String document, LocalDate day, double n) {
    String text = "%.0f %s sailed.".formatted(n, thing);
    documents.add(
        Table.DOCUMENTS
            .row()
            .set("doc_id", document)
            .set("uri", document)
            .set("source_format", "jsonl")
            .set("date_source", "metadata")
            .set("published_date", day)
            .set("language", "en")
            .set("language_score", 1.0)
            .set("text", text)
            .set("content_sha256", document)
            .build());
    claims.add(
        Table.NUMERIC_CLAIMS
            .row()
            .set("claim_id", thing)
            .set("doc_id", document)
            .set("sentence_no", 0)
            .set("begin_char", 0)
            .set("end_char", text.length() - 8)
            .set("text", text.substring(0, text.length() - 8))
            .set("value", n)
            .set("low", n)
            .set("high", n)
            .set("comparator", "=")
            .set("kind", "count")
            .set("concept", thing)
            .set("concept_head", thing)
            .set("status", "asserted")
            .set("source_chain", Rows.seq(List.of()))
            .set("confidence", 0.9)
            .set("rule", "number+following-noun")
            .set("published_date", day)
            .build());
  }

  /** Puts claims into one group of the night before. */
  private void before(String group, String... ids) {
    for (String id : ids) {
      previous.add(
          Table.CLAIM_GROUP_MEMBERS
              .row()
              .set("group_id", group)
              .set("claim_id", id)
              .set("doc_id", "of " + id)
              .set("side", 0)
              .set("role", "origin")
              .build());
    }
  }

  /** The group of each claim, the same by both ways. */
  private Map<String, String> groups() {
    Map<Table, Dataset<Row>> facts = new EnumMap<>(Table.class);
    SmallWindow.READ.forEach(table -> facts.put(table, rows(List.of(), table.structType())));
    facts.put(Table.DOCUMENTS, rows(documents, Table.DOCUMENTS.structType()));
    facts.put(Table.NUMERIC_CLAIMS, rows(claims, Table.NUMERIC_CLAIMS.structType()));
    Dataset<Row> members = rows(previous, Table.CLAIM_GROUP_MEMBERS.structType());
    List<Row> told =
        documents.stream().map(row -> RowFactory.create("s", row.<String>getAs("doc_id"))).toList();
    Map<String, String> groups =
        byClaim(ClaimGroups.of(rows(told, STORIES).repartition(2), facts, members));
    Dataset<Row> small =
        SmallWindow.tables(
            facts,
            EntityTable.identities(rows(List.of(), new StructType().add(Entities.field()))),
            rows(List.of(), Table.ENTITIES.structType()),
            rows(List.of(), STORIES),
            members,
            StoryOptions.standard());
    assertThat(byClaim(small)).isEqualTo(groups);
    return groups;
  }

  private static Map<String, String> byClaim(Dataset<Row> questions) {
    Map<String, String> groups = new TreeMap<>();
    questions
        .selectExpr("inline(claim_group_members)")
        .collectAsList()
        .forEach(
            row -> assertThat(groups.put(row.getAs("claim_id"), row.getAs("group_id"))).isNull());
    return groups;
  }

  private static Dataset<Row> rows(List<Row> rows, StructType type) {
    return SparkForTests.session().createDataset(rows, Rows.encoder(type));
  }
}
