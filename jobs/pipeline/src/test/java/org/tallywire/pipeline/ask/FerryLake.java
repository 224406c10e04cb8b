package org.tallywire.pipeline.ask;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Row;
import org.tallywire.pipeline.SparkForTests;
import org.tallywire.pipeline.lake.Lake;
import org.tallywire.pipeline.settings.LakeOptions;
import org.tallywire.pipeline.tables.RowBuilder;
import org.tallywire.pipeline.tables.Rows;
import org.tallywire.pipeline.tables.Table;

/**
 * Two nights of an invented ferry disaster, whose toll rises from nine to eleven, and a third whose
 * window lacks the first report, and in which all that is read is how long the slick is.
 */
final class FerryLake {
  static final LocalDate MONDAY = LocalDate.of(2024, 5, 6);
  static final LocalDate TUESDAY = LocalDate.of(2024, 5, 7);

  static final LocalDate WEDNESDAY = LocalDate.of(2024, 5, 8);

  static final String NINE = "aa000000000000000000000000000001";
  static final String ELEVEN = "bb000000000000000000000000000002";
  static final String CREW = "bb110000000000000000000000000003";
  static final String KILLED = "cc000000000000000000000000000004";

  static final String MILES = "ab000000000000000000000000000006";
  static final String KILOMETRES = "ab110000000000000000000000000007";
  static final String LONGER = "ab220000000000000000000000000008";
  static final String SLICK = "ac000000000000000000000000000009";

  private static final String FIRST =
      "Nine people died on the ferry Aster, the coast guard said, calling it old.";

  private static final String SECOND = "Eleven people died and the crew of eleven swam.";

  private static final String THIRD =
      "The slick is 3 miles or 4.8 km long, the port says; divers say 9 km.";

  private final Path folder;

  FerryLake(Path folder) {
    this.folder = folder;
  }

  /** Writes the tables of facts, of both nights. */
  FerryLake facts() {
    write(Table.DOCUMENTS, MONDAY, document("d1", "Harbour Mail", FIRST, MONDAY));
    write(Table.DOCUMENTS, TUESDAY, document("d2", "The Lantern", SECOND, TUESDAY));
    write(Table.SENTENCES, MONDAY, sentence("d1", FIRST));
    write(Table.SENTENCES, TUESDAY, sentence("d2", SECOND));
    write(Table.ENTITY_MENTIONS, MONDAY);
    write(
        Table.ATTRIBUTIONS,
        MONDAY,
        attribution("ee", "said", 53, 0, 35),
        attribution("ef", "calling", 59, 70, 73));
    write(
        Table.NUMERIC_CLAIMS,
        MONDAY,
        claim(NINE, "d1", 0, "Nine people", 9)
            .set("concept_begin_char", 5)
            .set("concept_end_char", 11)
            .set("holder_text", "the ferry Aster")
            .set("holder_begin_char", 20)
            .set("holder_end_char", 35)
            .set("source_text", "the coast guard"));
    write(
        Table.NUMERIC_CLAIMS,
        TUESDAY,
        claim(ELEVEN, "d2", 0, "Eleven people", 11),
        claim(CREW, "d2", 27, "crew of eleven", 11).set("event", null).set("concept", "crew"));
    return this;
  }

  /** Writes the tables made across documents, of both nights. */
  FerryLake compared() {
    write(Table.STORY_DOCUMENTS, MONDAY, story("d1"));
    write(Table.STORY_DOCUMENTS, TUESDAY, story("d1"), story("d2"));
    write(Table.CLAIM_GROUPS, MONDAY, group(KILLED, "people", "single", 9, 9, 9));
    write(
        Table.CLAIM_GROUPS,
        TUESDAY,
        group(KILLED, "people", "revised", 9, 11, 11).set("claim_count", 2L),
        group("dd000000000000000000000000000005", "crew", "single", 11, 11, 11));
    write(Table.CLAIM_GROUP_MEMBERS, MONDAY, member(KILLED, NINE, "d1", 0, "origin", MONDAY));
    write(
        Table.CLAIM_GROUP_MEMBERS,
        TUESDAY,
        member(KILLED, NINE, "d1", 0, "origin", MONDAY),
        member(KILLED, ELEVEN, "d2", 1, "update", TUESDAY),
        member("dd000000000000000000000000000005", CREW, "d2", 0, "origin", TUESDAY));
    write(Table.CLAIM_LINKS, MONDAY);
    write(
        Table.CLAIM_LINKS,
        TUESDAY,
        link(NINE, ELEVEN, "revises", "kind: same (count); event: same (kill); value: apart")
            .set("gap", 2.0),
        link(
            ELEVEN,
            CREW,
            "not_comparable",
            "kind: same (count); thing: different (people | crew); value: one number"));
    return this;
  }

