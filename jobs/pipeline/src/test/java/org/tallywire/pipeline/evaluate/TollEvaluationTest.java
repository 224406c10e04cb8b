package org.tallywire.pipeline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Date;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tallywire.pipeline.SparkForTests;
import org.tallywire.pipeline.settings.UsageException;
import org.tallywire.pipeline.tables.RowBuilder;
import org.tallywire.pipeline.tables.Rows;
import org.tallywire.pipeline.tables.Table;

class TollEvaluationTest {
  private static final Path QUERY = Path.of("../../notebooks/sql/07-latest-figures.sql");

  @TempDir private Path folder;

  @Test
  void theStoryOfMostReportsAnswersForAnIncident() {
    TollEvaluation evaluation =
        new TollEvaluation(List.of(report("a", 2), report("b", 2), report("c", 2)));
    var killed =
        TollEvaluation.story(Map.of("a", "s1", "b", "s2", "c", "s2"), Map.of("s1", 7.0, "s2", 2.0));
    var unknown = TollEvaluation.story(Map.of(), Map.of());

    List<TollEvaluation.Toll> tolls = evaluation.tolls(killed, unknown);

    assertThat(tolls).hasSize(1);
    assertThat(tolls.get(0).killedRight()).isTrue();
    assertThat(tolls.get(0).injuredRight()).isTrue();
  }

  @Test
  void aRegularExpressionTakesTheFirstNumberBeforeAWord() {
    assertThat(SimpleToll.killed().of("Nobody else was harmed.")).isZero();
    assertThat(SimpleToll.killed().of("Three men killed, 2 people hurt")).isEqualTo(3);
    assertThat(SimpleToll.injured().of("Three men killed, 2 people hurt")).isEqualTo(2);
    assertThat(SimpleToll.killed().of("He died.")).isEqualTo(1);
  }

  @Test
  void sparkRunsTheExampleQuery() {
    // Two reports say that one died and two were wounded, one that nobody did yet.
    lake();

    TollLake tolls = new TollLake(SparkForTests.session(), folder.toUri().toString(), QUERY);

    assertThat(tolls.stories()).containsEntry("news/d1", "s").hasSize(3);
    assertThat(tolls.figures("killed")).containsExactly(Map.entry("s", 1.0));
    assertThat(tolls.figures("injured")).containsExactly(Map.entry("s", 2.0));
  }

  @Test
  void aTitleTellsOfADeadWhereTheTextDoesNot() {
    write(
        Table.DOCUMENTS,
        document("d1").set("title", "Boy shot in the park dies"),
        document("d2").set("title", "3 wounded, 1 of them badly"));
    write(Table.STORY_DOCUMENTS, story("d1"), story("d2").set("story_id", "t"));
    write(Table.CLAIM_GROUPS, group("elsewhere", "arrest", 2));
    write(Table.CLAIM_GROUP_MEMBERS, member("elsewhere", "1", "d1"));
    write(Table.NUMERIC_CLAIMS, claim("1", "d1", "arrest", 2, "number+following-noun"));

    assertThat(figures("killed")).containsExactly(Map.entry("s", 1.0));
    assertThat(figures("injured")).containsExactly(Map.entry("t", 3.0));
  }

  @Test
  void whoKillsOthersAndHimselfIsOneMore() {
    write(Table.DOCUMENTS, document("d1"));
    write(Table.STORY_DOCUMENTS, story("d1"));
    write(Table.CLAIM_GROUPS, group("killed", "kill", 2), group("himself", "kill", 1));
    write(Table.CLAIM_GROUP_MEMBERS, member("killed", "1", "d1"), member("himself", "2", "d1"));
    write(
        Table.NUMERIC_CLAIMS,
        claim("1", "d1", "kill", 2, "number+following-noun"),
        claim("2", "d1", "kill", 1, "implied-object-of-kill").set("text", "himself"));

    assertThat(figures("killed")).containsExactly(Map.entry("s", 3.0));
  }

  @Test
  void aReportFromBeforeTheDeathHasNoSayOfIt() {
    write(
        Table.DOCUMENTS,
        document("d1").set("published_date", Date.valueOf("2020-01-01")),
        document("d2").set("published_date", Date.valueOf("2020-01-01")),
        document("d3").set("published_date", Date.valueOf("2020-01-03")));
    write(Table.STORY_DOCUMENTS, story("d1"), story("d2"), story("d3"));
    write(Table.CLAIM_GROUPS, group("hurt", "injure", 1), group("dead", "kill", 1));
    write(
        Table.CLAIM_GROUP_MEMBERS,
        member("hurt", "1", "d1"),
        member("hurt", "2", "d2"),
        member("dead", "3", "d3"));
    write(
        Table.NUMERIC_CLAIMS,
        claim("1", "d1", "injure", 1, "implied-object-of-wound"),
        claim("2", "d2", "injure", 1, "implied-object-of-wound"),
        claim("3", "d3", "kill", 1, "implied-subject-of-die"));

    assertThat(figures("killed")).containsExactly(Map.entry("s", 1.0));
    assertThat(figures("injured")).isEmpty();
  }

