package org.tallywire.pipeline.reconcile;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.struct;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.api.java.function.MapGroupsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.tallywire.language.compare.question.ClaimGroup;
import org.tallywire.language.compare.question.ClaimLink;
import org.tallywire.language.compare.question.ComparedClaim;
import org.tallywire.language.compare.question.QuestionFinder;
import org.tallywire.language.compare.question.Questions;
import org.tallywire.pipeline.tables.PublicationTime;
import org.tallywire.pipeline.tables.RowBuilder;
import org.tallywire.pipeline.tables.Rows;
import org.tallywire.pipeline.tables.Table;

/**
 * The claims of each story by the question that they answer: {@code claim_groups}, {@code
 * claim_group_members} and {@code claim_links}. One story is one task's work; stories are many and
 * small.
 */
public final class ClaimGroups {
  /** The tables that {@link #of} gives, each as an array column of its name. */
  public static final List<Table> TABLES =
      List.of(Table.CLAIM_GROUPS, Table.CLAIM_GROUP_MEMBERS, Table.CLAIM_LINKS);

  private static final StructType SCHEMA = buildSchema();

  private ClaimGroups() {}

  /** The schema of what {@link #of} gives. */
  public static StructType schema() {
    return SCHEMA;
  }

  /**
   * @param stories {@code story_id}, {@code doc_id}
   * @param facts the tables of facts, of all documents of the stories; documents with their {@code
   *     batch_date}
   * @param previous {@code claim_group_members} of the night before; may be empty
   * @return one row a story, with an array of rows for each of {@link #TABLES}
   */
  public static Dataset<Row> of(
      Dataset<Row> stories, Map<Table, Dataset<Row>> facts, Dataset<Row> previous) {
    Dataset<Row> documents =
        facts
            .get(Table.DOCUMENTS)
            .select(
                "doc_id",
                "publisher",
                "published_date",
                "published_at",
                "duplicate_of",
                Table.PARTITION_COLUMN)
            .join(claims(facts, previous), "doc_id")
            .join(
                mentions(facts.get(Table.ENTITY_MENTIONS)),
                col("doc_id").equalTo(col("named")),
                "left")
            .join(
                stories.select(col("story_id"), col("doc_id").as("told")),
                col("doc_id").equalTo(col("told")));
    return documents
        .groupByKey((MapFunction<Row, String>) row -> row.getAs("story_id"), Encoders.STRING())
        .mapGroups((MapGroupsFunction<String, Row, Row>) ClaimGroups::story, Rows.encoder(SCHEMA));
  }

  /** One row a document, with the array {@code claims}. */
  private static Dataset<Row> claims(Map<Table, Dataset<Row>> facts, Dataset<Row> previous) {
    Dataset<Row> claims = facts.get(Table.NUMERIC_CLAIMS);
    Dataset<Row> sentences =
        facts
            .get(Table.SENTENCES)
            .select(
                col("doc_id").as("s_doc"),
                col("sentence_no").as("s_no"),
                col("begin_char").as("sentence_begin"),
                col("text").as("sentence"));
    WindowSpec group = Window.partitionBy("group_id");
    Column place =
        row_number().over(group.orderBy(col("published_date").asc_nulls_last(), col("claim_id")));
    Dataset<Row> known =
        previous
            .select("claim_id", "group_id")
            .join(claims.select("claim_id", "published_date"), "claim_id")
            .select(
                col("claim_id").as("known_claim"),
                col("group_id").as("previous_group"),
                count(lit(1)).over(group).as("previous_size"),
                place.equalTo(1).as("previous_first"));
    Dataset<Row> all =
        claims
            .join(
                sentences,
                col("doc_id").equalTo(col("s_doc")).and(col("sentence_no").equalTo(col("s_no"))),
                "left")
            .join(known, col("claim_id").equalTo(col("known_claim")), "left")
            .drop("s_doc", "s_no", "known_claim");
    Column claim = struct(Rows.columns(all.schema()));
    return all.groupBy("doc_id").agg(collect_list(claim).as("claims"));
  }

