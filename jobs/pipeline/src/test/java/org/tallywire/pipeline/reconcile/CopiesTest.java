package org.tallywire.pipeline.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.tallywire.language.compare.copy.CopyJudge;
import org.tallywire.language.compare.copy.CopyTree;
import org.tallywire.language.compare.copy.CopyWindow;
import org.tallywire.language.text.ContentId;
import org.tallywire.pipeline.SparkForTests;
import org.tallywire.pipeline.tables.PublicationTime;
import org.tallywire.pipeline.tables.RowBuilder;
import org.tallywire.pipeline.tables.Rows;
import org.tallywire.pipeline.tables.Table;

class CopiesTest {
  private static final StructType DOCUMENTS =
      new StructType()
          .add("doc_id", DataTypes.StringType)
          .add("uri", DataTypes.StringType)
          .add("publisher", DataTypes.StringType)
          .add("title", DataTypes.StringType)
          .add("text", DataTypes.StringType)
          .add("content_sha256", DataTypes.StringType)
          .add("moment", DataTypes.TimestampType)
          .add("is_new", DataTypes.BooleanType);

  private static final String FERRY =
      "A ferry with 214 people aboard ran aground off Cape Sorrel early on Thursday after its steering "
          + "failed in heavy seas, the coast guard said.\nTugs from the port of Lindmouth took off all "
          + "passengers by noon, and two sailors were treated for broken bones.\nThe harbour master, "
          + "Odile Brandt, told reporters that the vessel had passed an inspection in March.\n";

  private static final String LONG_REPORT =
      FERRY
          + "Passengers spent the morning in a school hall, where the Red Cross handed out blankets and "
          + "soup while buses were fetched from the county town.\nThe line will pay for their rooms and "
          + "for the cars that were left on the lower deck, its manager said in the evening.\n";

  private static final String STATION =
      "Channel Six is owned by the Harbour Group, which runs stations in eleven towns of the coast and "
          + "has its seat in Lindmouth.\nOur reporters are on the road for you day and night, and we want "
          + "to hear what happens in your street.\nCall us, write to us or send us your pictures, and "
          + "we will get back to you as soon as we have looked at them in the newsroom.\n";

  private static final String CONSENT =
      "We and our partners store and read information on your device, such as the number of your browser and "
          + "what you looked at before, to show advertisements that are made for you.\nYou may agree to "
          + "that or subscribe, in which case we store nothing but what the law asks of us and show no "
          + "advertisements at all on any of our pages.\nYou can change your mind at any time under the "
          + "link at the foot of each page, where you will also find the names of all those who work with "
          + "us and what they do with what they are told.\nIf you have a subscription already, sign in "
          + "with the address that you gave us and go on to what you wanted to read.\n";

  private static final String NOTICE =
      "Copyright 2021 Example Media Group. All rights reserved. This material may not be published, "
          + "broadcast, rewritten or redistributed without written consent of the publisher and of "
          + "its licensors.\nSign in to your account to save this report, to follow its authors and "
          + "to receive our letter every morning.";

  private final List<Row> documents = new ArrayList<>();

  @Test
  void theEarliestOfEqualTextsIsTheOriginal() {
    add("late", "Gazette", "Ferry aground", FERRY, 9, true);
    add("early", "Courier", "Ferry runs aground", FERRY, 7, true);
    add("undated", "Mirror", "Ferry aground", FERRY, null, true);

    assertThat(copies())
        .containsEntry("late", "early exact")
        .containsEntry("undated", "early exact")
        .hasSize(2);
  }

  @Test
  void whatWasKnownBeforeIsTheOriginal() {
    add("known", "Gazette", "Ferry aground", FERRY, 9, false);
    add("new", "Courier", "Ferry aground", FERRY, 7, true);

    assertThat(copies()).containsOnly(Map.entry("new", "known exact"));
  }

  @Test
  void agencyTextInAFrameOfItsOwnIsSyndicated() {
    add("agency", "Coastal Press", "Ferry aground off Cape Sorrel", FERRY, 7, true);
    add(
        "framed",
        "Lindmouth Mirror",
        "Drama at sea: ferry passengers saved",
        "Our readers sent in photographs all day. By our own correspondent and agencies.\n" + FERRY,
        8,
        true);

    assertThat(copies()).containsOnly(Map.entry("framed", "agency syndicated"));
  }

