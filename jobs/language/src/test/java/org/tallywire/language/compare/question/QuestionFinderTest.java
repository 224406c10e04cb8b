package org.tallywire.language.compare.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tallywire.language.compare.question.ClaimForTest.claim;
import static org.tallywire.language.compare.question.Claims.about;
import static org.tallywire.language.compare.question.Claims.atLeast;
import static org.tallywire.language.compare.question.Claims.exactly;
import static org.tallywire.language.compare.question.Claims.measure;
import static org.tallywire.language.compare.question.Claims.money;
import static org.tallywire.language.compare.question.Claims.moreThan;
import static org.tallywire.language.compare.question.Claims.report;
import static org.tallywire.language.compare.question.Claims.years;
import static org.tallywire.language.compare.question.Stories.build;
import static org.tallywire.language.compare.question.Stories.dead;
import static org.tallywire.language.compare.question.Stories.fleet;
import static org.tallywire.language.compare.question.Stories.groupOf;
import static org.tallywire.language.compare.question.Stories.only;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tallywire.language.claim.ClaimStatus;
import org.tallywire.language.compare.question.ClaimGroup.Member;
import org.tallywire.language.compare.question.ClaimGroup.Role;
import org.tallywire.language.text.ContentId;

class QuestionFinderTest {
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
  void whatIsPlannedRecruitedOrAnotherCountrysIsAQuestionOfItsOwn() {
    Questions questions = FINDER.find(Stories.troops());

    assertThat(values(questions))
        .containsExactly(
            List.of(94_000.0, 70_000.0, 94_000.0, 94_300.0),
            List.of(175_000.0),
            List.of(125_000.0),
            List.of(125_000.0));
    assertThat(questions.groups())
        .extracting(ClaimGroup::holder)
        .containsExactly("Russia", "Moscow", "Ukraine", "Russia");
    assertThat(groupOf(questions, 175_000).verdict()).isEqualTo(Verdict.SINGLE);
    assertThat(groupOf(questions, 175_000).status()).isEqualTo(ClaimStatus.PLANNED);
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
  void aTollInOtherWordsIsTheSameQuestionWhereItHasGrown() {
    ClaimForTest toll =
        claim("The toll stands at [13], the mine says.", exactly(13)).of("toll").event("kill");
    ClaimForTest miners =
        claim("A blast killed [six miners] at dawn.", exactly(6))
            .of("miners", "miner")
            .verb("kill")
            .event("kill");

    Questions grown =
        FINDER.find(build(miners.in(report("courier", 1)), toll.in(report("gazette", 2))));
    assertThat(only(grown).verdict()).isEqualTo(Verdict.REVISED);

    Questions shrunk =
        FINDER.find(build(miners.in(report("courier", 2)), toll.in(report("gazette", 1))));
    assertThat(shrunk.groups()).hasSize(2);
  }

  @Test
  void bodiesRecoveredSoFarAreNoToll() {
    ClaimForTest bodies =
        claim("[Nine bodies] were recovered off Velm.", exactly(9))
            .of("bodies", "body")
            .verb("recover")
            .event("kill")
            .in(report("courier", 1));
    ClaimForTest toll = dead(11, "the coast guard").in(report("gazette", 1));
    ClaimForTest alike = dead(9, "the coast guard").in(report("gazette", 1));

    assertThat(FINDER.find(build(bodies, toll)).groups()).hasSize(2);
    assertThat(FINDER.find(build(bodies, alike)).groups()).hasSize(1);
  }

  @Test
  void whatASentenceTellsApartNoReadingMakesOneQuestion() {
    String sentence = "Lending grew to [22.7 billion euros], from [22.2 billion].";
    ClaimForTest now =
        claim(sentence.replace("[22.2 billion]", "22.2 billion"), money(22.7e9, "EUR"))
            .of("lending")
            .verb("grow")
            .vector(0, 1);
    ClaimForTest before =
        claim(sentence.replace("[22.7 billion euros]", "22.7 billion euros"), money(22.2e9, "EUR"))
            .of("lending")
            .verb("grow")
            .rule("money-elliptic")
            .vector(0, 1);

    assertThat(FINDER.find(build(now, before)).groups()).hasSize(2);
    assertThat(FINDER.find(build(now, before.in(report("courier", 1)))).groups()).hasSize(1);
  }

  @Test
  void pricesOfTwoDaysAreTwoQuestions() {
    ClaimForTest rose =
        claim("Arden shares rose to [41.30 euros].", money(41.3, "EUR"))
            .of("shares", "share")
            .by("Arden")
            .verb("rise")
            .in(report("courier", 1))
            .vector(0, 1);
    ClaimForTest fell =
        claim("Arden shares fell to [39.80 euros].", money(39.8, "EUR"))
            .of("shares", "share")
            .by("Arden")
            .verb("fall")
            .vector(0, 1);

    assertThat(FINDER.find(build(rose, fell.in(report("gazette", 3)))).groups()).hasSize(2);
    assertThat(FINDER.find(build(rose, fell.in(report("gazette", 1)))).groups()).hasSize(1);
  }

  @Test
  void whoKilledHimselfIsNoNewVictim() {
    ClaimForTest victims =
        claim("A gunman killed [two clerks] and then himself.", exactly(2))
            .of("clerks", "clerk")
            .verb("kill")
            .event("kill");
    ClaimForTest dead = claim("Court shooting: [3 dead].", exactly(3)).of("dead").event("kill");

    Questions questions =
        FINDER.find(build(victims.in(report("courier", 1)), dead.in(report("gazette", 2))));
    assertThat(questions.groups()).hasSize(2);
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
  void whatANetworkReadsAlikeIsOneQuestionInOtherWords() {
    ClaimForTest police = claim("Police put the crowd at [48,000].", exactly(48_000)).of("crowd");
    ClaimForTest unions = claim("The unions hold to [70,000].", exactly(70_000));

    assertThat(inTwoReports(police, unions)).as("by rules alone").hasSize(2);
    assertThat(inTwoReports(police.vector(1, 0), unions.vector(1, 0))).as("alike").hasSize(1);
    assertThat(inTwoReports(police, unions.vector(0, 1))).as("otherwise").hasSize(2);
  }

  @Test
  void whatANetworkReadsOtherwiseStaysApart() {
    ClaimForTest killed = hurt("31 people", exactly(31)).vector(1, 0);

    assertThat(inTwoReports(killed, hurt("33 people", exactly(33)).vector(1, 0))).hasSize(1);
    assertThat(inTwoReports(killed, hurt("33 people", exactly(33)).vector(-1, 0))).hasSize(2);
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

  @Test
  void orderOfTheClaimsChangesNothing() {
    List<ComparedClaim> claims = new ArrayList<>(Stories.troops());
    claims.addAll(Stories.landslide());
    Questions inOrder = FINDER.find(claims);
    Random random = new Random(7);

    for (int i = 0; i < 20; i++) {
      Collections.shuffle(claims, random);
      assertThat(FINDER.find(claims)).isEqualTo(inOrder);
    }
  }

  @Test
  void twoPeopleOfOneAgeStayApart() {
    Questions questions =
        FINDER.find(
            build(
                age("Peter Tamm", 34).in(report("courier", 1)),
                age("Laura Ordell", 34).in(report("courier", 1)).sentence(2),
                age("P. Tamm", 34).in(report("gazette", 1)),
                age("Laura Ordell", 34).in(report("gazette", 1)).sentence(2)));

    assertThat(questions.groups())
        .extracting(group -> group.members().stream().map(m -> m.claim().holder()).toList())
        .containsExactly(List.of("Peter Tamm", "P. Tamm"), List.of("Laura Ordell", "Laura Ordell"));
    assertThat(questions.groups()).extracting(ClaimGroup::verdict).containsOnly(Verdict.AGREE);
  }

  @Test
  void anAgeBeforeABirthdayIsAnotherQuestionAndTwoAgesOfOneDayAreDisputed() {
    ClaimForTest january = age("Peter Tamm", 34).in(report("courier", 1));

    assertThat(
            FINDER.find(build(january, age("Peter Tamm", 35).in(report("gazette", 200)))).groups())
        .hasSize(2);
    ClaimGroup nextWeek =
        only(FINDER.find(build(january, age("Peter Tamm", 35).in(report("gazette", 8)))));
    ClaimGroup disputed =
        only(FINDER.find(build(january, age("Peter Tamm", 43).in(report("gazette", 1)))));

    assertThat(nextWeek.verdict()).as("a birthday or a correction").isEqualTo(Verdict.REVISED);
    assertThat(disputed.verdict()).isEqualTo(Verdict.DISPUTE);
  }

  @Test
  void aSuspectAndAVictimOfOneAgeStayApart() {
    assertThat(
            inTwoReports(
                claim("One suspect is a [26-year-old] man.", years(26)),
                claim("A [26-year-old] man was in critical condition.", years(26))))
        .hasSize(2);
  }

  @Test
  void aPrisonTermAndAnotherTimeAreTwoQuestions() {
    assertThat(
            inTwoReports(
                claim("She was sentenced to [18 months] for taking the girls.", measure(18, "mo"))
                    .verb("sentence"),
                claim("She was gone with the girls for [18 months].", measure(18, "mo"))
                    .verb("go")))
        .hasSize(2);
  }

  @Test
  void someOfOneServiceAreNoCountOfAnother() {
    assertThat(
            inTwoReports(
                claim("A shootout at the motel injured [three agents] on Sunday.", exactly(3))
                    .of("agents", "agent")
                    .verb("injure")
                    .event("injure"),
                claim("A shootout at the motel injured [two marshals] on Sunday.", exactly(2))
                    .of("marshals", "marshal")
                    .verb("injure")
                    .event("injure")))
        .hasSize(2);
  }

  @Test
  void whatIsReadAsOneQuestionNeedsNoNounInCommon() {
    ClaimForTest pines =
        claim("By nightfall the fire had eaten [1,200 pines].", exactly(1_200)).of("pines", "pine");
    ClaimForTest trees =
        claim("The forester counts [1,900 stumps].", exactly(1_900)).of("stumps", "stump");

    assertThat(inTwoReports(pines.vector(1, 0.2f), trees.vector(1, 0))).hasSize(1);
    assertThat(inTwoReports(pines.vector(1, 2), trees.vector(1, 0))).hasSize(2);
    assertThat(inTwoReports(pines, trees)).as("unread").hasSize(2);
  }

  @Test
  void resultsOfTwoNoticesAreOfTwoFirmsUnlessTheyAreOneNumber() {
    ClaimForTest one = claim("Revs [84.8 mln] vs 69.9 mln", money(84.8e6, "USD"));
    ClaimForTest other = claim("Revs [77.3 mln] vs 75.8 mln", money(77.3e6, "USD"));
    ClaimForTest told = claim("Revenue came to [77.3 million dollars].", money(77.3e6, "USD"));

    assertThat(inTwoReports(one.vector(1, 0), other.vector(1, 0))).hasSize(2);
    assertThat(inTwoReports(one.vector(1, 0), told.vector(1, 0))).hasSize(1);
    assertThat(inTwoReports(one.vector(1, 0), one.vector(1, 0))).hasSize(1);
  }

  @Test
  void whatOneVoiceGivesAsTwoFiguresIsTwoQuestions() {
    Report report = report("courier", 1);
    ClaimForTest may = claim("[45 ships] came in May.", exactly(45)).of("ships", "ship");
    ClaimForTest june = claim("[47 ships] came in June.", exactly(47)).of("ships", "ship");

    assertThat(
            FINDER
                .find(
                    build(may.in(report).vector(1, 0), june.in(report).sentence(2).vector(1, 0.4f)))
                .groups())
        .hasSize(2);
    assertThat(inTwoReports(may.vector(1, 0), june.vector(1, 0.4f))).hasSize(1);
  }

  @Test
  void threeOthersAreNotTheThree() {
    ClaimForTest all = claim("[three men] broke into the house.", exactly(3)).of("men", "man");
    ClaimForTest others =
        claim("Arden and [three other men] broke into it.", exactly(3)).of("other men", "man");

    assertThat(inTwoReports(all.vector(1, 0), all.vector(1, 0.3f))).hasSize(1);
    assertThat(inTwoReports(all.vector(1, 0), others.vector(1, 0.3f))).hasSize(2);
  }

  @Test
  void asManyKilledAsWoundedStayApart() {
    Questions questions =
        FINDER.find(
            build(
                dead(26, "rescuers").in(report("courier", 1)),
                hurt("26 people", exactly(26)).in(report("courier", 1)).sentence(1),
                dead(26, "the mayor").in(report("gazette", 1)),
                hurt("26 people", exactly(26)).in(report("gazette", 1)).sentence(1)));

    assertThat(questions.groups()).extracting(ClaimGroup::event).containsExactly("kill", "injure");
    assertThat(questions.groups()).extracting(ClaimGroup::verdict).containsOnly(Verdict.AGREE);
  }

  @Test
  void asManyTroopsOfTwoCountriesStayApart() {
    Questions questions =
        FINDER.find(
            build(
                claim("Ukraine has [125,000 troops] at the border.", exactly(125_000))
                    .of("troops", "troop")
                    .by("Ukraine")
                    .in(report("courier", 1)),
                claim("Russia has [125,000 troops] at the border.", exactly(125_000))
                    .of("troops", "troop")
                    .by("Russia")
                    .in(report("gazette", 1))));

    assertThat(questions.groups())
        .extracting(ClaimGroup::holder)
        .containsExactly("Ukraine", "Russia");
  }

  @Test
  void idsAreMadeOfTheFirstClaim() {
    List<ComparedClaim> two = Stories.landslide().subList(0, 2);
    List<ComparedClaim> all = Stories.landslide();

    String id = only(FINDER.find(two)).id();

    assertThat(id).isEqualTo(ContentId.of("group", all.get(0).id()));
    assertThat(only(FINDER.find(all)).id()).as("later news keeps the id").isEqualTo(id);
  }

  @Test
  void everyClaimHasOneQuestion() {
    List<ComparedClaim> claims = new ArrayList<>(Stories.troops());
    claims.addAll(Stories.landslide());

    assertThat(FINDER.find(claims).groups())
        .flatExtracting(ClaimGroup::members)
        .extracting(Member::claim)
        .containsExactlyInAnyOrderElementsOf(claims);
    assertThat(FINDER.find(List.of()).groups()).isEmpty();
  }

  /** The groups of two claims of one day, each in a report of its own. */
  private static List<ClaimGroup> inTwoReports(ClaimForTest one, ClaimForTest other) {
    return FINDER
        .find(build(one.in(report("courier", 1)), other.in(report("gazette", 1))))
        .groups();
  }

  private static ClaimForTest hurt(String phrase, Answer answer) {
    return claim("The landslide in Velm injured [" + phrase + "].", answer)
        .of("people", "people")
        .verb("injure")
        .event("injure")
        .at("Velm");
  }

  private static ClaimForTest age(String name, int years) {
    return claim(name + ", [" + years + "], sailed alone.", years(years)).by(name);
  }

  private static org.assertj.core.groups.Tuple member(double value, int side, Role role) {
    return org.assertj.core.groups.Tuple.tuple(value, side, role);
  }

  private static List<List<Double>> values(Questions questions) {
    return questions.groups().stream()
        .map(group -> group.members().stream().map(member -> member.claim().value()).toList())
        .toList();
  }
}
