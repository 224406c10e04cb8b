package org.tallywire.pipeline.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.io.FileUtils;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.StructType;
import org.tallywire.language.text.ContentId;
import org.tallywire.pipeline.SparkForTests;
import org.tallywire.pipeline.lake.Lake;
import org.tallywire.pipeline.settings.LakeOptions;
import org.tallywire.pipeline.tables.RowBuilder;
import org.tallywire.pipeline.tables.Rows;
import org.tallywire.pipeline.tables.Table;
import org.tallywire.pipeline.tables.TableWriter;

/**
 * Two sound nights of a ferry disaster, row by row, to be written as they are or broken before. The
 * sound lake is written once a JVM; another is a copy of it, with the tables written anew whose
 * rows were asked for.
 */
public final class SmallLake {
  public static final LocalDate MONDAY = LocalDate.of(2024, 5, 6);
  public static final LocalDate TUESDAY = LocalDate.of(2024, 5, 7);

  private static final String FIRST =
      "Nine people \uD83D\uDE22 died on Monday, the coast guard said.";
  private static final String SECOND = "Eleven people died. That is all.";

  private final Path folder;
  private final Map<LocalDate, Map<Table, List<RowBuilder>>> nights = new TreeMap<>();
  private final Map<LocalDate, Set<Table>> changed = new TreeMap<>();

  public SmallLake(Path folder) {
    this.folder = folder;
    monday();
    tuesday();
    changed.clear();
  }

  /** Without plans that adapt: there is nothing to adapt to. */
  public static SparkSession spark() {
    return Unadaptive.SESSION;
  }

  private static final class Unadaptive {
    static final SparkSession SESSION = SparkForTests.session().newSession();

    static {
      SESSION.conf().set("spark.sql.adaptive.enabled", false);
    }
  }

  private static final class Sound {
    static final Path LAKE =
        Path.of("target", "small-lake-" + ProcessHandle.current().pid()).toAbsolutePath();

    static {
      FileUtils.deleteQuietly(LAKE.toFile());
      new SmallLake(LAKE).writeAll();
    }
  }

  /** A row that will be written, to be changed. */
  RowBuilder row(LocalDate night, Table table, int index) {
    return rows(night, table).get(index);
  }

  /** The rows that will be written, to be changed. */
  public List<RowBuilder> rows(LocalDate night, Table table) {
    changed.computeIfAbsent(night, date -> EnumSet.noneOf(Table.class)).add(table);
    return nights
        .computeIfAbsent(night, date -> new EnumMap<>(Table.class))
        .computeIfAbsent(table, none -> new ArrayList<>());
  }

  /** Leaves a whole night out. */
  SmallLake without(LocalDate night) {
    nights.remove(night);
    changed.put(night, EnumSet.allOf(Table.class));
    return this;
  }

  /** Where a batch of a table is written. */
  public Path batch(LocalDate night, Table table) {
    return folder.resolve(table.tableName()).resolve("batch_date=" + night);
  }