  private static Dataset<Row> mentions(Dataset<Row> mentions) {
    return mentions
        .groupBy(col("doc_id").as("named"))
        .agg(
            collect_list(
                    struct("begin_char", "end_char", "text", "type", "entity_id", "canonical_name"))
                .as("mentions"));
  }

  /** The tables of one story; documents as {@link StoryClaims} reads them. */
  static Row story(String storyId, Iterator<Row> documents) {
    List<ComparedClaim> claims = new ArrayList<>();
    LastingIds ids = new LastingIds();
    Map<String, LocalDate> batches = new HashMap<>();
    documents.forEachRemaining(
        document -> {
          claims.addAll(StoryClaims.of(document));
          ids.know(document);
          batches.put(
              document.getAs("doc_id"),
              PublicationTime.day(document.getAs(Table.PARTITION_COLUMN)));
        });
    Questions questions = PerJvm.FINDER.find(claims);
    List<Row> groups = new ArrayList<>();
    List<Row> members = new ArrayList<>();
    for (ClaimGroup group : questions.groups()) {
      String id = ids.of(group);
      groups.add(group(storyId, id, group, batches));
      group.members().forEach(member -> members.add(member(id, member)));
    }
    return new RowBuilder("story", SCHEMA)
        .set(Table.CLAIM_GROUPS.tableName(), Rows.seq(groups))
        .set(Table.CLAIM_GROUP_MEMBERS.tableName(), Rows.seq(members))
        .set(
            Table.CLAIM_LINKS.tableName(),
            Rows.seq(questions.links().stream().map(ClaimGroups::link).toList()))
        .build();
  }

  private static Row group(
      String storyId, String id, ClaimGroup group, Map<String, LocalDate> batches) {
    return Table.CLAIM_GROUPS
        .row()
        .set("group_id", id)
        .set("story_id", storyId)
        .set("kind", group.kind().tableName())
        .set("event", group.event())
        .set("concept", group.concept())
        .set("unit", group.unit())
        .set("holder", group.holder())
        .set("place", group.place())
        .set("status", group.status().tableName())
        .set("claim_count", (long) group.members().size())
        .set("document_count", group.documents())
        .set("publisher_count", group.outlets())
        .set("independent_source_count", (long) group.independentSources())
        .set("low", group.low())
        .set("best", group.best())
        .set("high", group.high())
        .set("verdict", group.verdict().tableName())
        .set("first_seen", seen(group, group.firstSeen(), batches, Comparator.naturalOrder()))
        .set("last_seen", seen(group, group.lastSeen(), batches, Comparator.reverseOrder()))
        .build();
  }

  /** Undated reports were seen with the batch that brought them, as far as anybody can tell. */
  private static LocalDate seen(
      ClaimGroup group,
      LocalDate dated,
      Map<String, LocalDate> batches,
      Comparator<LocalDate> order) {
    return dated != null
        ? dated
        : group.members().stream()
            .map(member -> batches.get(member.claim().report().docId()))
            .min(order)
            .orElseThrow();
  }

  private static Row member(String id, ClaimGroup.Member member) {
    return Table.CLAIM_GROUP_MEMBERS
        .row()
        .set("group_id", id)
        .set("claim_id", member.claim().id())
        .set("doc_id", member.claim().report().docId())
        .set("side", member.side())
        .set("role", lower(member.role()))
        .set("origin", member.origin())
        .set("published_date", member.claim().report().publishedDate())
        .build();
  }

  private static Row link(ClaimLink link) {
    return Table.CLAIM_LINKS
        .row()
        .set("claim_a", link.first())
        .set("claim_b", link.second())
        .set("relation", lower(link.relation()))
        .set("basis", link.basis())
        .set("gap", link.gap())
        .build();
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(java.util.Locale.ROOT);
  }

  private static StructType buildSchema() {
    StructType schema = new StructType();
    for (Table table : TABLES) {
      schema =
          schema.add(
              table.tableName(), DataTypes.createArrayType(table.structType(), false), false);
    }
    return schema;
  }

  /** Gates and word lists are read once a JVM. */
  private static final class PerJvm {
    static final QuestionFinder FINDER = new QuestionFinder();
  }
}
