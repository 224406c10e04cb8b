package org.tallywire.pipeline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tallywire.pipeline.SparkForTests;
import org.tallywire.pipeline.tables.RowBuilder;
import org.tallywire.pipeline.tables.Rows;
import org.tallywire.pipeline.tables.Table;

class GroupLakeTest {
  @TempDir private Path lake;

  @Test
  void readsTheLastNightsGroupsOfTheDocumentsAskedFor() {
    write(Table.DOCUMENTS, "2020-01-01", document("d1", "a"), document("d2", "b"));
    write(Table.DOCUMENTS, "2020-01-02", document("d3", "c").set("duplicate_of", "d1"));
    write(Table.NUMERIC_CLAIMS, "2020-01-01", claim("1", "d1"), claim("2", "d2"));
    write(Table.NUMERIC_CLAIMS, "2020-01-02", claim("3", "d3"));
    write(Table.STORY_DOCUMENTS, "2020-01-01", story("s0", "d1"));
    write(Table.STORY_DOCUMENTS, "2020-01-02", story("s1", "d1"), story("s1", "d3"));
    write(Table.CLAIM_GROUPS, "2020-01-01", group("g1", "single"));
    write(Table.CLAIM_GROUPS, "2020-01-02", group("g1", "agree"), group("g2", "single"));
    write(Table.CLAIM_GROUP_MEMBERS, "2020-01-01", member("g1", "1"));
    write(Table.CLAIM_GROUP_MEMBERS, "2020-01-02", member("g1", "1"), member("g2", "2"));
    write(Table.CLAIM_LINKS, "2020-01-01", link("1", "3", "old"));
    write(Table.CLAIM_LINKS, "2020-01-02", link("1", "3", "new"), link("1", "2", "other"));

    MadeGroups made =
        new GroupLake(SparkForTests.session(), lake.toUri().toString()).of(List.of("a", "c", "x"));

    assertThat(made.documents()).containsOnlyKeys("a", "c");
    assertThat(made.documents().get("a").story()).isEqualTo("s1");
    assertThat(made.documents().get("c").original()).isEqualTo("d1");
    assertThat(made.claims()).extracting(MadeGroups.Claim::id).containsExactly("1", "3");
    assertThat(made.claims()).extracting(MadeGroups.Claim::group).containsExactly("g1", null);
    assertThat(made.groups()).containsOnlyKeys("g1");
    assertThat(made.groups().get("g1").verdict()).isEqualTo("agree");
    assertThat(made.basis(made.claims().get(1), made.claims().get(0))).isEqualTo("new");
    assertThat(made.bases()).hasSize(1);
  }

  private void write(Table table, String batch, RowBuilder... rows) {
    List<Row> built = List.of(rows).stream().map(RowBuilder::build).toList();
    SparkForTests.session()
        .createDataFrame(built, table.structType())
        .coalesce(1)
        .write()
        .parquet(lake.resolve(table.tableName()).resolve("batch_date=" + batch).toString());
  }

  private static RowBuilder document(String id, String uri) {
    return Table.DOCUMENTS
        .row()
        .set("doc_id", id)
        .set("uri", uri)
        .set("source_format", "jsonl")
        .set("date_source", "none")
        .set("language", "en")
        .set("language_score", 1.0)
        .set("text", "40 boats")
        .set("content_sha256", id);
  }

  private static RowBuilder claim(String id, String document) {
    return Table.NUMERIC_CLAIMS
        .row()
        .set("claim_id", id)
        .set("doc_id", document)
        .set("sentence_no", 0)
        .set("begin_char", 0)
        .set("end_char", 8)
        .set("text", "40 boats")
        .set("value", 40.0)
        .set("comparator", "=")
        .set("kind", "count")
        .set("status", "asserted")
        .set("source_chain", Rows.seq(List.of()))
        .set("confidence", 0.5)
        .set("rule", "r");
  }

  private static RowBuilder story(String id, String document) {
    return Table.STORY_DOCUMENTS
        .row()
        .set("story_id", id)
        .set("doc_id", document)
        .set("similarity", 1.0);
  }

  private static RowBuilder group(String id, String verdict) {
    return Table.CLAIM_GROUPS
        .row()
        .set("group_id", id)
        .set("story_id", "s1")
        .set("concept", "boats")
        .set("claim_count", 1L)
        .set("document_count", 1L)
        .set("publisher_count", 1L)
        .set("independent_source_count", 1L)
        .set("best", 40.0)
        .set("verdict", verdict);
  }

  private static RowBuilder member(String group, String claim) {
    return Table.CLAIM_GROUP_MEMBERS
        .row()
        .set("group_id", group)
        .set("claim_id", claim)
        .set("doc_id", "d1")
        .set("side", 0)
        .set("role", "origin");
  }

  private static RowBuilder link(String a, String b, String basis) {
    return Table.CLAIM_LINKS
        .row()
        .set("claim_a", a)
        .set("claim_b", b)
        .set("relation", "same")
        .set("basis", basis);
  }
}
