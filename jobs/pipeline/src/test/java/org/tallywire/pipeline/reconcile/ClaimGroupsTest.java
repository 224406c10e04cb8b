package org.tallywire.pipeline.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

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

  private static final StructType BATCHES =
      new StructType().add("doc_id", "string").add("batch_date", "date");

  private final List<Row> documents = new ArrayList<>();
  private final List<Row> batches = new ArrayList<>();
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

  @Test
  void aQuestionOfAnUndatedReportWasSeenWithTheBatchThatBroughtIt() {
    claim("ferries", "d1", null, 9);
    claim("lorries", "d2", null, 40);
    batches.set(1, RowFactory.create("d2", MONDAY.plusDays(1)));

    assertThat(rows(Table.CLAIM_GROUPS))
        .extracting(
            row -> row.getAs("concept"),
            row -> row.getAs("first_seen").toString(),
            row -> row.getAs("last_seen").toString())
        .containsExactlyInAnyOrder(
            tuple("ferries", "2024-05-06", "2024-05-06"),
            tuple("lorries", "2024-05-07", "2024-05-07"));
  }

  private void claim(String thing, String document, LocalDate day, double n) {
    String text = Math.round(n) + " " + thing + " sailed.";
    batches.add(RowFactory.create(document, MONDAY));
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

  /** The group of each claim. */
  private Map<String, String> groups() {
    Map<String, String> groups = new TreeMap<>();
    rows(Table.CLAIM_GROUP_MEMBERS)
        .forEach(
            row -> assertThat(groups.put(row.getAs("claim_id"), row.getAs("group_id"))).isNull());
    return groups;
  }

  /** The rows of a table, the same by both ways. */
  private List<Row> rows(Table table) {
    Map<Table, Dataset<Row>> facts = new EnumMap<>(Table.class);
    SmallWindow.READ.forEach(read -> facts.put(read, rows(List.of(), read.structType())));
    facts.put(
        Table.DOCUMENTS,
        rows(documents, Table.DOCUMENTS.structType()).join(rows(batches, BATCHES), "doc_id"));
    facts.put(Table.NUMERIC_CLAIMS, rows(claims, Table.NUMERIC_CLAIMS.structType()));
    Dataset<Row> members = rows(previous, Table.CLAIM_GROUP_MEMBERS.structType());
    Dataset<Row> small =
        SmallWindow.tables(
            facts,
            EntityTable.identities(rows(List.of(), new StructType().add(Entities.field()))),
            rows(List.of(), Table.ENTITIES.structType()),
            rows(List.of(), STORIES),
            members,
            StoryOptions.standard());
    Dataset<Row> stories = small.selectExpr("inline(story_documents)");
    Dataset<Row> spread =
        ClaimGroups.of(stories.select("story_id", "doc_id").repartition(2), facts, members);
    String rows = "inline(" + table.tableName() + ")";
    List<Row> found = small.selectExpr(rows).collectAsList();
    assertThat(spread.selectExpr(rows).collectAsList()).containsExactlyInAnyOrderElementsOf(found);
    return found;
  }

  private static Dataset<Row> rows(List<Row> rows, StructType type) {
    return SparkForTests.session().createDataset(rows, Rows.encoder(type));
  }
}