  /** Writes the night of the slick, facts and all. */
  FerryLake slick() {
    write(Table.DOCUMENTS, WEDNESDAY, document("d3", "Harbour Mail", THIRD, WEDNESDAY));
    write(Table.SENTENCES, WEDNESDAY, sentence("d3", THIRD));
    write(
        Table.NUMERIC_CLAIMS,
        WEDNESDAY,
        length(MILES, 13, "3 miles", 3, "[mi_i]"),
        length(KILOMETRES, 24, "4.8 km", 4.8, "km"),
        length(LONGER, 63, "9 km", 9, "km"));
    write(Table.STORY_DOCUMENTS, WEDNESDAY, story("d2"), story("d3"));
    write(
        Table.CLAIM_GROUPS,
        WEDNESDAY,
        group(SLICK, "slick", "dispute", 3, 3, 5.5923)
            .set("kind", "measure")
            .set("unit", "[mi_i]")
            .set("claim_count", 3L));
    write(
        Table.CLAIM_GROUP_MEMBERS,
        WEDNESDAY,
        member(SLICK, MILES, "d3", 0, "origin", WEDNESDAY),
        member(SLICK, KILOMETRES, "d3", 0, "repeat", WEDNESDAY),
        member(SLICK, LONGER, "d3", 1, "origin", WEDNESDAY));
    write(
        Table.CLAIM_LINKS,
        WEDNESDAY,
        link(MILES, LONGER, "dispute", "kind: same (measure); value: apart").set("gap", 2.5923));
    return this;
  }

  Lake open() {
    return Lake.toRead(LakeOptions.parquet(folder.toUri().toString()), new Configuration());
  }

  LakeAt at(LocalDate batch) {
    return new LakeAt(SparkForTests.session(), open(), batch);
  }

  private void write(Table table, LocalDate batch, RowBuilder... rows) {
    List<Row> built = List.of(rows).stream().map(RowBuilder::build).toList();
    SparkForTests.session()
        .createDataFrame(built, table.structType())
        .coalesce(1)
        .write()
        .parquet(folder.resolve(table.tableName()).resolve("batch_date=" + batch).toString());
  }

  private static RowBuilder document(String id, String outlet, String text, LocalDate day) {
    return Table.DOCUMENTS
        .row()
        .set("doc_id", id)
        .set("uri", "news/" + id + ".txt")
        .set("publisher", outlet)
        .set("source_format", "jsonl")
        .set("date_source", "metadata")
        .set("published_date", day)
        .set("language", "en")
        .set("language_score", 1.0)
        .set("text", text)
        .set("content_sha256", id);
  }

  private static RowBuilder sentence(String document, String text) {
    return Table.SENTENCES
        .row()
        .set("doc_id", document)
        .set("sentence_no", 0)
        .set("begin_char", 0)
        .set("end_char", text.length())
        .set("section", "body")
        .set("text", text);
  }

  /** What the coast guard says, in the first report. */
  private static RowBuilder attribution(
      String id, String cue, int cueBegin, int contentBegin, int contentEnd) {
    return Table.ATTRIBUTIONS
        .row()
        .set("attribution_id", id)
        .set("doc_id", "d1")
        .set("sentence_no", 0)
        .set("source_text", "the coast guard")
        .set("source_begin_char", 37)
        .set("source_end_char", 52)
        .set("source_kind", "organization")
        .set("cue", cue)
        .set("cue_begin_char", cueBegin)
        .set("cue_end_char", cueBegin + cue.length())
        .set("content_begin_char", contentBegin)
        .set("content_end_char", contentEnd)
        .set("speech", "indirect")
        .set("stance", "says");
  }

  private static RowBuilder claim(String id, String document, int begin, String text, double n) {
    return Table.NUMERIC_CLAIMS
        .row()
        .set("claim_id", id)
        .set("doc_id", document)
        .set("sentence_no", 0)
        .set("begin_char", begin)
        .set("end_char", begin + text.length())
        .set("text", text)
        .set("value", n)
        .set("low", n)
        .set("high", n)
        .set("comparator", "=")
        .set("kind", "count")
        .set("concept", "people")
        .set("concept_head", "people")
        .set("event", "kill")
        .set("status", "asserted")
        .set("source_chain", Rows.seq(List.of()))
        .set("confidence", 0.9)
        .set("rule", "number+following-noun");
  }

  private static RowBuilder length(String id, int begin, String text, double n, String unit) {
    return claim(id, "d3", begin, text, n)
        .set("kind", "measure")
        .set("unit", unit)
        .set("concept", "slick")
        .set("event", null);
  }

  private static RowBuilder story(String document) {
    return Table.STORY_DOCUMENTS
        .row()
        .set("story_id", "ff")
        .set("doc_id", document)
        .set("similarity", 1.0);
  }

  private static RowBuilder group(
      String id, String concept, String verdict, double low, double best, double high) {
    return Table.CLAIM_GROUPS
        .row()
        .set("group_id", id)
        .set("story_id", "ff")
        .set("kind", "count")
        .set("event", concept.equals("people") ? "kill" : null)
        .set("concept", concept)
        .set("holder", concept.equals("people") ? "the ferry Aster" : null)
        .set("status", "asserted")
        .set("claim_count", 1L)
        .set("document_count", 1L)
        .set("publisher_count", 1L)
        .set("independent_source_count", 1L)
        .set("low", low)
        .set("best", best)
        .set("high", high)
        .set("verdict", verdict);
  }

  private static RowBuilder member(
      String group, String claim, String document, int side, String role, LocalDate day) {
    return Table.CLAIM_GROUP_MEMBERS
        .row()
        .set("group_id", group)
        .set("claim_id", claim)
        .set("doc_id", document)
        .set("side", side)
        .set("role", role)
        .set("origin", claim.equals(NINE) ? "coast guard" : null)
        .set("published_date", day);
  }

  private static RowBuilder link(String a, String b, String relation, String basis) {
    return Table.CLAIM_LINKS
        .row()
        .set("claim_a", a)
        .set("claim_b", b)
        .set("relation", relation)
        .set("basis", basis);
  }
}