  @Test
  void aHeadlineThatTellsNothingOfTheReportHidesNoCopy() {
    add("agency", "Coastal Press", "Ferry aground off Cape Sorrel", LONG_REPORT, 7, true);
    add("tabloid", "Daily Flash", "TERROR IN THE WAVES", LONG_REPORT, 8, true);
    add("framed", "Morning Call", "What a night!", "From our own desk.\n" + LONG_REPORT, 9, true);

    assertThat(copies())
        .containsOnly(
            Map.entry("tabloid", "agency exact"), Map.entry("framed", "agency syndicated"));
  }

  @Test
  void pagesThatKeptNothingButWhatTheStationTellsOfItselfAreNoCopies() {
    add("page1", "Channel Six", "Two held after shop burns", STATION, 7, true);
    add("page2", "Channel Six", "Council meets behind closed doors", STATION, 8, true);

    assertThat(copies()).isEmpty();
  }

  @Test
  void whatAnOutletShowsInPlaceOfTwoReportsIsNoCopyHoweverLong() {
    add("page1", "Channel Six", "Two held after shop burns", CONSENT, 7, true);
    add("page2", "Channel Six", "Council meets behind closed doors", CONSENT, 8, true);
    add("page3", "Gazette", "Bridge to open", "Bridge to open\n" + CONSENT, 7, true);
    add("page4", "Gazette", "Rain until Friday", "Rain until Friday\n" + CONSENT, 8, true);

    assertThat(copies()).isEmpty();
  }

  @Test
  void aReportUnderASecondHeadlineThatTellsNothingOfItIsACopy() {
    add("first", "Gazette", "Ferry aground off Cape Sorrel", LONG_REPORT, 7, true);
    add("again", "Gazette", "What a night!", LONG_REPORT, 8, true);

    assertThat(copies()).containsOnly(Map.entry("again", "first exact"));
  }

  @Test
  void theFirstWordsOfAnAgencysReportAreSyndicated() {
    String[] words = LONG_REPORT.split("\\s+");
    String teaser = String.join(" ", Arrays.asList(words).subList(0, 36)) + " …";
    add("agency", "Coastal Press", "Ferry aground off Cape Sorrel", LONG_REPORT, 7, true);
    add("teaser", "Morning Call", "Ferry with 214 people runs aground", teaser, 8, true);

    assertThat(copies()).containsOnly(Map.entry("teaser", "agency syndicated"));
  }

  @Test
  void listsOfLinksUnderHeadlinesThatTheyDoNotTellOfAreNoCopies() {
    String links = "Ferry aground off Cape Sorrel\nPrices of grain fall again\n".repeat(8);
    add("page1", "Gazette", "Council meets behind closed doors", links, 7, true);
    add("page2", "Courier", "School roof leaks", links, 8, true);

    assertThat(copies()).isEmpty();
  }

  @Test
  void smallEditsAreANearCopyAndVersionsOfOneAddressAreNone() {
    add("first", "Gazette", "Ferry aground", FERRY, 7, true);
    add("edited", "Gazette", "Ferry aground", FERRY.replace("broken bones", "bruises"), 8, true);
    documents.add(
        document("version", "first", "Gazette", "Ferry", FERRY.replace("two", "three"), 9, true));

    assertThat(copies()).containsOnlyKeys("edited", "version");
    assertThat(copies()).containsEntry("edited", "first near");
    assertThat(copies().get("version")).isEqualTo("first near");
  }

  @Test
  void pageFurnitureMakesNoCopies() {
    for (int i = 0; i < 6; i++) {
      add("page" + i, "Gazette", "Council decides on matter " + i, NOTICE, i, true);
      add(
          "report" + i,
          "Gazette",
          "Market report number " + i,
          "Prices of goods in hall %d rose by %d percent.\n".formatted(i, i + 2) + NOTICE,
          i,
          true);
    }

    assertThat(copies()).isEmpty();
  }

