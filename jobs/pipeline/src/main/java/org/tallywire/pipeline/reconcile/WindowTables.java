package org.tallywire.pipeline.reconcile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.tallywire.language.compare.story.StoryWindow;
import org.tallywire.language.compare.story.StoryWindow.Place;
import org.tallywire.pipeline.tables.OtherLanguages;
import org.tallywire.pipeline.tables.PublicationTime;
import org.tallywire.pipeline.tables.RowBuilder;
import org.tallywire.pipeline.tables.Rows;
import org.tallywire.pipeline.tables.Table;

/** The rows of a small window, sorted out in memory, and the stories' tables made of them. */
final class WindowTables {
  /** What {@link ClaimGroups} reads of a claim besides its columns. */
  private static final StructType BESIDE =
      new StructType()
          .add("sentence_begin", DataTypes.IntegerType)
          .add("sentence", DataTypes.StringType)
          .add("previous_group", DataTypes.StringType)
          .add("previous_size", DataTypes.LongType)
          .add("previous_first", DataTypes.BooleanType);

  /** By when claims came out; undated ones last. */
  private static final Comparator<Row> BY_DAY =
      Comparator.comparing(
              (Row claim) -> PublicationTime.day(claim.getAs("published_date")),
              Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(claim -> claim.<String>getAs("claim_id"));

  private static final StructType DOCUMENT =
      new StructType()
          .add("doc_id", DataTypes.StringType)
          .add("publisher", DataTypes.StringType)
          .add("published_date", DataTypes.DateType)
          .add("published_at", DataTypes.TimestampType)
          .add("duplicate_of", DataTypes.StringType)
          .add(Table.PARTITION_COLUMN, DataTypes.DateType)
          .add("claims", DataTypes.createArrayType(BESIDE))
          .add("mentions", DataTypes.createArrayType(BESIDE));

  private final StoryWindow window;
  private final WindowEntities entities = new WindowEntities();
  private final Map<String, Document> documents = new TreeMap<>();
  private final Map<String, String> previousStories = new HashMap<>();
  private final Map<String, String> previousGroups = new HashMap<>();
  private final Map<String, Long> previousSizes = new HashMap<>();
  private final Map<String, Row> previousFirsts = new HashMap<>();

  WindowTables(StoryWindow window) {
    this.window = window;
  }

  /** All that there is of one document. */
  private static final class Document {
    private Row row;
    private final List<Row> mentions = new ArrayList<>();
    private final List<Row> claims = new ArrayList<>();
    private final Set<Integer> days = new HashSet<>();
    private final Map<Integer, Row> sentences = new HashMap<>();

    LocalDate publishedDate() {
      return PublicationTime.day(row.getAs("published_date"));
    }
  }

  /**
   * @param rows each with one column that isn't null, named by what it is
   */
  Iterator<Row> make(Iterator<Row> rows) {
    rows.forEachRemaining(this::read);
    documents.values().removeIf(document -> document.row == null);
    documents.values().forEach(document -> document.claims.forEach(this::countPrevious));
    Map<String, List<Place>> stories = new TreeMap<>();
    for (Place place :
        window.tie(documents.values().stream().map(WindowTables::told).toList(), previousStories)) {
      stories.computeIfAbsent(place.storyId(), id -> new ArrayList<>()).add(place);
    }
    Stream<Row> told =
        stories.entrySet().stream().map(story -> tables(story.getKey(), story.getValue()));
    return Stream.concat(entities.rows(), told).iterator();
  }

  private void read(Row row) {
    int what = 0;
    while (row.isNullAt(what)) {
      what++;
    }
    Row part = row.getStruct(what);
    switch (row.schema().fieldNames()[what]) {
      case "document" -> of(part).row = part;
      case "mention" -> {
        of(part).mentions.add(part);
        entities.addMention(part);
      }
      case "identity" -> entities.addIdentity(part);
      case "entity" -> entities.know(part);
      case "claim" -> of(part).claims.add(part);
      case "sentence" -> of(part).sentences.put(part.<Integer>getAs("sentence_no"), part);
      case "time" -> of(part).days.add(part.<Integer>getAs("day"));
      case "story" -> previousStories.put(part.getAs("doc_id"), part.getAs("story_id"));
      default -> previousGroups.put(part.getAs("claim_id"), part.getAs("group_id"));
    }
  }

  private void countPrevious(Row claim) {
    String group = previousGroups.get(claim.<String>getAs("claim_id"));
    if (group != null) {
      previousSizes.merge(group, 1L, Long::sum);
      previousFirsts.merge(group, claim, BinaryOperator.minBy(BY_DAY));
    }
  }

  private Document of(Row part) {
    return documents.computeIfAbsent(part.getAs("doc_id"), id -> new Document());
  }

  private static StoryWindow.Document told(Document document) {
    Row row = document.row;
    Set<String> places = new HashSet<>();
    Set<String> names = new HashSet<>();
    for (Row mention : document.mentions) {
      boolean place = StoryProfiles.PLACES.contains(mention.<String>getAs("type"));
      (place ? places : names).add(mention.getAs("text"));
    }
    Set<String> figures = new HashSet<>();
    document.claims.forEach(claim -> StoryProfiles.figure(claim).ifPresent(figures::add));
    LocalDate day = document.publishedDate();
    return new StoryWindow.Document(
        row.getAs("doc_id"),
        row.getAs("uri"),
        row.getAs("publisher"),
        row.getAs("title"),
        day == null ? null : (int) day.toEpochDay(),
        (int) PublicationTime.day(row.getAs(Table.PARTITION_COLUMN)).toEpochDay(),
        PublicationTime.published(row),
        row.getAs("text"),
        !OtherLanguages.isOther(row.<String>getAs("language")),
        row.getAs("duplicate_of"),
        places,
        names,
        figures,
        document.days);
  }

  private Row tables(String storyId, List<Place> places) {
    List<Row> told = new ArrayList<>();
    List<Row> withClaims = new ArrayList<>();
    for (Place place : places) {
      Document document = documents.get(place.docId());
      told.add(SmallWindow.storyDocument(place, document.publishedDate()));
      if (!document.claims.isEmpty()) {
        withClaims.add(compared(document));
      }
    }
    Row groups = ClaimGroups.story(storyId, withClaims.iterator());
    RowBuilder row =
        new RowBuilder("story", SmallWindow.schema())
            .set(Table.ENTITIES.tableName(), Rows.seq(List.of()))
            .set(Table.STORY_DOCUMENTS.tableName(), Rows.seq(told));
    for (Table table : ClaimGroups.TABLES) {
      row.set(table.tableName(), groups.getAs(table.tableName()));
    }
    return row.build();
  }

  /** A document as {@link ClaimGroups} reads it. */
  private Row compared(Document document) {
    List<Row> claims = new ArrayList<>();
    for (Row claim : document.claims) {
      claims.add(withBeside(claim, document));
    }
    Row row = document.row;
    return new GenericRowWithSchema(
        new Object[] {
          row.getAs("doc_id"),
          row.getAs("publisher"),
          row.getAs("published_date"),
          row.getAs("published_at"),
          row.getAs("duplicate_of"),
          row.getAs(Table.PARTITION_COLUMN),
          Rows.seq(claims),
          Rows.seq(document.mentions)
        },
        DOCUMENT);
  }

  private Row withBeside(Row claim, Document document) {
    StructType type = claim.schema();
    Object[] values = Arrays.copyOf(values(claim), type.length() + BESIDE.length());
    Row sentence = document.sentences.get(claim.<Integer>getAs("sentence_no"));
    String group = previousGroups.get(claim.<String>getAs("claim_id"));
    int next = type.length();
    values[next++] = sentence == null ? null : sentence.getAs("begin_char");
    values[next++] = sentence == null ? null : sentence.getAs("text");
    values[next++] = group;
    values[next++] = group == null ? null : previousSizes.get(group);
    values[next] = group == null ? null : previousFirsts.get(group) == claim;
    return new GenericRowWithSchema(values, Together.type(type));
  }

  private static Object[] values(Row row) {
    Object[] values = new Object[row.length()];
    for (int i = 0; i < values.length; i++) {
      values[i] = row.get(i);
    }
    return values;
  }

  /** Columns of a claim and those beside it. */
  private static final class Together {
    private static final StructType CLAIM = join(Table.NUMERIC_CLAIMS.structType());

    static StructType type(StructType claim) {
      return claim.length() + BESIDE.length() == CLAIM.length() ? CLAIM : join(claim);
    }

    private static StructType join(StructType claim) {
      StructType type = claim;
      for (var field : BESIDE.fields()) {
        type = type.add(field);
      }
      return type;
    }
  }
}
