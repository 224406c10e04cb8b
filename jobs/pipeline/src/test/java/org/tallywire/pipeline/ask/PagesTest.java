package org.tallywire.pipeline.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tallywire.pipeline.lake.Lake;
import org.tallywire.pipeline.settings.LakeOptions;
import org.tallywire.pipeline.settings.UsageException;

/** What a person reads who asks why, and what changed. */
class PagesTest {
  @TempDir private Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  @Test
  void aClaimIsShownInItsSentenceWithItsEvidence() {
    FerryLake lake = new FerryLake(folder).facts().compared();

    new ClaimPage(lake.at(FerryLake.TUESDAY), page(), 5).print(FerryLake.NINE);

    assertThat(text())
        .contains("2024-05-06, Harbour Mail")
        .contains(
            ">>Nine [what: people]<< died on [whose: the ferry Aster],"
                + " [source: the coast guard] [cue: said], calling it old.")
        .contains("value       9, count")
        .contains("number+following-noun, confidence 0.9")
        .contains("How many people were killed – the ferry Aster?")
        .contains("revised; best 11, between 9 and 11")
        .contains("side 0, origin, counted as coast guard");
  }

  @Test
  void theGatesSayWhyClaimsWereTiedOrKeptApart() {
    FerryLake lake = new FerryLake(folder).facts().compared();

    new ClaimPage(lake.at(FerryLake.TUESDAY), page(), 5).print(FerryLake.ELEVEN);

    assertThat(text())
        .contains("revises (apart by 2): “Nine people” (the coast guard) = 9, 2024-05-06")
        .contains("passed: kind (count), event (kill); numbers: apart")
        .contains("another question than: “crew of eleven”")
        .contains("passed: kind (count); failed: thing (people | crew); numbers: one number");
  }

  @Test
  void ofMoreClaimsThanAskedForTheRestIsCounted() {
    FerryLake lake = new FerryLake(folder).facts().compared();

    new ClaimPage(lake.at(FerryLake.TUESDAY), page(), 1).print(FerryLake.ELEVEN);

    assertThat(text()).contains("and 1 more; --limit 2 shows them.").doesNotContain("another");
  }

  @Test
  void aLakeWithoutTablesAcrossDocumentsSaysSo() {
    FerryLake lake = new FerryLake(folder).facts();

    new ClaimPage(lake.at(FerryLake.TUESDAY), page(), 5).print(FerryLake.NINE);

    assertThat(text()).contains(">>Nine").contains("has no tables across documents");
    assertThatThrownBy(
            () ->
                new DifferencePage(
                    lake.at(FerryLake.MONDAY), lake.at(FerryLake.TUESDAY), page(), 5))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("2024-05-06");
  }

  @Test
  void aGroupShowsWhoStandsOnWhichSide() {
    FerryLake lake = new FerryLake(folder).facts().compared();

    new GroupPage(lake.at(FerryLake.TUESDAY), page(), 5).print(FerryLake.KILLED);

    assertThat(text())
        .contains("1 independent: coast guard")
        .containsSubsequence(
            "Side 0: 9",
            "2024-05-06, Harbour Mail: >>Nine people<< (the coast guard)",
            "Side 1: 11",
            "2024-05-07, The Lantern: >>Eleven people<<, new",
            "Kept apart, though alike",
            "“crew of eleven”",
            "failed: thing (people | crew)");
  }

  @Test
  void figuresOfSeveralUnitsEachHaveTheirOwn() {
    FerryLake lake = new FerryLake(folder).facts().compared().slick();

    new GroupPage(lake.at(FerryLake.WEDNESDAY), page(), 5).print(FerryLake.SLICK);
    new ClaimPage(lake.at(FerryLake.WEDNESDAY), page(), 5).print(FerryLake.LONGER);

    assertThat(text())
        .containsSubsequence("Side 0: 3 [mi_i] and 4.8 km", "Side 1: 9 km")
        .contains("disputed by (apart by 2.5923 [mi_i]): “3 miles”");
  }