  @Test
  void aReportThatIsUpdatedUnderNewHeadlinesIsNoPageFurniture() {
    add("update1", "Gazette", "Ferry aground off Cape Sorrel", FERRY + "More soon.", 7, true);
    add("update2", "Gazette", "Passengers taken off ferry by noon", FERRY + "Photos.", 8, true);
    add("update3", "Gazette", "Ferry had passed inspection in March", FERRY + "Map.", 9, true);
    add("reprint", "Courier", "Sailors treated on ferry", "From agencies.\n" + FERRY, 10, true);

    assertThat(copies())
        .containsOnly(
            Map.entry("update2", "update1 near"),
            Map.entry("update3", "update1 near"),
            Map.entry("reprint", "update1 syndicated"));
  }

  @Test
  void thousandsOfEqualTextsTakeNoPairOfEachWithEach() {
    for (int i = 0; i < 3_000; i++) {
      add("copy%05d".formatted(i), "Outlet " + i, "Ferry aground", FERRY, i % 20, true);
    }

    Map<String, String> copies = copies();
    assertThat(copies).hasSize(2_999);
    assertThat(copies.values()).containsOnly("copy00000 exact");
  }

  @Test
  void orderAndPartitionsChangeNothing() {
    add("agency", "Coastal Press", "Ferry aground", FERRY, 7, true);
    for (int i = 0; i < 12; i++) {
      add(
          "outlet" + i,
          "Outlet " + i,
          "Ferry news " + i,
          "Intro number " + i + ".\n" + FERRY,
          i,
          true);
    }
    Map<String, String> once = copies();
    Collections.shuffle(documents, new Random(3));

    assertThat(read(rows().repartition(5))).isEqualTo(once);
    assertThat(once).hasSize(12);
    assertThat(once.values()).allMatch(copy -> copy.startsWith("outlet0 "));
  }

  private void add(
      String id, String publisher, String title, String text, Integer hour, boolean isNew) {
    documents.add(document(id, "https://x.example/" + id, publisher, title, text, hour, isNew));
  }

  private static Row document(
      String id,
      String uri,
      String publisher,
      String title,
      String text,
      Integer hour,
      boolean isNew) {
    Instant moment = hour == null ? null : Instant.parse("2021-12-06T%02d:00:00Z".formatted(hour));
    return RowFactory.create(
        id, uri, publisher, title, text, ContentId.sha256(text), moment, isNew);
  }

  private Map<String, String> copies() {
    return read(rows());
  }

  private Dataset<Row> rows() {
    return SparkForTests.session().createDataset(documents, Rows.encoder(DOCUMENTS));
  }

  private static Map<String, String> read(Dataset<Row> documents) {
    Map<String, String> copies = new TreeMap<>();
    Copies.find(documents, CopyOptions.standard())
        .collectAsList()
        .forEach(row -> copies.put(row.getString(0), row.getString(1) + " " + row.getString(2)));
    assertThat(inOneTask(documents.collectAsList())).isEqualTo(copies);
    return copies;
  }

  /** The same by the way of small windows. */
  private static Map<String, String> inOneTask(List<Row> documents) {
    CopyOptions options = CopyOptions.standard();
    CopyWindow window =
        new CopyWindow(
            new CopyJudge(options.minWords(), options.resemblance(), options.containment()),
            options.compared());
    List<CopyWindow.Document> read = new ArrayList<>();
    Set<String> known = new HashSet<>();
    for (Row row : documents) {
      read.add(
          new CopyWindow.Document(
              row.getString(0),
              row.getString(1),
              row.getString(2),
              row.getString(3),
              row.getString(4),
              row.getString(5),
              PublicationTime.moment(row.get(6)),
              row.getBoolean(7)));
      if (!row.getBoolean(7)) {
        known.add(row.getString(0));
      }
    }
    Map<String, String> copies = new TreeMap<>();
    for (CopyTree.Copy copy : window.find(read)) {
      if (!known.contains(copy.docId())) {
        copies.put(copy.docId(), copy.original() + " " + copy.kind().tableName());
      }
    }
    return copies;
  }

