package org.tallywire.pipeline.reconcile;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.datediff;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.tallywire.language.compare.copy.CopyJudge;
import org.tallywire.language.compare.copy.CopyTree.Copy;
import org.tallywire.language.compare.copy.CopyWindow;
import org.tallywire.language.compare.story.StorySimilarity;
import org.tallywire.language.compare.story.StoryWindow;
import org.tallywire.language.compare.story.StoryWindow.Place;
import org.tallywire.pipeline.tables.PublicationTime;
import org.tallywire.pipeline.tables.RowBuilder;
import org.tallywire.pipeline.tables.Rows;
import org.tallywire.pipeline.tables.Table;

/**
 * What {@link Copies}, {@link Stories} and {@link ClaimGroups} do together, for a window that fits
 * into the memory of one task: that saves dozens of jobs, each of which would take longer to plan
 * than to run. Makes the same rows.
 */
public final class SmallWindow {
  /** The tables of facts that are read, besides the night before's. */
  public static final List<Table> READ =
      List.of(
          Table.DOCUMENTS,
          Table.SENTENCES,
          Table.ENTITY_MENTIONS,
          Table.TIME_MENTIONS,
          Table.NUMERIC_CLAIMS);

  private static final StructType DOCUMENT = Table.DOCUMENTS.structType();

  private static final StructType SCHEMA = buildSchema();

  private SmallWindow() {}

  /** The schema of what {@link #tables} gives: an array of rows for each table. */
  public static StructType schema() {
    return SCHEMA;
  }

  private static StructType buildSchema() {
    StructType schema =
        new StructType().add(array(Table.ENTITIES)).add(array(Table.STORY_DOCUMENTS));
    for (StructField field : ClaimGroups.schema().fields()) {
      schema = schema.add(field);
    }
    return schema;
  }

  private static StructField array(Table table) {
    return DataTypes.createStructField(
        table.tableName(), DataTypes.createArrayType(table.structType(), false), false);
  }

  /**
   * The new documents, each marked as what it copies.
   *
   * @param fresh columns of {@code documents}, marked by equal content alone
   * @param known earlier documents of the window
   */
  public static Dataset<Row> markCopies(
      Dataset<Row> fresh, Dataset<Row> known, CopyOptions options) {
    CopyWindow window =
        new CopyWindow(
            new CopyJudge(options.minWords(), options.resemblance(), options.containment()),
            options.compared());
    Column[] columns = Rows.columns(DOCUMENT);
    return fresh
        .select(lit(true).as("is_new"), struct(columns).as("document"))
        .unionAll(known.select(lit(false).as("is_new"), struct(columns).as("document")))
        .coalesce(1)
        .mapPartitions(
            (MapPartitionsFunction<Row, Row>) rows -> marked(rows, window), Rows.encoder(DOCUMENT));
  }

  private static Iterator<Row> marked(Iterator<Row> rows, CopyWindow window) {
    List<CopyWindow.Document> documents = new ArrayList<>();
    CopyMarks marks = new CopyMarks();
    List<Row> fresh = new ArrayList<>();
    rows.forEachRemaining(
        row -> {
          boolean isNew = row.getBoolean(0);
          Row document = row.getStruct(1);
          documents.add(copied(document, isNew));
          marks.know(
              document.getAs("doc_id"),
              isNew,
              document.getAs("duplicate_of"),
              document.getAs("duplicate_kind"));
          if (isNew) {
            fresh.add(document);
          }
        });
    Map<String, Copy> copies = new HashMap<>();
    window.find(documents).forEach(copy -> copies.put(copy.docId(), copy));
    return fresh.stream()
        .map(
            document -> {
              Copy mark = marks.of(document.getAs("doc_id"), copies);
              RowBuilder built = Table.DOCUMENTS.row();
              for (String column : DOCUMENT.fieldNames()) {
                built.set(column, document.getAs(column));
              }
              return built
                  .set("duplicate_of", mark == null ? null : mark.original())
                  .set("duplicate_kind", mark == null ? null : mark.kind().tableName())
                  .build();
            })
        .iterator();
  }

