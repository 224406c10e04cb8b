package org.tallywire.language.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tallywire.language.compare.RepeatedPieces.Sighting;
import org.tallywire.language.compare.TextPieces.Piece;

class RepeatedPiecesTest {
  private static final String BACKGROUND =
      "Narva has counted its coronavirus cases daily since the first nurse fell ill in March.";

  @Test
  void theBackgroundOfADailyBulletinIsNoReportThatComesAgain() {
    assertThat(reports(30, true)).allMatch(report -> !report.contains(BACKGROUND));
  }

  @Test
  void aReportThatIsUpdatedForSomeDaysKeepsItsSentences() {
    assertThat(reports(5, true)).allMatch(report -> report.contains(BACKGROUND));
  }

  @Test
  void whereNoHeadlineSaysSoNothingIsAReportThatComesAgain() {
    assertThat(reports(5, false)).allMatch(report -> !report.contains(BACKGROUND));
  }

  /** What is taken for the report in each of the texts that one outlet brings, one a day. */
  private static List<List<String>> reports(int days, boolean titled) {
    List<String> texts = new ArrayList<>();
    List<String> titles = new ArrayList<>();
    List<Sighting> seen = new ArrayList<>();
    for (int day = 0; day < days; day++) {
      titles.add(titled ? day + 40 + " new coronavirus cases in Narva" : null);
      texts.add(day + 40 + " coronavirus cases in Narva today.\n" + BACKGROUND);
      seen.addAll(
          RepeatedPieces.of("u/" + day, "Gazette", titles.get(day), 18_300 + day, texts.get(day)));
    }
    PageFurniture furniture = RepeatedPieces.furniture(seen);
    List<List<String>> reports = new ArrayList<>();
    for (int day = 0; day < days; day++) {
      reports.add(
          RepeatedPieces.reportOf(titles.get(day), texts.get(day), furniture).stream()
              .map(Piece::text)
              .toList());
    }
    return reports;
  }
}
