package org.tallywire.pipeline.reconcile;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
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
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.tallywire.pipeline.SparkForTests;
import org.tallywire.pipeline.tables.Rows;
import org.tallywire.pipeline.tables.Table;

/** Reports on four events of one week, tied by the ways of both large and small windows. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class FourEventsTestCase {
  static final StructType DOCUMENTS =
      new StructType()
          .add("doc_id", DataTypes.StringType)
          .add("uri", DataTypes.StringType)
          .add("publisher", DataTypes.StringType)
          .add("title", DataTypes.StringType)
          .add("published_at", DataTypes.TimestampType)
          .add("published_date", DataTypes.DateType)
          .add("text", DataTypes.StringType)
          .add("language", DataTypes.StringType)
          .add("duplicate_of", DataTypes.StringType)
          .add("batch_date", DataTypes.DateType);

  static final StructType MENTIONS =
      new StructType()
          .add("doc_id", DataTypes.StringType)
          .add("text", DataTypes.StringType)
          .add("type", DataTypes.StringType);

  static final StructType TIMES =
      new StructType()
          .add("doc_id", DataTypes.StringType)
          .add("type", DataTypes.StringType)
          .add("start_date", DataTypes.DateType)
          .add("end_date", DataTypes.DateType);

  static final StructType PREVIOUS =
      new StructType().add("story_id", DataTypes.StringType).add("doc_id", DataTypes.StringType);

  static final LocalDate QUAKE_DAY = LocalDate.of(2021, 3, 4);

  /** Of the batch that brings undated reports. */
  static final LocalDate BATCH_DAY = QUAKE_DAY.plusDays(40);

  final List<Row> documents = new ArrayList<>();
  final List<Row> mentions = new ArrayList<>();
  final List<Row> times = new ArrayList<>();
  final List<Row> claims = new ArrayList<>();

  /** The stories of the four events, for all tests that only look at them. */
  Map<String, String> once;

  @BeforeEach
  void fourEvents() {
    documents.clear();
    mentions.clear();
    times.clear();
    claims.clear();
    add(
        "quake-1",
        "Quake shakes Tarvo valley",
        QUAKE_DAY,
        "An earthquake of magnitude 6.1 shook the Tarvo valley in northern Selvia before dawn, bringing "
            + "down the bell tower of Ondal. At least 12 people died, Governor Mirela Dusk said.",
        "Tarvo/LOC Selvia/GPE Ondal/GPE Mirela_Dusk/PERSON");
    add(
        "quake-2",
        "Death toll in Selvia quake rises to 19",
        QUAKE_DAY.plusDays(2),
        "Rescuers in Ondal pulled seven more bodies from houses that the earthquake of magnitude 6.1 had "
            + "destroyed on Thursday, Governor Mirela Dusk told reporters in the Tarvo valley.",
        "Tarvo/LOC Selvia/GPE Ondal/GPE Mirela_Dusk/PERSON");
    day("quake-2", QUAKE_DAY);
    add(
        "strike-1",
        "Dockers walk out at Lindmouth",
        QUAKE_DAY,
        "About 1,400 dockers at the port of Lindmouth walked out on Thursday over a new roster, union "
            + "leader Tom Verrall said. The operator Norwick Terminals called the strike unlawful.",
        "Lindmouth/GPE Tom_Verrall/PERSON Norwick_Terminals/ORG");
    add(
        "strike-2",
        "Talks fail, port of Lindmouth stays shut",
        QUAKE_DAY.plusDays(5),
        "Norwick Terminals and the dockers' union found no agreement about the roster, and the port of "
            + "Lindmouth stays shut. Tom Verrall said the strike would go on until Easter.",
        "Lindmouth/GPE Tom_Verrall/PERSON Norwick_Terminals/ORG");
    add(
        "blaze-1",
        "Three hurt in warehouse fire at Lindmouth",
        QUAKE_DAY.plusDays(1),
        "Fire broke out in a warehouse on Coburg Street in Lindmouth and hurt three people. The guard "
            + "Ivo Kasprak, 51, is in hospital, fire chief Lena Oduya said.",
        "Lindmouth/GPE Coburg_Street/FAC Ivo_Kasprak/PERSON Lena_Oduya/PERSON");
    add(
        "blaze-2",
        "Family dies in Lindmouth house fire",
        QUAKE_DAY.plusDays(3),
        "Fire in a house on Harrow Lane in Lindmouth killed a couple and their son. Neighbours named "
            + "them as Peter and Ana Lisowski. A heater had been left on, police said.",
        "Lindmouth/GPE Harrow_Lane/FAC Peter/PERSON Ana_Lisowski/PERSON");
    add(
        "blaze-1-verdict",
        "Owner sentenced for warehouse fire",
        QUAKE_DAY.plusDays(190),
        "The owner of a warehouse on Coburg Street, where fire cost the guard Ivo Kasprak his sight in "
            + "March, was sentenced to two years in prison by a court in Lindmouth.",
        "Lindmouth/GPE Coburg_Street/FAC Ivo_Kasprak/PERSON");
    add(
        "talks-1",
        "Premiers of Selvia and Ardania to meet",
        QUAKE_DAY.plusDays(1),
        "Selvia's premier Janko Reuss and his Ardanian counterpart Sofia Helm will meet on Monday about "
            + "the 8,000 soldiers whom Ardania has moved to the river Issel.",
        "Selvia/GPE Janko_Reuss/PERSON Sofia_Helm/PERSON Ardania/GPE Issel/LOC");
    add(
        "talks-2",
        "Ardania denies troops threaten neighbour",
        QUAKE_DAY.plusDays(2),
        "Sofia Helm denied that Ardania threatens anybody with its troops on the Issel. Ten thousand "
            + "soldiers stand there, an aide of Janko Reuss said before the meeting.",
        "Janko_Reuss/PERSON Sofia_Helm/PERSON Ardania/GPE Issel/LOC");
  }

  void add(String id, String title, LocalDate day, String text, String names) {
    add(id, title, day, text, names, null);
  }

  void add(String id, String title, LocalDate day, String text, String names, String original) {
    LocalDate brought = day == null ? BATCH_DAY : day;
    documents.add(
        RowFactory.create(id, "u/" + id, null, title, null, day, text, "en", original, brought));
    for (String name : names.split(" ")) {
      String[] parts = name.split("/");
      mentions.add(RowFactory.create(id, parts[0].replace('_', ' '), parts[1]));
    }
  }

  void addIn(String language, String id, String title, String text, String original) {
    documents.add(
        RowFactory.create(
            id, "u/" + id, null, title, null, QUAKE_DAY, text, language, original, QUAKE_DAY));
  }

  void day(String id, LocalDate day) {
    times.add(RowFactory.create(id, "DATE", day, day));
  }

  Map<String, String> ofTheFourEvents() {
    once = once == null ? stories() : once;
    return once;
  }

  Map<String, String> stories() {
    return stories(List.of(), StoryOptions.standard());
  }

  Map<String, String> stories(List<Row> previous, StoryOptions options) {
    Map<String, String> stories = new TreeMap<>();
    Map<String, Double> fits = new TreeMap<>();
    tie(previous, options)
        .collectAsList()
        .forEach(
            row -> {
              assertThat(stories.put(row.getString(1), row.getString(0))).isNull();
              fits.put(row.getString(1), row.getDouble(2));
            });
    inOneTask(previous, options)
        .forEach(
            (doc, row) -> {
              assertThat(row.<String>getAs("story_id")).as(doc).isEqualTo(stories.get(doc));
              assertThat(row.<Double>getAs("similarity")).as(doc).isEqualTo(fits.get(doc));
            });
    return stories;
  }

  /** The same by the way of small windows. */
  Map<String, Row> inOneTask(List<Row> previous, StoryOptions options) {
    Map<Table, Dataset<Row>> facts = new EnumMap<>(Table.class);
    facts.put(Table.DOCUMENTS, rows(documents, DOCUMENTS));
    facts.put(
        Table.ENTITY_MENTIONS,
        rows(mentions, MENTIONS)
            .withColumn("begin_char", lit(0))
            .withColumn("end_char", lit(0))
            .withColumn("entity_id", col("text"))
            .withColumn("canonical_name", col("text"))
            .withColumn("described_as", lit(null).cast("string"))
            .withColumn("published_date", lit(null).cast("date")));
    facts.put(Table.TIME_MENTIONS, rows(times, TIMES));
    facts.put(Table.SENTENCES, rows(List.of(), Table.SENTENCES.structType()));
    facts.put(Table.NUMERIC_CLAIMS, rows(claims, Table.NUMERIC_CLAIMS.structType()));
    Map<String, Row> places = new TreeMap<>();
    SmallWindow.tables(
            facts,
            EntityTable.identities(rows(List.of(), new StructType().add(Entities.field()))),
            rows(List.of(), Table.ENTITIES.structType()),
            rows(previous, PREVIOUS),
            rows(List.of(), Table.CLAIM_GROUP_MEMBERS.structType()),
            options)
        .selectExpr("inline(story_documents)")
        .collectAsList()
        .forEach(row -> assertThat(places.put(row.getAs("doc_id"), row)).isNull());
    assertThat(places).hasSize(documents.size());
    return places;
  }

  Dataset<Row> tie(List<Row> previous, StoryOptions options) {
    return Stories.tie(
        Map.of(
            Table.DOCUMENTS,
            rows(documents, DOCUMENTS).repartition(3),
            Table.ENTITY_MENTIONS,
            rows(mentions, MENTIONS),
            Table.TIME_MENTIONS,
            rows(times, TIMES),
            Table.NUMERIC_CLAIMS,
            rows(claims, Table.NUMERIC_CLAIMS.structType())),
        rows(previous, PREVIOUS),
        options);
  }

  static Dataset<Row> rows(List<Row> rows, StructType type) {
    return SparkForTests.session().createDataset(rows, Rows.encoder(type));
  }
}
