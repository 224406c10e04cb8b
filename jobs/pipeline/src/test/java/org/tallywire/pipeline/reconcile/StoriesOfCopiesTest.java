package org.tallywire.pipeline.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.apache.spark.sql.RowFactory;
import org.junit.jupiter.api.Test;

/** Where copies and reports in other languages belong. */
class StoriesOfCopiesTest extends FourEventsTestCase {
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
}
