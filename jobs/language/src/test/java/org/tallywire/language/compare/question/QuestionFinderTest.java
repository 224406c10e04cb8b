package org.tallywire.language.compare.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tallywire.language.compare.question.ClaimForTest.claim;
import static org.tallywire.language.compare.question.Claims.exactly;
import static org.tallywire.language.compare.question.Claims.measure;
import static org.tallywire.language.compare.question.Claims.report;
import static org.tallywire.language.compare.question.Claims.years;
import static org.tallywire.language.compare.question.Stories.age;
import static org.tallywire.language.compare.question.Stories.build;
import static org.tallywire.language.compare.question.Stories.dead;
import static org.tallywire.language.compare.question.Stories.groupOf;
import static org.tallywire.language.compare.question.Stories.hurt;
import static org.tallywire.language.compare.question.Stories.inTwoReports;
import static org.tallywire.language.compare.question.Stories.only;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tallywire.language.claim.ClaimStatus;
import org.tallywire.language.compare.question.ClaimGroup.Member;
import org.tallywire.language.text.ContentId;

/** Which claims answer one question, by the rules. */
class QuestionFinderTest {
  private static final QuestionFinder FINDER = new QuestionFinder();

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

  private static List<List<Double>> values(Questions questions) {
    return questions.groups().stream()
        .map(group -> group.members().stream().map(member -> member.claim().value()).toList())
        .toList();
  }
}