  private static CopyWindow.Document copied(Row document, boolean isNew) {
    return new CopyWindow.Document(
        document.getAs("doc_id"),
        document.getAs("uri"),
        document.getAs("publisher"),
        document.getAs("title"),
        document.getAs("text"),
        document.getAs("content_sha256"),
        PublicationTime.published(document),
        isNew);
  }

  /**
   * @param facts the tables {@link #READ} of the window, {@code documents} with {@code batch_date}
   * @param identities of the new documents, as {@link EntityTable#identities} gives them
   * @param entities rows of {@code entities} of the night before; may be empty
   * @param stories {@code story_id}, {@code doc_id} of the night before; may be empty
   * @param members {@code claim_group_members} of the night before; may be empty
   * @return one row a story and some of entities alone, of {@link #schema}
   */
  public static Dataset<Row> tables(
      Map<Table, Dataset<Row>> facts,
      Dataset<Row> identities,
      Dataset<Row> entities,
      Dataset<Row> stories,
      Dataset<Row> members,
      StoryOptions options) {
    Map<String, Dataset<Row>> parts = facts(facts);
    parts.put("identity", identities);
    parts.put("entity", entities);
    parts.put("story", stories.select("story_id", "doc_id"));
    parts.put("member", members.select("claim_id", "group_id"));
    StoryWindow window =
        new StoryWindow(
            new StorySimilarity(options.nearDays(), options.farDays()),
            options.threshold(),
            options.neighbours());
    return inOneTask(parts)
        .mapPartitions(
            (MapPartitionsFunction<Row, Row>) rows -> new WindowTables(window).make(rows),
            Rows.encoder(SCHEMA));
  }

  /** What is read of the tables of facts, by the name under which it is read. */
  private static Map<String, Dataset<Row>> facts(Map<Table, Dataset<Row>> facts) {
    Map<String, Dataset<Row>> parts = new TreeMap<>();
    parts.put(
        "document",
        facts
            .get(Table.DOCUMENTS)
            .select(
                "doc_id",
                "uri",
                "publisher",
                "title",
                "text",
                "language",
                "published_at",
                "published_date",
                "duplicate_of",
                Table.PARTITION_COLUMN));
    parts.put(
        "mention",
        facts
            .get(Table.ENTITY_MENTIONS)
            .select(
                "doc_id",
                "begin_char",
                "end_char",
                "text",
                "type",
                "entity_id",
                "canonical_name",
                "described_as",
                "published_date"));
    parts.put(
        "time",
        facts
            .get(Table.TIME_MENTIONS)
            .where(StoryProfiles.tellsADay())
            .select(col("doc_id"), datediff(col("start_date"), lit("1970-01-01")).as("day")));
    parts.put(
        "sentence",
        facts.get(Table.SENTENCES).select("doc_id", "sentence_no", "begin_char", "text"));
    parts.put("claim", facts.get(Table.NUMERIC_CLAIMS));
    return parts;
  }

  /** All rows in one partition, each in the column of its part's name. */
  private static Dataset<Row> inOneTask(Map<String, Dataset<Row>> parts) {
    Dataset<Row> all = null;
    for (Map.Entry<String, Dataset<Row>> part : parts.entrySet()) {
      List<Column> columns = new ArrayList<>();
      for (Map.Entry<String, Dataset<Row>> other : parts.entrySet()) {
        StructType type = other.getValue().schema();
        Column own = struct(Rows.columns(type));
        columns.add(
            (other.getKey().equals(part.getKey()) ? own : lit(null))
                .cast(nullable(type))
                .as(other.getKey()));
      }
      Dataset<Row> rows = part.getValue().select(columns.toArray(Column[]::new));
      all = all == null ? rows : all.unionAll(rows);
    }
    return all.coalesce(1);
  }

  static StructType nullable(StructType type) {
    StructType nullable = new StructType();
    for (StructField field : type.fields()) {
      nullable = nullable.add(field.name(), field.dataType(), true);
    }
    return nullable;
  }

  /** Story rows of {@link StoryWindow} to those of {@code story_documents}. */
  static Row storyDocument(Place place, LocalDate publishedDate) {
    return Table.STORY_DOCUMENTS
        .row()
        .set("story_id", place.storyId())
        .set("doc_id", place.docId())
        .set("similarity", place.similarity())
        .set("published_date", publishedDate)
        .build();
  }
}
