package org.tallywire.language.compare.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.tallywire.language.compare.question.ClaimForTest.claim;
import static org.tallywire.language.compare.question.Claims.exactly;
import static org.tallywire.language.compare.question.Claims.moreThan;
import static org.tallywire.language.compare.question.Claims.report;
import static org.tallywire.language.compare.question.Stories.build;
import static org.tallywire.language.compare.question.Stories.dead;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tallywire.language.compare.question.ClaimLink.Relation;

/** What is told to people who ask why two claims were tied or kept apart. */
class LinksTest {
  private static final QuestionFinder FINDER = new QuestionFinder();

  @Test
  void claimsOfOneSideAreTheSameAndThoseOfTwoSidesDisputeWithAGap() {
    List<ComparedClaim> claims = Stories.troops();
    List<ClaimLink> links = FINDER.find(claims).links();

    ClaimLink same = link(links, claims.get(0), claims.get(5));
    assertThat(same.relation()).isEqualTo(Relation.SAME);
    assertThat(same.gap()).isNull();

    ClaimLink dispute = link(links, claims.get(1), claims.get(5));
    assertThat(dispute.relation()).isEqualTo(Relation.DISPUTE);
    assertThat(dispute.gap()).isEqualTo(24_300);
    assertThat(link(links, claims.get(0), claims.get(1)).gap())
        .as("about 94,000 begins at 93,500")
        .isEqualTo(23_500);
  }

  @Test
  void theBasisNamesWhatEachGateFound() {
    List<ComparedClaim> claims = Stories.troops();
    List<ClaimLink> links = FINDER.find(claims).links();

    assertThat(link(links, claims.get(0), claims.get(3)).basis().split("; "))
        .containsExactly(
            "kind: same (count)",
            "thing: same (troop = soldier)",
            "event: same (mass)",
            "holder: same (RU)",
            "status: same (asserted)",
            "value: one number");
    assertThat(link(links, claims.get(0), claims.get(1)).basis()).endsWith("value: apart");
  }

  @Test
  void whatLooksAlikeAndIsKeptApartIsToldWithTheReason() {
    List<ComparedClaim> claims = Stories.troops();
    List<ClaimLink> links = FINDER.find(claims).links();

    ClaimLink planned = link(links, claims.get(0), claims.get(2));
    assertThat(planned.relation()).isEqualTo(Relation.NOT_COMPARABLE);
    assertThat(planned.basis()).contains("status: different (asserted | planned)");
    assertThat(planned.gap()).isNull();

    ClaimLink recruits = link(links, claims.get(4), claims.get(6));
    assertThat(recruits.relation()).isEqualTo(Relation.NOT_COMPARABLE);
    assertThat(recruits.basis())
        .contains("holder: different (Ukraine | Russia)", "value: one number");
  }

  @Test
  void aLaterTollRevisesTheEarlier() {
    List<ComparedClaim> claims =
        build(
            dead(11, "rescuers").in(report("courier", 1)),
            dead(17, "the mayor").in(report("courier", 2)));
    List<ClaimLink> links = FINDER.find(claims).links();

    assertThat(links)
        .extracting(ClaimLink::first, ClaimLink::second, ClaimLink::relation, ClaimLink::gap)
        .containsExactly(tuple(claims.get(0).id(), claims.get(1).id(), Relation.REVISES, 6.0));
    assertThat(links.get(0).basis()).contains("event: same (kill)", "place: same (Velm)");
  }

  @Test
  void figuresThatCanBothHoldAreCompatible() {
    List<ComparedClaim> claims =
        build(
            dead(75, "rescuers").in(report("courier", 1)),
            claim("The landslide in Velm killed [more than 50 people].", moreThan(50))
                .of("people", "people")
                .event("kill")
                .at("Velm")
                .in(report("gazette", 1)));

    assertThat(FINDER.find(claims).links())
        .extracting(ClaimLink::relation, ClaimLink::gap)
        .containsExactly(tuple(Relation.COMPATIBLE, null));
  }

  @Test
  void aLikelierRivalIsNamed() {
    List<ComparedClaim> claims =
        build(
            people("carriage", 40, "courier", 0).vector(1, 0),
            people("carriage", 43, "gazette", 0).vector(1, 0.2f),
            people("hall", 60, "gazette", 7).vector(0.5f, -1));

    List<ClaimLink> links = FINDER.find(claims).links();

    assertThat(link(links, claims.get(0), claims.get(1)).basis()).doesNotContain("rival");
    assertThat(link(links, claims.get(0), claims.get(2)).basis()).endsWith("rival: likelier");
  }

  @Test
  void whatHasNothingInCommonIsNotTold() {
    List<ComparedClaim> claims =
        build(
            dead(11, "rescuers").in(report("courier", 1)),
            claim("A bakery sold [40 loaves].", exactly(40))
                .of("loaves", "loaf")
                .in(report("courier", 1))
                .sentence(3));

    assertThat(FINDER.find(claims).links()).isEmpty();
  }

  @Test
  void aLinkRunsFromTheEarlierClaimToTheLaterAndIsToldOnce() {
    List<ComparedClaim> claims = Stories.troops();
    List<String> ids = claims.stream().map(ComparedClaim::id).toList();
    Set<Set<String>> pairs = new HashSet<>();

    for (ClaimLink link : FINDER.find(claims).links()) {
      assertThat(ids.indexOf(link.first())).isLessThan(ids.indexOf(link.second()));
      assertThat(pairs.add(Set.of(link.first(), link.second()))).isTrue();
    }
    assertThat(pairs).isNotEmpty();
  }

  private static ClaimLink link(List<ClaimLink> links, ComparedClaim first, ComparedClaim second) {
    return links.stream()
        .filter(link -> link.first().equals(first.id()) && link.second().equals(second.id()))
        .findFirst()
        .orElseThrow(() -> new AssertionError(first.id() + " and " + second.id() + " in " + links));
  }

  private static ClaimForTest people(String where, int number, String outlet, int sentence) {
    return claim("There were [" + number + " people] in the " + where + ".", exactly(number))
        .of("people", "people")
        .in(report(outlet, 1))
        .sentence(sentence);
  }
}
