package org.tallywire.language.compare.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tallywire.language.compare.question.ClaimForTest.claim;
import static org.tallywire.language.compare.question.Claims.exactly;
import static org.tallywire.language.compare.question.Claims.measure;
import static org.tallywire.language.compare.question.Claims.report;
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
    assertThat(groups(SOUGHT, bare(15).of("doctors", "doctor").vector(1, 0.1f)))
        .as("doctors are no years")
        .hasSize(2);
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

  private static ClaimForTest bare(int number) {
    return claim("It was less than the [" + number + "] that she had asked for.", exactly(number))
        .in(report("gazette", 2));
  }

  private static List<ClaimGroup> groups(ClaimForTest... claims) {
    return new QuestionFinder().find(build(claims)).groups();
  }
}
