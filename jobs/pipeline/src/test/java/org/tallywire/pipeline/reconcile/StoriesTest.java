package org.tallywire.pipeline.reconcile;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.tallywire.language.text.ContentId;
import org.tallywire.pipeline.SparkForTests;
import org.tallywire.pipeline.tables.Rows;
import org.tallywire.pipeline.tables.Table;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StoriesTest {
  private static final StructType DOCUMENTS =
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

  private static final StructType MENTIONS =
      new StructType()
          .add("doc_id", DataTypes.StringType)
          .add("text", DataTypes.StringType)
          .add("type", DataTypes.StringType);

  private static final StructType TIMES =
      new StructType()
          .add("doc_id", DataTypes.StringType)
          .add("type", DataTypes.StringType)
          .add("start_date", DataTypes.DateType)
          .add("end_date", DataTypes.DateType);

  private static final StructType PREVIOUS =
      new StructType().add("story_id", DataTypes.StringType).add("doc_id", DataTypes.StringType);

  private static final LocalDate QUAKE_DAY = LocalDate.of(2021, 3, 4);

  /** Of the batch that brings undated reports. */
  private static final LocalDate BATCH_DAY = QUAKE_DAY.plusDays(40);

  private final List<Row> documents = new ArrayList<>();
  private final List<Row> mentions = new ArrayList<>();
  private final List<Row> times = new ArrayList<>();
  private final List<Row> claims = new ArrayList<>();

  /** The stories of the four events, for all tests that only look at them. */
  private Map<String, String> once;

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

  @Test
  void eachEventIsAStoryWhateverItsKind() {
    Map<String, String> stories = ofTheFourEvents();

    assertThat(stories.get("quake-2")).isEqualTo(stories.get("quake-1"));
    assertThat(stories.get("strike-2")).isEqualTo(stories.get("strike-1"));
    assertThat(stories.get("talks-2")).isEqualTo(stories.get("talks-1"));
    assertThat(stories.get("quake-1")).isNotEqualTo(stories.get("talks-1"));
    assertThat(stories).hasSize(documents.size());
  }

  @Test
  void twoFiresInOneTownAndWeekStayApart() {
    assertThat(ofTheFourEvents().get("blaze-1")).isNotEqualTo(ofTheFourEvents().get("blaze-2"));
  }

  @Test
  void aVerdictMonthsLaterJoinsItsStory() {
    assertThat(ofTheFourEvents().get("blaze-1-verdict"))
        .isEqualTo(ofTheFourEvents().get("blaze-1"));
  }

  @Test
  void aStoryIsNamedByItsEarliestDocument() {
    assertThat(ofTheFourEvents().get("quake-2")).isEqualTo(ContentId.of("story", "quake-1"));
  }

  @Test
  void eachDocumentOfAStoryFitsItMoreOrLessAndOneThatStandsAloneWholly() {
    Map<String, Double> fits = new TreeMap<>();
    tie(List.of(), StoryOptions.standard())
        .collectAsList()
        .forEach(row -> fits.put(row.getString(1), row.getDouble(2)));

    assertThat(fits).containsEntry("blaze-2", 1.0);
    assertThat(fits.get("quake-1")).isEqualTo(fits.get("quake-2")).isStrictlyBetween(0.05, 1.0);
  }

  @Test
  void reportsThatAreUpdatedUnderNewHeadlinesStayInTheirStory() {
    String kept =
        "An earthquake of magnitude 6.1 brought down houses in Ondal before dawn. Governor Mirela Dusk "
            + "called for tents and blankets in the whole Tarvo valley.\n";
    List<String> headlines =
        List.of(
            "Tents and blankets wanted", "Houses down before dawn", "Governor called for tents");
    for (int i = 0; i < headlines.size(); i++) {
      documents.add(
          RowFactory.create(
              "update-" + i,
              "u/update-" + i,
              "Valley Post",
              headlines.get(i),
              null,
              QUAKE_DAY.plusDays(1),
              kept + "Page " + i,
              "en",
              null,
              QUAKE_DAY.plusDays(1)));
      for (String name : List.of("Ondal/GPE", "Tarvo/LOC", "Mirela Dusk/PERSON")) {
        String[] parts = name.split("/");
        mentions.add(RowFactory.create("update-" + i, parts[0], parts[1]));
      }
    }

    Map<String, String> stories = stories();
    assertThat(stories.get("update-0")).isEqualTo(stories.get("quake-1"));
    assertThat(stories.get("update-1")).isEqualTo(stories.get("quake-1"));
    assertThat(stories.get("update-2")).isEqualTo(stories.get("quake-1"));
  }

  @Test
  void copiesAreInTheStoryOfTheirOriginal() {
    documents.add(
        RowFactory.create(
            "copy",
            "u/copy",
            null,
            "Another headline",
            null,
            null,
            "Nothing alike.",
            "en",
            "blaze-2",
            QUAKE_DAY));

    Map<String, String> stories = stories();
    assertThat(stories.get("copy")).isEqualTo(stories.get("blaze-2"));
  }

  @Test
  void reportsInOtherLanguagesStandAloneWithTheirCopies() {
    String court =
        "Das Gericht in Birkau hat die Klage der Anwohner gegen den Bau der neuen Halle abgewiesen, und "
            + "die Stadt will nun mit dem Bau beginnen. Das Urteil ist noch nicht endgültig, wie eine "
            + "Sprecherin der Kammer sagte, und auch die Kläger haben noch nicht entschieden, ob sie es "
            + "anfechten werden.";
    String race =
        "Die Fahrerin aus Selm hat das Rennen über den Pass gewonnen, und sie ist damit die erste, die "
            + "es nach einer Verletzung noch einmal auf den ersten Platz geschafft hat. Auch die Zweite "
            + "sagte, wie sehr sie sich über den Erfolg der anderen freue, und will nun nicht mehr mit "
            + "ihr streiten.";
    addIn("de", "court", "Klage gegen die Halle in Birkau abgewiesen", court, null);
    addIn("de", "race", "Die Siegerin über den Pass und die Zweite", race, null);
    addIn("de-AT", "court-copy", "Klage gegen die Halle in Birkau abgewiesen", court, "court");

    Map<String, String> stories = stories();
    assertThat(stories.get("court")).isNotEqualTo(stories.get("race"));
    assertThat(stories.get("court-copy")).isEqualTo(stories.get("court"));
  }

  @Test
  void aReportIsInItsStoryThoughTheLanguageOfWhatItCopiesIsMistaken() {
    String text =
        "In Ondal the bell tower fell when an earthquake of magnitude 6.1 shook the Tarvo valley. At "
            + "least 12 people died, Governor Mirela Dusk said.";
    addIn("nl", "wire", "Quake in Tarvo valley of Selvia", text, null);
    add(
        "copy",
        "Quake in Tarvo valley of Selvia",
        QUAKE_DAY,
        text,
        "Tarvo/LOC Selvia/GPE Ondal/GPE Mirela_Dusk/PERSON",
        "wire");

    Map<String, String> stories = stories();
    assertThat(stories.get("copy")).isEqualTo(stories.get("quake-2"));
    assertThat(stories.get("wire")).isEqualTo(stories.get("quake-2"));
  }

  @Test
  void aStoryThatGoesOnKeepsItsIdAndNoIdIsGivenTwice() {
    String kept = ContentId.of("story", "blaze-1");
    Map<String, String> next =
        stories(
            List.of(
                RowFactory.create("old-quake", "quake-1"),
                RowFactory.create("old-quake", "quake-2"),
                RowFactory.create("old-quake", "talks-1"),
                // The story that blaze-1 began goes on without it.
                RowFactory.create(kept, "strike-1"),
                RowFactory.create(kept, "strike-2"),
                RowFactory.create(kept, "blaze-1")),
            StoryOptions.standard());

    assertThat(next)
        .containsEntry("quake-1", "old-quake")
        .containsEntry("quake-2", "old-quake")
        .containsEntry("strike-1", kept);
    assertThat(next.get("talks-1")).isEqualTo(ContentId.of("story", "talks-1"));
    assertThat(next.get("blaze-1")).isNotEqualTo(kept).isNotNull();
    assertThat(next.get("blaze-1-verdict")).isEqualTo(next.get("blaze-1"));
  }

  @Test
  void anEarlierDocumentThatComesInLateChangesNoId() {
    List<Row> previous = new ArrayList<>();
    ofTheFourEvents().forEach((doc, story) -> previous.add(RowFactory.create(story, doc)));
    add(
        "quake-0",
        "Earthquake in Tarvo valley",
        QUAKE_DAY.minusDays(1),
        "An earthquake shook the Tarvo valley in Selvia. The bell tower of Ondal fell, Governor Mirela "
            + "Dusk said.",
        "Tarvo/LOC Selvia/GPE Ondal/GPE Mirela_Dusk/PERSON");

    Map<String, String> next = stories(previous, StoryOptions.standard());
    previous.forEach(row -> assertThat(next).containsEntry(row.getString(1), row.getString(0)));
    assertThat(next.get("quake-0")).isEqualTo(next.get("quake-1"));
  }

  @Test
  void orderPartitionsAndTheWayOfClusteringChangeNothing() {
    Map<String, String> inOrder = ofTheFourEvents();
    for (List<Row> rows : List.of(documents, mentions, times, claims)) {
      Collections.shuffle(rows, new Random(5));
    }
    StoryOptions byComponent = new StoryOptions(14, 365, StoryOptions.DEFAULT_THRESHOLD, 16, 1);

    assertThat(stories()).isEqualTo(inOrder);
    assertThat(stories(List.of(), byComponent)).isEqualTo(inOrder);
  }

  @Test
  void whereFewAreComparedSmallAndLargeWindowsCompareTheSame() {
    for (int neighbours = 1; neighbours <= 2; neighbours++) {
      assertThat(
              stories(
                  List.of(),
                  new StoryOptions(14, 365, StoryOptions.DEFAULT_THRESHOLD, neighbours, 100)))
          .hasSize(documents.size());
    }
  }

  @Test
  void anUndatedReportMeetsThoseOfItsNightAndNotThoseOfLongAgoOrLater() {
    String bus =
        "A bus with pilgrims fell into the gorge at Pellow on its way to the shrine of Saint Orme, and "
            + "the abbot, Dom Ferrer, spoke of a black day.";
    String names = "Pellow/GPE Saint_Orme/PERSON Dom_Ferrer/PERSON";
    add("bus-long-ago", "Pilgrims die in gorge at Pellow", BATCH_DAY.minusDays(200), bus, names);
    add("bus-now", "Pilgrims die in gorge at Pellow", BATCH_DAY.minusDays(1), bus, names);
    add(
        "bus-undated",
        "Bus falls into gorge: pilgrims dead",
        null,
        "At Pellow a bus full of pilgrims for the shrine of Saint Orme fell into the gorge. Dom Ferrer, "
            + "the abbot, held a mass for the dead.",
        names);
    add(
        "bus-day-after",
        "Mourning for the pilgrims of Pellow",
        BATCH_DAY.plusDays(1),
        "Bells rang in the gorge for an hour, and the shrine of Saint Orme is closed, said Dom Ferrer.",
        names);
    add("bus-later", "Pilgrims die in gorge at Pellow", BATCH_DAY.plusDays(200), bus, names);
    StoryOptions oneNeighbour = new StoryOptions(14, 100, StoryOptions.DEFAULT_THRESHOLD, 1, 100);

    Map<String, String> stories = stories(List.of(), oneNeighbour);
    assertThat(stories.get("bus-undated"))
        .isEqualTo(stories.get("bus-now"))
        .isNotEqualTo(stories.get("bus-long-ago"))
        .isNotEqualTo(stories.get("bus-later"));
  }

  @Test
  void figuresInCommonTieReportsThatShareFewWords() {
    add(
        "leak-1",
        "Parcels firm loses customers' data",
        QUAKE_DAY,
        "Intruders copied 12.9 million accounts and asked for 41,200 euros, the parcels firm said. It "
            + "had spoken of a small breach before.",
        "Norwick/GPE");
    add(
        "leak-2",
        "What the hackers took",
        QUAKE_DAY.plusDays(2),
        "The intruders hold 12.9 million names and addresses, one who calls himself Gull wrote to us, "
            + "and would sell the customers of the parcels firm for 41,200.",
        "Gull/PERSON");
    String first = stories().get("leak-1");
    assertThat(stories().get("leak-2")).isNotEqualTo(first);

    for (String report : List.of("leak-1", "leak-2")) {
      claim(report, 12_900_000);
      claim(report, 41_200);
    }
    assertThat(stories()).containsEntry("leak-1", first).containsEntry("leak-2", first);
  }

  private void claim(String document, double value) {
    claims.add(
        Table.NUMERIC_CLAIMS
            .row()
            .set("claim_id", document + value)
            .set("doc_id", document)
            .set("sentence_no", 0)
            .set("begin_char", 0)
            .set("end_char", 1)
            .set("text", "it")
            .set("value", value)
            .set("comparator", "=")
            .set("kind", "count")
            .set("status", "asserted")
            .set("source_chain", Rows.seq(List.of()))
            .set("confidence", 1.0)
            .set("rule", "number")
            .build());
  }

  @Test
  void noDocumentsMakeNoStories() {
    documents.clear();

    assertThat(stories()).isEmpty();
  }

  private void add(String id, String title, LocalDate day, String text, String names) {
    add(id, title, day, text, names, null);
  }

  private void add(
      String id, String title, LocalDate day, String text, String names, String original) {
    LocalDate brought = day == null ? BATCH_DAY : day;
    documents.add(
        RowFactory.create(id, "u/" + id, null, title, null, day, text, "en", original, brought));
    for (String name : names.split(" ")) {
      String[] parts = name.split("/");
      mentions.add(RowFactory.create(id, parts[0].replace('_', ' '), parts[1]));
    }
  }

  private void addIn(String language, String id, String title, String text, String original) {
    documents.add(
        RowFactory.create(
            id, "u/" + id, null, title, null, QUAKE_DAY, text, language, original, QUAKE_DAY));
  }

  private void day(String id, LocalDate day) {
    times.add(RowFactory.create(id, "DATE", day, day));
  }

  private Map<String, String> ofTheFourEvents() {
    once = once == null ? stories() : once;
    return once;
  }

  private Map<String, String> stories() {
    return stories(List.of(), StoryOptions.standard());
  }

  private Map<String, String> stories(List<Row> previous, StoryOptions options) {
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
  private Map<String, Row> inOneTask(List<Row> previous, StoryOptions options) {
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

  private Dataset<Row> tie(List<Row> previous, StoryOptions options) {
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

  private static Dataset<Row> rows(List<Row> rows, StructType type) {
    return SparkForTests.session().createDataset(rows, Rows.encoder(type));
  }
}