  @Test
  void aQueryThatIsNotThereIsNamed() {
    assertThatThrownBy(
            () -> new TollLake(SparkForTests.session(), "lake", folder.resolve("no.sql")))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("no.sql")
        .hasMessageContaining("--query");
  }

  @Test
  void aGoldSetWithoutATollIsRefused() throws Exception {
    Path gold =
        Files.writeString(
            folder.resolve("g.jsonl"), "{\"uri\":\"a\",\"text\":\"x\",\"incident\":\"1\"}\n");

    assertThatThrownBy(() -> TollGold.read(gold))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("killed");
  }

  private Map<String, Double> figures(String what) {
    return new TollLake(SparkForTests.session(), folder.toUri().toString(), QUERY).figures(what);
  }

  private static TollGold report(String uri, int killed) {
    return new TollGold(new StoryGold(uri, null, null, null, "text", "incident"), killed, 0);
  }

  private void lake() {
    write(Table.DOCUMENTS, document("d1"), document("d2"), document("d3"));
    write(Table.STORY_DOCUMENTS, story("d1"), story("d2"), story("d3"));
    write(
        Table.CLAIM_GROUPS,
        group("killed", "kill", 1),
        group("hurt", "injure", 2),
        group("shot", "shoot", 3));
    write(
        Table.CLAIM_GROUP_MEMBERS,
        member("killed", "1", "d1"),
        member("killed", "2", "d2"),
        member("hurt", "3", "d1"),
        member("shot", "4", "d2"),
        member("shot", "5", "d3"));
    write(
        Table.NUMERIC_CLAIMS,
        claim("1", "d1", "kill", 1, "implied-subject-of-die"),
        claim("2", "d2", "kill", 1, "number+following-noun"),
        claim("3", "d1", "injure", 2, "number+following-noun"),
        claim("4", "d2", "shoot", 3, "number+following-noun"),
        claim("5", "d3", "shoot", 3, "number+following-noun"));
  }

  private void write(Table table, RowBuilder... rows) {
    List<Row> built = List.of(rows).stream().map(RowBuilder::build).toList();
    SparkForTests.session()
        .createDataFrame(built, table.structType())
        .coalesce(1)
        .write()
        .parquet(folder.resolve(table.tableName()).resolve("batch_date=2020-01-01").toString());
  }

  private static RowBuilder document(String id) {
    return Table.DOCUMENTS
        .row()
        .set("doc_id", id)
        .set("uri", "news/" + id)
        .set("source_format", "jsonl")
        .set("date_source", "none")
        .set("language", "en")
        .set("language_score", 1.0)
        .set("text", "text")
        .set("content_sha256", id);
  }

  private static RowBuilder story(String document) {
    return Table.STORY_DOCUMENTS
        .row()
        .set("story_id", "s")
        .set("doc_id", document)
        .set("similarity", 1.0);
  }

  private static RowBuilder group(String id, String event, double best) {
    return Table.CLAIM_GROUPS
        .row()
        .set("group_id", id)
        .set("story_id", "s")
        .set("kind", "count")
        .set("event", event)
        .set("concept", "people")
        .set("status", "asserted")
        .set("claim_count", 1L)
        .set("document_count", 1L)
        .set("publisher_count", 1L)
        .set("independent_source_count", 1L)
        .set("best", best)
        .set("verdict", "agree");
  }

  private static RowBuilder member(String group, String claim, String document) {
    return Table.CLAIM_GROUP_MEMBERS
        .row()
        .set("group_id", group)
        .set("claim_id", claim)
        .set("doc_id", document)
        .set("side", 0)
        .set("role", "origin");
  }

  private static RowBuilder claim(
      String id, String document, String event, double value, String rule) {
    return Table.NUMERIC_CLAIMS
        .row()
        .set("claim_id", id)
        .set("doc_id", document)
        .set("sentence_no", 0)
        .set("begin_char", Integer.parseInt(id) * 10)
        .set("end_char", Integer.parseInt(id) * 10 + 5)
        .set("text", "words")
        .set("value", value)
        .set("comparator", "=")
        .set("kind", "count")
        .set("event", event)
        .set("status", "asserted")
        .set("source_chain", Rows.seq(List.of()))
        .set("confidence", 0.5)
        .set("rule", rule);
  }
}