  @Test
  void marksByEqualContentHoldForOriginalsOutsideOfTheWindowAlone() {
    List<Row> known =
        List.of(
            marked("known", "Courier", "Ferry aground", FERRY, 1, "before", "exact"),
            marked("page", "Courier", "News in brief", "Read all our news.", 1, null, null));
    List<Row> fresh =
        List.of(
            marked("again", "Gazette", "Ferry aground", FERRY, 9, "before", "exact"),
            marked("framed", "Mirror", "Ferry drama at sea", "Our own.\n" + FERRY, 9, null, null),
            marked("notice", "Courier", "Today", "Read all our news.", 9, "page", "exact"),
            marked(
                "old", "Gazette", "Barge aground", "A barge lies on the mole.", 9, "lost", "exact"),
            marked("alone", "Gazette", "Nothing like it", "Prices rose.", 9, null, null));

    assertThat(marks(fresh, known))
        .containsEntry("again", "before exact")
        .containsEntry("framed", "before syndicated")
        .containsEntry("notice", "null null")
        .containsEntry("old", "lost exact")
        .containsEntry("alone", "null null")
        .hasSize(5);
  }

  @Test
  void whatStatesItsDayAloneComesAfterWhatStatesAnHourOfIt() {
    Row agency = marked("agency", "Coastal Press", "Ferry aground", FERRY, 7, null, null);
    Row paper = ofADay("paper", "Courier", "Ferry aground", FERRY, "2021-12-06");
    Row later = ofADay("later", "Mirror", "Ferry aground", FERRY, "2021-12-07");
    Row evening = marked("evening", "Herald", "Ferry aground", FERRY, 23, null, null);

    assertThat(marks(List.of(paper, agency, later, evening), List.of()))
        .containsEntry("agency", "null null")
        .containsEntry("paper", "agency exact")
        .containsEntry("later", "agency exact")
        .containsEntry("evening", "agency exact");
    assertThat(marks(List.of(later, paper), List.of()))
        .containsEntry("paper", "null null")
        .containsEntry("later", "paper exact");
  }

  /** What each new document copies, the same by both ways. */
  private static Map<String, String> marks(List<Row> fresh, List<Row> known) {
    Dataset<Row> now = table(fresh);
    Dataset<Row> old = table(known);
    Map<String, String> marks =
        marks(Copies.mark(now, old, CopyOptions.standard(), Staging.onExecutors()));
    assertThat(marks(SmallWindow.markCopies(now, old, CopyOptions.standard()))).isEqualTo(marks);
    return marks;
  }

  private static Map<String, String> marks(Dataset<Row> documents) {
    Map<String, String> marks = new TreeMap<>();
    documents
        .collectAsList()
        .forEach(
            row ->
                marks.put(
                    row.getAs("doc_id"),
                    row.getAs("duplicate_of") + " " + row.getAs("duplicate_kind")));
    return marks;
  }

  private static Dataset<Row> table(List<Row> documents) {
    return SparkForTests.session()
        .createDataset(documents, Rows.encoder(Table.DOCUMENTS.structType()));
  }

  private static Row marked(
      String id, String publisher, String title, String text, int hour, String of, String kind) {
    return document(id, publisher, title, text)
        .set("published_at", Instant.parse("2021-12-06T%02d:00:00Z".formatted(hour)))
        .set("published_date", LocalDate.parse("2021-12-06"))
        .set("duplicate_of", of)
        .set("duplicate_kind", kind)
        .build();
  }

  private static Row ofADay(String id, String publisher, String title, String text, String day) {
    return document(id, publisher, title, text).set("published_date", LocalDate.parse(day)).build();
  }

  private static RowBuilder document(String id, String publisher, String title, String text) {
    return Table.DOCUMENTS
        .row()
        .set("doc_id", id)
        .set("uri", "https://x.example/" + id)
        .set("publisher", publisher)
        .set("title", title)
        .set("text", text)
        .set("content_sha256", ContentId.sha256(text))
        .set("source_format", "text")
        .set("date_source", "none")
        .set("language", "en")
        .set("language_score", 1.0);
  }
}
