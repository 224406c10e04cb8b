package org.tallywire.language.compare.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tallywire.language.compare.question.ClaimForTest.claim;
import static org.tallywire.language.compare.question.Claims.about;
import static org.tallywire.language.compare.question.Claims.atLeast;
import static org.tallywire.language.compare.question.Claims.exactly;
import static org.tallywire.language.compare.question.Claims.measure;
import static org.tallywire.language.compare.question.Claims.moreThan;
import static org.tallywire.language.compare.question.Claims.report;
import static org.tallywire.language.compare.question.Stories.build;
import static org.tallywire.language.compare.question.Stories.dead;
import static org.tallywire.language.compare.question.Stories.fleet;
import static org.tallywire.language.compare.question.Stories.groupOf;
import static org.tallywire.language.compare.question.Stories.hurt;
import static org.tallywire.language.compare.question.Stories.only;

import org.junit.jupiter.api.Test;
import org.tallywire.language.claim.ClaimStatus;
import org.tallywire.language.compare.question.ClaimGroup.Member;
import org.tallywire.language.compare.question.ClaimGroup.Role;

/** What a group tells of its question: verdict, sides, best figure and bounds. */
class ClaimGroupTest {
  private static final QuestionFinder FINDER = new QuestionFinder();

  @Test
  void twoSidesDisputeHowManyTroopsThereAre() {
    ClaimGroup massed = groupOf(FINDER.find(Stories.troops()), 94_000);

    assertThat(massed.verdict()).isEqualTo(Verdict.DISPUTE);
    assertThat(massed.concept()).isEqualTo("troops");
    assertThat(massed.holder()).isEqualTo("Russia");
    assertThat(massed.status()).isEqualTo(ClaimStatus.ASSERTED);
    assertThat(massed.members())
        .extracting(member -> member.claim().value(), Member::side, Member::role)
        .containsExactly(
            member(94_000, 0, Role.ORIGIN),
            member(70_000, 1, Role.ORIGIN),
            member(94_000, 0, Role.REPEAT),
            member(94_300, 0, Role.REPEAT));
    assertThat(massed.independentSources()).isEqualTo(2);
    assertThat(massed.best()).as("the side told most often").isEqualTo(94_300);
    assertThat(massed.low()).isEqualTo(70_000);
    assertThat(massed.high()).as("more than 94,000 has no end").isNull();
    assertThat(massed.documents()).isEqualTo(4);
    assertThat(massed.outlets()).isEqualTo(4);
    assertThat(massed.firstSeen()).isEqualTo(Claims.DAY_ZERO.plusDays(1));
    assertThat(massed.lastSeen()).isEqualTo(Claims.DAY_ZERO.plusDays(4));
  }

  @Test
  void boundsAndTheBestFigureAreInTheUnitOfTheGroup() {
    ClaimGroup slick =
        only(
            FINDER.find(
                build(
                    claim("The slick is [5 kilometres] long.", measure(5, "km"))
                        .of("slick")
                        .in(report("courier", 1)),
                    claim("The slick is [some 3 miles] long.", measure(3, "[mi_i]"))
                        .of("slick")
                        .in(report("gazette", 1)))));

    assertThat(slick.verdict()).isEqualTo(Verdict.AGREE);
    assertThat(slick.unit()).isEqualTo("km");
    assertThat(slick.low()).isCloseTo(4.828, within(0.001));
    assertThat(slick.best()).isEqualTo(5);
    assertThat(slick.high()).isEqualTo(5);
  }

  @Test
  void aTollThatRisesIsRevised() {
    Questions questions = FINDER.find(Stories.landslide());

    assertThat(questions.groups()).hasSize(1);
    ClaimGroup toll = questions.groups().get(0);
    assertThat(toll.verdict()).isEqualTo(Verdict.REVISED);
    assertThat(toll.event()).isEqualTo("kill");
    assertThat(toll.place()).isEqualTo("Velm");
    assertThat(toll.best()).as("the latest, though fewer tell it").isEqualTo(26);
    assertThat(toll.low()).isEqualTo(11);
    assertThat(toll.high()).isEqualTo(26);
    assertThat(toll.members())
        .extracting(member -> member.claim().value(), Member::side, Member::role)
        .containsExactly(
            member(11, 0, Role.ORIGIN),
            member(11, 0, Role.REPEAT),
            member(17, 1, Role.UPDATE),
            member(17, 1, Role.REPEAT),
            member(26, 2, Role.UPDATE));
  }

  @Test
  void tollsOfOneDayAreDisputed() {
    Questions questions =
        FINDER.find(
            build(
                dead(11, "rescuers").in(report("courier", 1)),
                dead(17, "the mayor").in(report("gazette", 1))));

    assertThat(questions.groups()).extracting(ClaimGroup::verdict).containsExactly(Verdict.DISPUTE);
  }

  @Test
  void oneNumberWithOtherHedgesAgrees() {
    ClaimGroup ships =
        only(
            FINDER.find(
                build(
                    fleet("about 1,400 ships", about(1_400)).in(report("courier", 1)),
                    fleet("more than 1,400 ships", moreThan(1_400)).in(report("gazette", 1)),
                    fleet("1,430 ships", exactly(1_430)).in(report("herald", 2)))));

    assertThat(ships.verdict()).isEqualTo(Verdict.AGREE);
    assertThat(ships.members()).extracting(Member::side).containsOnly(0);
    assertThat(ships.best()).as("the finest figure").isEqualTo(1_430);
  }

  @Test
  void vagueFiguresThatCanAllHoldAreCompatible() {
    ClaimGroup hurt =
        only(
            FINDER.find(
                build(
                    hurt("dozens of people", atLeast(24)).in(report("courier", 1)),
                    hurt("more than 50 people", moreThan(50)).in(report("gazette", 1)),
                    hurt("58 people", exactly(58)).in(report("herald", 2)))));

    assertThat(hurt.verdict()).isEqualTo(Verdict.COMPATIBLE);
    assertThat(hurt.best()).isEqualTo(58);
    assertThat(hurt.low()).isEqualTo(24);
    assertThat(hurt.high()).isNull();
  }

  @Test
  void onePersonOfTwoIsNoOtherCountOfThem() {
    Questions questions =
        FINDER.find(
            build(
                wounded("[Two men] were wounded in Velm.", 2).in(report("courier", 1)),
                wounded("[Two people] were wounded in Velm.", 2).in(report("gazette", 2)),
                wounded("[A fisherman] was wounded in the leg.", 1)
                    .of("fisherman")
                    .rule("implied-subject")
                    .in(report("gazette", 2))
                    .sentence(2)));

    assertThat(groupOf(questions, 2).verdict()).isEqualTo(Verdict.AGREE);
    assertThat(groupOf(questions, 1).verdict()).isEqualTo(Verdict.SINGLE);
  }

  private static ClaimForTest wounded(String sentence, int number) {
    return claim(sentence, exactly(number))
        .of("people", "people")
        .verb("wound")
        .event("injure")
        .at("Velm");
  }

  private static org.assertj.core.groups.Tuple member(double value, int side, Role role) {
    return org.assertj.core.groups.Tuple.tuple(value, side, role);
  }
}
