package org.tallywire.pipeline.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.RowFactory;
import org.junit.jupiter.api.Test;
import org.tallywire.pipeline.tables.Rows;
import org.tallywire.pipeline.tables.Table;

/** Which reports tell of one event. */
class StoriesTest extends FourEventsTestCase {
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
}