  /** Writes every table, and a row of {@code runs} for each night that tells of them. */
  public Lake write() {
    try {
      FileUtils.copyDirectory(Sound.LAKE.toFile(), folder.toFile());
      for (Map.Entry<LocalDate, Set<Table>> night : changed.entrySet()) {
        Set<Table> tables = EnumSet.copyOf(night.getValue());
        tables.add(Table.RUNS);
        for (Table table : tables) {
          FileUtils.deleteDirectory(batch(night.getKey(), table).toFile());
          if (nights.containsKey(night.getKey())) {
            write(night.getKey(), table);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return open();
  }

  private void writeAll() {
    for (LocalDate night : nights.keySet()) {
      for (Table table : Table.values()) {
        write(night, table);
      }
    }
  }

  private void write(LocalDate night, Table table) {
    write(night, table, table == Table.RUNS ? List.of(run(night)) : rowsOf(night, table), 1_000);
  }

  private List<RowBuilder> rowsOf(LocalDate night, Table table) {
    return nights.get(night).getOrDefault(table, List.of());
  }

  public Lake open() {
    return Lake.toRead(LakeOptions.parquet(folder.toUri().toString()), new Configuration());
  }

  /** Writes one table of a night. */
  public void write(LocalDate night, Table table, List<RowBuilder> rows, int rowsPerFile) {
    new TableWriter(rowsPerFile, 1 << 20)
        .write(
            spark()
                .createDataFrame(rows.stream().map(RowBuilder::build).toList(), table.structType()),
            table,
            rows.size(),
            0,
            batch(night, table).toString());
  }

  /** The row of {@code runs} that tells what the night's tables hold. */
  public RowBuilder run(LocalDate night) {
    StructType type =
        (StructType)
            ((ArrayType) Table.RUNS.structType().apply("table_rows").dataType()).elementType();
    List<Row> counts = new ArrayList<>();
    nights
        .get(night)
        .forEach(
            (table, rows) ->
                counts.add(
                    new RowBuilder("table_rows", type)
                        .set("table", table.tableName())
                        .set("rows", (long) rows.size())
                        .build()));
    long documents = rowsOf(night, Table.DOCUMENTS).size();
    return Table.RUNS
        .row()
        .set("run_id", "run of " + night)
        .set("started_at", Instant.parse(night + "T22:00:00Z"))
        .set("ended_at", Instant.parse(night + "T22:05:00Z"))
        .set("status", "published")
        .set("version", "1")
        .set("config_sha256", "00")
        .set("input", "news")
        .set("records_in", documents + 2)
        .set("records_skipped", 1L)
        .set("records_rejected", 1L)
        .set("records_out", documents)
        .set("table_rows", Rows.seq(counts));
  }

  private void monday() {
    add(MONDAY, Table.DOCUMENTS, document("d1", FIRST, MONDAY));
    add(MONDAY, Table.SENTENCES, at("d1", 0, 0, FIRST).set("section", "body"));
    add(
        MONDAY,
        Table.ENTITY_MENTIONS,
        at("d1", 0, FIRST, "coast guard", Table.ENTITY_MENTIONS)
            .set("type", "ORG")
            .set("entity_id", "e1")
            .set("confidence", 0.9));
    add(MONDAY, Table.ENTITIES, entity());
    add(
        MONDAY,
        Table.TIME_MENTIONS,
        at("d1", 0, FIRST, "Monday", Table.TIME_MENTIONS)
            .set("type", "DATE")
            .set("value", "2024-05-06")
            .set("start_date", MONDAY)
            .set("end_date", MONDAY));
    add(MONDAY, Table.ATTRIBUTIONS, attribution());
    add(
        MONDAY,
        Table.NUMERIC_CLAIMS,
        claim("c1", "d1", FIRST, "Nine people", 9)
            .set("source_text", "the coast guard")
            .set("source_kind", "organization")
            .set("source_entity_id", "e1")
            .set("source_chain", Rows.seq(List.of(source()))));
    add(MONDAY, Table.STORY_DOCUMENTS, story("d1", MONDAY));
    add(MONDAY, Table.CLAIM_GROUPS, group("single", 1, 9, 9));
    add(MONDAY, Table.CLAIM_GROUP_MEMBERS, member("c1", "d1", 0, "origin", MONDAY));
    rows(MONDAY, Table.CLAIM_LINKS);
    add(MONDAY, Table.REJECTED_DOCUMENTS, rejected());
  }

  private void tuesday() {
    int second = SECOND.indexOf("That");
    add(TUESDAY, Table.DOCUMENTS, document("d2", SECOND, TUESDAY));
    add(
        TUESDAY,
        Table.SENTENCES,
        at("d2", 0, 0, SECOND.substring(0, second - 1)).set("section", "body"));
    add(
        TUESDAY,
        Table.SENTENCES,
        at("d2", 1, second, SECOND.substring(second)).set("section", "body"));
    rows(TUESDAY, Table.ENTITY_MENTIONS);
    add(TUESDAY, Table.ENTITIES, entity());
    rows(TUESDAY, Table.TIME_MENTIONS);
    rows(TUESDAY, Table.ATTRIBUTIONS);
    add(TUESDAY, Table.NUMERIC_CLAIMS, claim("c2", "d2", SECOND, "Eleven people", 11));
    add(TUESDAY, Table.STORY_DOCUMENTS, story("d1", MONDAY));
    add(TUESDAY, Table.STORY_DOCUMENTS, story("d2", TUESDAY));
    add(TUESDAY, Table.CLAIM_GROUPS, group("revised", 2, 9, 11));
    add(TUESDAY, Table.CLAIM_GROUP_MEMBERS, member("c1", "d1", 0, "origin", MONDAY));
    add(TUESDAY, Table.CLAIM_GROUP_MEMBERS, member("c2", "d2", 1, "update", TUESDAY));
    add(
        TUESDAY,
        Table.CLAIM_LINKS,
        Table.CLAIM_LINKS
            .row()
            .set("claim_a", "c1")
            .set("claim_b", "c2")
            .set("relation", "revises")
            .set("basis", "value: apart")
            .set("gap", 2.0));
    add(TUESDAY, Table.REJECTED_DOCUMENTS, rejected());
  }

  private void add(LocalDate night, Table table, RowBuilder row) {
    rows(night, table).add(row);
  }

  private static RowBuilder document(String id, String text, LocalDate day) {
    return Table.DOCUMENTS
        .row()
        .set("doc_id", id)
        .set("uri", "news/" + id + ".txt")
        .set("source_format", "jsonl")
        .set("published_date", day)
        .set("date_source", "metadata")
        .set("language", "en")
        .set("language_score", 1.0)
        .set("text", text)
        .set("content_sha256", ContentId.sha256(text));
  }

  private static RowBuilder at(String document, int sentence, int begin, String text) {
    return Table.SENTENCES
        .row()
        .set("doc_id", document)
        .set("sentence_no", sentence)
        .set("text", text)
        .set("begin_char", begin)
        .set("end_char", begin + text.codePointCount(0, text.length()))
        .set("published_date", document.equals("d1") ? MONDAY : TUESDAY);
  }

  private static RowBuilder at(
      String document, int sentence, String all, String text, Table table) {
    int begin = begin(all, text);
    return table
        .row()
        .set("doc_id", document)
        .set("sentence_no", sentence)
        .set("text", text)
        .set("begin_char", begin)
        .set("end_char", begin + text.length())
        .set("published_date", document.equals("d1") ? MONDAY : TUESDAY);
  }

  /** In code points. */
  private static int begin(String all, String text) {
    return all.codePointCount(0, all.indexOf(text));
  }

  private static RowBuilder attribution() {
    return Table.ATTRIBUTIONS
        .row()
        .set("attribution_id", "a1")
        .set("doc_id", "d1")
        .set("sentence_no", 0)
        .set("source_text", "the coast guard")
        .set("source_begin_char", begin(FIRST, "the coast"))
        .set("source_end_char", begin(FIRST, " said"))
        .set("source_entity_id", "e1")
        .set("source_kind", "organization")
        .set("cue", "said")
        .set("cue_begin_char", begin(FIRST, "said"))
        .set("cue_end_char", begin(FIRST, "said") + 4)
        .set("content_begin_char", 0)
        .set("content_end_char", begin(FIRST, ", the"))
        .set("speech", "indirect")
        .set("stance", "says")
        .set("published_date", MONDAY);
  }

  private static Row source() {
    StructType type =
        (StructType)
            ((ArrayType) Table.NUMERIC_CLAIMS.structType().apply("source_chain").dataType())
                .elementType();
    return new RowBuilder("source", type)
        .set("text", "the coast guard")
        .set("entity_id", "e1")
        .set("cue", "said")
        .set("stance", "says")
        .build();
  }

  private static RowBuilder claim(String id, String document, String all, String text, double n) {
    return at(document, 0, all, text, Table.NUMERIC_CLAIMS)
        .set("claim_id", id)
        .set("value", n)
        .set("low", n)
        .set("high", n)
        .set("comparator", "=")
        .set("kind", "count")
        .set("concept", "people")
        .set("concept_begin_char", begin(all, "people"))
        .set("concept_end_char", begin(all, "people") + 6)
        .set("number_begin_char", 0)
        .set("number_end_char", text.indexOf(' '))
        .set("status", "asserted")
        .set("source_chain", Rows.seq(List.of()))
        .set("confidence", 0.9)
        .set("rule", "number+following-noun")
        .set("event", "kill");
  }

  private static RowBuilder entity() {
    return Table.ENTITIES
        .row()
        .set("entity_id", "e1")
        .set("name", "Coast Guard")
        .set("type", "ORG")
        .set("aliases", Rows.seq(List.of("coast guard")))
        .set("mention_count", 1L)
        .set("document_count", 1L)
        .set("merge_reasons", Rows.seq(List.of()));
  }

  private static RowBuilder story(String document, LocalDate day) {
    return Table.STORY_DOCUMENTS
        .row()
        .set("story_id", "s1")
        .set("doc_id", document)
        .set("similarity", 1.0)
        .set("published_date", day);
  }

  private static RowBuilder group(String verdict, long claims, double low, double high) {
    return Table.CLAIM_GROUPS
        .row()
        .set("group_id", "g1")
        .set("story_id", "s1")
        .set("kind", "count")
        .set("concept", "people")
        .set("claim_count", claims)
        .set("document_count", claims)
        .set("publisher_count", claims)
        .set("independent_source_count", 1L)
        .set("low", low)
        .set("best", high)
        .set("high", high)
        .set("verdict", verdict);
  }

  private static RowBuilder member(
      String claim, String document, int side, String role, LocalDate day) {
    return Table.CLAIM_GROUP_MEMBERS
        .row()
        .set("group_id", "g1")
        .set("claim_id", claim)
        .set("doc_id", document)
        .set("side", side)
        .set("role", role)
        .set("published_date", day);
  }

  private static RowBuilder rejected() {
    return Table.REJECTED_DOCUMENTS
        .row()
        .set("uri", "news/x.txt")
        .set("stage", "read")
        .set("reason_code", "empty")
        .set("message", "It is empty.");
  }
}