  @Test
  void aNightThatRevisesATollSaysWhichReportDidIt() {
    FerryLake lake = new FerryLake(folder).facts().compared();

    new DifferencePage(lake.at(FerryLake.MONDAY), lake.at(FerryLake.TUESDAY), page(), 5).print();

    assertThat(text())
        .contains("From batch 2024-05-06 to batch 2024-05-07")
        .contains("1 new, 0 gone, 1 changed")
        .contains("best 9 → 11, verdict single → revised")
        .contains("Brought by “Eleven people”, 2024-05-07, The Lantern.")
        .containsSubsequence("Changed", "New", "How many crew?");
  }

  @Test
  void aClaimThatIsReadNoMoreIsToldFromOneWhoseReportLeftTheWindow() {
    FerryLake lake = new FerryLake(folder).facts().compared().slick();

    new DifferencePage(lake.at(FerryLake.TUESDAY), lake.at(FerryLake.WEDNESDAY), page(), 5).print();

    assertThat(text())
        .containsSubsequence("Gone", "How many people were killed")
        .contains("Of its claims 1 is read in its report no more, 1 is out of the window.");
  }

  @Test
  void backInTimeTheSameGroupHasNotSeenIt() {
    FerryLake lake = new FerryLake(folder).facts().compared();

    new GroupPage(lake.at(FerryLake.MONDAY), page(), 5).print(FerryLake.KILLED);

    assertThat(text()).contains("single; best 9").doesNotContain("Eleven");
  }

  @Test
  void theBeginningOfAnIdIsEnoughWhereItIsTheOnlyOne() {
    IdFinder ids = new IdFinder(new FerryLake(folder).facts().compared().at(FerryLake.TUESDAY));

    assertThat(ids.find("aa00")).isEqualTo(new IdFinder.Found(FerryLake.NINE, false));
    assertThat(ids.find("CC0000")).isEqualTo(new IdFinder.Found(FerryLake.KILLED, true));
    assertThatThrownBy(() -> ids.find("bb00ff"))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("near it are " + FerryLake.ELEVEN + " (claim: Eleven people)");
    assertThatThrownBy(() -> ids.find("99999"))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("select claim_id");
  }

  @Test
  void theIdOfAQuestionThatIsGoneNamesTheNightThatHadIt() {
    FerryLake lake = new FerryLake(folder).facts().compared().slick();

    assertThatThrownBy(() -> new IdFinder(lake.at(FerryLake.WEDNESDAY)).find("CC0000"))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("of batch 2024-05-08")
        .hasMessageContaining("batch 2024-05-07 has: add '--batch-date 2024-05-07'");
  }

  @Test
  void anIdThatFitsTwoThingsNamesThem() {
    FerryLake lake = new FerryLake(folder).facts().compared();

    assertThatThrownBy(() -> new IdFinder(lake.at(FerryLake.TUESDAY)).find("bb"))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining(FerryLake.ELEVEN)
        .hasMessageContaining(FerryLake.CREW)
        .hasMessageContaining("write more of it");
  }

  @Test
  void aBatchThatIsNotThereNamesThoseThatAre() {
    Lake lake = new FerryLake(folder).facts().open();

    assertThatThrownBy(() -> lake.require(LocalDate.of(2024, 5, 8)))
        .isInstanceOf(UsageException.class)
        .hasMessage("the lake has no batch 2024-05-08; it has 2024-05-06, 2024-05-07.");
    assertThatThrownBy(
            () ->
                Lake.toRead(
                    LakeOptions.parquet(folder.resolve("nowhere").toString()), new Configuration()))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("holds no lake");
  }

  private PageWriter page() {
    return new PageWriter(new PrintStream(out, true, StandardCharsets.UTF_8), 200, Style.PLAIN);
  }

  private String text() {
    return out.toString(StandardCharsets.UTF_8);
  }
}
