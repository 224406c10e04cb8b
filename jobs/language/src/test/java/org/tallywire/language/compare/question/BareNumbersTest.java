package org.tallywire.language.compare.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tallywire.language.compare.question.ClaimForTest.claim;
import static org.tallywire.language.compare.question.Claims.exactly;
import static org.tallywire.language.compare.question.Claims.measure;
import static org.tallywire.language.compare.question.Claims.money;
import static org.tallywire.language.compare.question.Claims.percent;
import static org.tallywire.language.compare.question.Claims.report;
import static org.tallywire.language.compare.question.Claims.years;
import static org.tallywire.language.compare.question.Stories.build;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tallywire.language.quantity.QuantityKind;

/** What a number without a noun is held against. */
class BareNumbersTest {
  private static final ClaimForTest SOUGHT =
      claim("The prosecutor wants Arden to go to prison for [15 years].", measure(15, "a"))
          .in(report("courier", 1))
          .vector(1, 0);

  @Test
  void takesTheUnitOfTheQuestionThatItAnswers() {
    assertThat(groups(SOUGHT, bare(15).vector(1, 0.1f)))
        .singleElement()
        .satisfies(
            group -> {
              assertThat(group.kind()).isEqualTo(QuantityKind.MEASURE);
              assertThat(group.verdict()).isEqualTo(Verdict.AGREE);
            });
    assertThat(groups(SOUGHT, bare(11).vector(1, 0.1f)))
        .singleElement()
        .extracting(ClaimGroup::unit)
        .isEqualTo("a");
  }

  @Test
  void staysACountWhereItAnswersAnother() {
    assertThat(groups(SOUGHT, bare(15).vector(0, 1))).hasSize(2);
    ClaimForTest doctors =
        claim("It was less than the [15 doctors] that she had asked for.", exactly(15))
            .of("doctors", "doctor")
            .in(report("gazette", 2));
    assertThat(groups(SOUGHT, doctors.vector(1, 0.1f))).as("doctors are no years").hasSize(2);
    assertThat(groups(SOUGHT, bare(40_000).vector(1, 0.1f))).as("out of proportion").hasSize(2);
  }

  @Test
  void staysACountWhereACountIsLikelier() {
    ClaimForTest doctors =
        claim("Arden's clinics had [15 doctors].", exactly(15))
            .of("doctors", "doctor")
            .in(report("herald", 1))
            .vector(1, 0.4f);

    assertThat(groups(SOUGHT, doctors, bare(15).vector(1, 0.35f)))
        .extracting(group -> group.members().size())
        .containsExactlyInAnyOrder(1, 2);
  }

  @Test
  void aNounElsewhereInTheSentenceNeedNotBeWhatItCounts() {
    ClaimForTest books =
        claim("Auditors went through the books and arrived at [500,000].", exactly(500_000))
            .of("books", "book")
            .in(report("gazette", 2))
            .vector(1, 0.1f);
    ClaimForTest loss =
        claim("The works loses [1.2 million dollars] a day.", money(1.2e6, "USD"))
            .in(report("courier", 1))
            .vector(1, 0);

    assertThat(groups(loss, books)).singleElement().extracting(ClaimGroup::unit).isEqualTo("USD");
    assertThat(groups(loss, books.vector(0, 1))).as("of another question").hasSize(2);
    ClaimForTest shares =
        claim("Avg shrs [1,468,926] vs 1,968,601", exactly(1_468_926))
            .of("Avg shrs", "shrs")
            .rule("number+label")
            .in(report("gazette", 2))
            .vector(1, 0.1f);
    assertThat(groups(loss, shares)).as("a label says what it counts").hasSize(2);
  }

  @Test
  void takesTheYearsOfAnAge() {
    ClaimForTest law =
        claim("The law raises the pension age to [68].", years(68))
            .in(report("courier", 1))
            .vector(1, 0);

    assertThat(groups(law, bare(67).vector(1, 0.1f)))
        .singleElement()
        .extracting(ClaimGroup::kind)
        .isEqualTo(QuantityKind.AGE);
  }

  @Test
  void aUnitTakenFromNearbyGivesWayToThatOfTheQuestion() {
    ClaimForTest gas =
        claim("The ministry says [40 cubic metres] lie below.", measure(40, "m3"))
            .in(report("courier", 1))
            .vector(1, 0);

    assertThat(groups(gas, thinks("money-elliptic").vector(1, 0.1f)))
        .singleElement()
        .extracting(ClaimGroup::unit)
        .isEqualTo("m3");
    assertThat(groups(gas, thinks("money-elliptic").vector(0, 1))).hasSize(2);
    assertThat(groups(gas, thinks("money").vector(1, 0.1f))).as("it is euros").hasSize(2);
  }

  @Test
  void aCountIsTakenForWhatItIsAfterAShare() {
    ClaimForTest members =
        claim("It says that [six members] voted for it.", exactly(6))
            .of("members", "member")
            .in(report("courier", 1))
            .vector(1, 0);
    ClaimForTest seven =
        claim("It was not [seven] as the governor had said.", percent(7))
            .rule("percent-shared")
            .in(report("gazette", 2))
            .vector(1, 0.1f);

    assertThat(groups(members, seven))
        .singleElement()
        .extracting(ClaimGroup::kind)
        .isEqualTo(QuantityKind.COUNT);
  }

  /** A number as a claim of euros. */
  private static ClaimForTest thinks(String rule) {
    return claim("A geologist thinks [12] more likely.", money(12, "EUR"))
        .rule(rule)
        .in(report("gazette", 2));
  }

  private static ClaimForTest bare(int number) {
    return claim("It was less than the [" + number + "] that she had asked for.", exactly(number))
        .in(report("gazette", 2));
  }

  private static List<ClaimGroup> groups(ClaimForTest... claims) {
    return new QuestionFinder().find(build(claims)).groups();
  }
}
