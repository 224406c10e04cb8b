package org.tallywire.language.compare.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tallywire.language.compare.question.Claims.copy;
import static org.tallywire.language.compare.question.Claims.exactly;
import static org.tallywire.language.compare.question.Claims.report;
import static org.tallywire.language.compare.question.Stories.build;
import static org.tallywire.language.compare.question.Stories.fleet;

import org.junit.jupiter.api.Test;
import org.tallywire.language.claim.ClaimStatus;

/** Whether a later figure is news that the earlier source would accept, or stands against it. */
class VerdictTest {
  private static final Report FIRST = report("courier", 1);
  private static final Report LATER = report("gazette", 5);

  @Test
  void aFigureThatNobodyHoldsAnyMoreIsRevised() {
    ClaimGroup ships = only(first(), later());

    assertThat(ships.verdict()).isEqualTo(Verdict.REVISED);
    assertThat(ships.best()).isEqualTo(1_600);
  }

  @Test
  void anotherSourcesLowerCountIsNoNewsToTheFirst() {
    assertThat(verdict(first(), ships(1_200).says("the harbour master").in(LATER)))
        .isEqualTo(Verdict.DISPUTE);
    assertThat(verdict(first(), ships(1_200).says("Lena Arden").in(LATER)))
        .isEqualTo(Verdict.REVISED);
    assertThat(verdict(first(), ships(1_200).in(LATER))).isEqualTo(Verdict.REVISED);
  }

  @Test
  void aFigureThatIsHeldAfterwardsIsDisputed() {
    assertThat(verdict(first(), later(), ships(1_400).says("Lena Arden").in(report("herald", 6))))
        .isEqualTo(Verdict.DISPUTE);
  }

  @Test
  void aCopyHoldsNothingThatItsOriginalDidNot() {
    Report later = report("herald", 6);

    assertThat(
            verdict(
                first(),
                later(),
                ships(1_400)
                    .says("Lena Arden")
                    .in(new Report("zeal", "zeal", later.publishedDate(), null, FIRST.docId()))))
        .isEqualTo(Verdict.REVISED);
    assertThat(verdict(first(), ships(1_400).says("Lena Arden").in(copy(FIRST, "zeal"))))
        .isEqualTo(Verdict.AGREE);
  }

  @Test
  void aReportThatTellsWhatWasSaidBeforeDoesNotHoldIt() {
    assertThat(verdict(first(), later(), ships(1_400).in(LATER).sentence(2)))
        .isEqualTo(Verdict.REVISED);
  }

  @Test
  void aReportThatHasTwoSourcesSayTwoThingsTellsOfADispute() {
    assertThat(verdict(first(), later(), ships(1_400).says("Lena Arden").in(LATER).sentence(2)))
        .isEqualTo(Verdict.DISPUTE);
  }

  @Test
  void aFigureThatIsDeniedIsDisputed() {
    assertThat(
            verdict(
                first(),
                ships(1_400).status(ClaimStatus.DENIED).in(report("herald", 3)),
                ships(1_600).in(LATER)))
        .isEqualTo(Verdict.DISPUTE);
  }

  @Test
  void aTollThatItsSourceInsistsOnIsDisputed() {
    ClaimForTest rebels = Stories.dead(50, "the rebels").in(FIRST);
    ClaimForTest town = Stories.dead(12, "the mayor").in(LATER);

    assertThat(verdict(rebels, town)).isEqualTo(Verdict.REVISED);
    assertThat(verdict(rebels, town, Stories.dead(50, "the rebels").in(report("herald", 6))))
        .isEqualTo(Verdict.DISPUTE);
    assertThat(verdict(rebels, town, Stories.dead(50, "a nurse").in(report("herald", 6))))
        .isEqualTo(Verdict.REVISED);
  }

  @Test
  void twoFiguresOfOneDayAreDisputed() {
    assertThat(verdict(ships(1_400).in(FIRST), ships(1_600).in(report("gazette", 1))))
        .isEqualTo(Verdict.DISPUTE);
  }

  private static ClaimForTest first() {
    return ships(1_400).says("Lena Arden").in(FIRST);
  }

  private static ClaimForTest later() {
    return ships(1_600).says("the harbour master").in(LATER);
  }

  private static ClaimForTest ships(int number) {
    return fleet(number + " ships", exactly(number));
  }

  private static Verdict verdict(ClaimForTest... claims) {
    return only(claims).verdict();
  }

  private static ClaimGroup only(ClaimForTest... claims) {
    return Stories.only(new QuestionFinder().find(build(claims)));
  }
}
