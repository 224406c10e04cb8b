package org.tallywire.language.compare.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.tallywire.language.compare.question.ClaimForTest.claim;
import static org.tallywire.language.compare.question.Claims.copy;
import static org.tallywire.language.compare.question.Claims.exactly;
import static org.tallywire.language.compare.question.Claims.report;
import static org.tallywire.language.compare.question.Stories.build;
import static org.tallywire.language.compare.question.Stories.dead;
import static org.tallywire.language.compare.question.Stories.fleet;
import static org.tallywire.language.compare.question.Stories.groupOf;
import static org.tallywire.language.compare.question.Stories.only;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tallywire.language.compare.question.ClaimGroup.Member;
import org.tallywire.language.compare.question.ClaimGroup.Role;

/** How many stand behind an answer, however many report it. */
class OriginsTest {
  private static final QuestionFinder FINDER = new QuestionFinder();

  @Test
  void aSyndicatedCopyIsNoSourceOfItsOwn() {
    Report wire = report("wire", 1);
    ClaimGroup ships =
        asked(
            ships().says("Lena Arden").in(wire),
            ships().says("Lena Arden").in(copy(wire, "zeal")),
            ships().says("Lena Arden").in(copy(wire, "zoom")));

    assertThat(ships.verdict()).isEqualTo(Verdict.AGREE);
    assertThat(ships.independentSources()).isEqualTo(1);
    assertThat(ships.outlets()).isEqualTo(3);
    assertThat(ships.members())
        .extracting(Member::role)
        .containsExactly(Role.ORIGIN, Role.SYNDICATED, Role.SYNDICATED);
  }

  @Test
  void aCopyThatStatesItsDayAloneIsNoOriginOfWhatCameOutThatMorning() {
    LocalDate day = report("wire", 1).publishedDate();
    Instant morning = Instant.parse(day + "T07:20:00Z");
    Report wire = new Report("wire", "wire", day, morning, null);
    ClaimGroup ships =
        asked(
            ships().says("Lena Arden").in(wire),
            ships().says("Lena Arden").in(copy(wire, "atlas")));

    assertThat(ships.members())
        .extracting(member -> member.claim().report().publisher(), Member::role)
        .containsExactly(tuple("wire", Role.ORIGIN), tuple("atlas", Role.SYNDICATED));
  }

  @Test
  void aTextThatIsPublishedAgainWithANewTollBringsAnUpdateAndItsSource() {
    Report morning = report("courier", 1);
    Report evening =
        new Report("courier-2", "courier", morning.publishedDate().plusDays(1), null, "courier-1");
    Report reprint = new Report("zeal-2", "zeal", evening.publishedDate(), null, "courier-1");
    ClaimGroup toll =
        asked(
            dead(12, "police").in(morning),
            dead(15, "Mayor Lena Arden").in(evening),
            dead(15, "Mayor Lena Arden").in(reprint));

    assertThat(toll.verdict()).isEqualTo(Verdict.REVISED);
    assertThat(toll.members())
        .extracting(Member::role)
        .containsExactly(Role.ORIGIN, Role.UPDATE, Role.SYNDICATED);
    assertThat(toll.independentSources()).isEqualTo(2);
  }

  @Test
  void anOutletIsOneHoweverItsNameIsCapitalized() {
    ClaimGroup ships =
        asked(
            ships().says("Lena Arden").in(report("The Courier", 1)),
            ships().says("Lena Arden").in(report("THE COURIER", 2)));

    assertThat(ships.outlets()).isEqualTo(1);
  }

  @Test
  void threeReportsOfOneDocumentAreOneOrigin() {
    ClaimGroup ships =
        asked(
            ships().says("a memo").in(report("courier", 1)),
            ships().says("the document").in(report("gazette", 2)),
            ships().says("internal documents").in(report("herald", 3)));

    assertThat(ships.independentSources()).isEqualTo(1);
    assertThat(ships.members()).extracting(Member::origin).containsOnly("document");
    assertThat(ships.members())
        .extracting(Member::role)
        .containsExactly(Role.ORIGIN, Role.REPEAT, Role.REPEAT);
  }

  @Test
  void twoWhoSayTheSameAreTwoOriginsAndAnOutletsOwnVoiceIsNone() {
    ClaimGroup ships =
        asked(
            ships().says("Lena Arden").in(report("courier", 1)),
            ships().says("the dockers").in(report("gazette", 2)),
            ships().in(report("herald", 3)));

    assertThat(ships.independentSources()).isEqualTo(2);
    assertThat(ships.members())
        .extracting(Member::role)
        .containsExactly(Role.ORIGIN, Role.ORIGIN, Role.REPEAT);
    assertThat(ships.members().get(2).origin()).isNull();
  }

  @Test
  void whoSpeaksForAnOfficeDoesSoInTheWholeStory() {
    ClaimGroup ships =
        groupOf(
            FINDER.find(
                build(
                    ships().says("the police").in(report("courier", 1)),
                    ships().says("Arden", "Lena Arden").in(report("gazette", 2)),
                    claim("The harbour has [two cranes].", exactly(2))
                        .of("cranes", "crane")
                        .says("Police Sgt. Lena Arden", "Lena Arden")
                        .in(report("gazette", 2))
                        .sentence(4))),
            1_400);

    assertThat(ships.independentSources()).isEqualTo(1);
  }

  @Test
  void whoShowsPicturesStandsBehindThem() {
    ClaimGroup ships =
        asked(
            ships().says("new satellite pictures").says("Lena Arden").in(report("courier", 1)),
            ships().says("Lena Arden").in(report("gazette", 2)),
            ships().says("photos from the quay").in(report("herald", 3)));

    assertThat(ships.members())
        .extracting(Member::origin)
        .containsExactly("arden lena", "arden lena", "photos quay");
  }

  @Test
  void aNewspaperThatIsCitedIsNoOriginBesideTheOneItCites() {
    ComparedClaim cited = ships().says("a newspaper").in(report("courier", 1)).build();
    ComparedClaim said = ships().says("Lena Arden").in(report("gazette", 2)).build();

    assertThat(only(FINDER.find(List.of(cited, said))).independentSources()).isEqualTo(1);
    assertThat(only(FINDER.find(List.of(cited, said))).members().get(0).origin()).isNull();
    assertThat(only(FINDER.find(List.of(cited))).members().get(0).origin()).isNotNull();
  }

  @ParameterizedTest
  @CsvSource({
    // Who speaks for a body is not the government, and its people are not its state.
    "a Velm Harbour spokesman, the government, 2",
    "the dockers' president, the president, 2",
    "a spokeswoman for the Arden Line, a minister, 2",
    "Russian doctors, Russia's ministry, 2",
    // But these are.
    "a Kremlin spokesman, Russia's ministry, 1",
    "a spokesman, a minister, 1",
    "Russian officials, Russia's army, 1",
    "the president, the government, 1",
    // Two states, of which one's name holds the other's.
    "South Korean officials, North Korean officials, 2",
    "South Sudan's army, Sudan's army, 2",
    "United States officials, U.S. officials, 1"
  })
  void whoseVoiceItIs(String one, String other, int sources) {
    ClaimGroup ships =
        asked(
            ships().says(one).in(report("courier", 1)),
            ships().says(other).in(report("gazette", 2)));

    assertThat(ships.independentSources()).isEqualTo(sources);
  }

  private static ClaimForTest ships() {
    return fleet("1,400 ships", exactly(1_400));
  }

  /** The only question that claims about the ships answer. */
  private static ClaimGroup asked(ClaimForTest... claims) {
    return only(FINDER.find(build(claims)));
  }
}
