package org.tallywire.language.compare.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tallywire.language.compare.question.ClaimForTest.claim;
import static org.tallywire.language.compare.question.Claims.exactly;
import static org.tallywire.language.compare.question.Claims.report;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Two reports with two numbers each: what suits another number better is held against a pair. */
class RivalsTest {
  /** Of one report the first two, of another the last two. */
  private static final List<Topic> FOUR =
      java.util.stream.Stream.of("courier", "courier", "gazette", "gazette")
          .map(outlet -> claim("The harbour counts [40].", exactly(40)).in(report(outlet, 1)))
          .map(Claims::topic)
          .toList();

  private static final float STRANGE = -5;

  @Test
  void theLikelierOfTwoAnswersInAReportRivalsTheOther() {
    Rivals rivals = rivals(STRANGE, 2, 0, STRANGE, STRANGE, STRANGE);

    assertThat(rivals.likelihood(0, 3)).isGreaterThan(rivals.likelihood(0, 2));
    assertThat(rivals.outdo(0, 3)).isTrue();
    assertThat(rivals.outdo(0, 2)).isFalse();
  }

  @Test
  void strangersRivalNothing() {
    Rivals rivals = rivals(STRANGE, STRANGE, STRANGE, STRANGE, STRANGE, STRANGE);

    assertThat(rivals.outdo(0, 2)).isFalse();
    assertThat(rivals.likelihood(0, 2)).isNegative();
  }

  @Test
  void answersToOneQuestionDoNotRivalEachOther() {
    Rivals strangers = rivals(STRANGE, 2, 0, STRANGE, STRANGE, STRANGE);
    Rivals alike = rivals(STRANGE, 2, 0, STRANGE, STRANGE, 3);

    assertThat(alike.likelihood(0, 3)).isLessThan(strangers.likelihood(0, 3));
    assertThat(alike.outdo(0, 3)).isFalse();
  }

  @Test
  void aPairWithoutRivalsIsTheLikelierAndOneOfAReportHasNone() {
    Rivals rivals = rivals(3, 1, STRANGE, STRANGE, 1, STRANGE);

    assertThat(rivals.likelihood(0, 2)).isNegative();
    assertThat(rivals.likelihood(0, 1)).isZero();
    assertThat(rivals.outdo(0, 1)).isFalse();
  }

  @Test
  void aPairsRivalsDoNotDependOnItsOrder() {
    Rivals rivals = rivals(STRANGE, 2, 0, 1, -3, STRANGE);

    assertThat(rivals.likelihood(0, 3)).isEqualTo(rivals.likelihood(3, 0));
    assertThat(rivals.outdo(1, 2)).isEqualTo(rivals.outdo(2, 1));
  }

  /** Log-odds of claims 0 and 1, 0 and 2, 0 and 3, 1 and 2, 1 and 3, 2 and 3. */
  private static Rivals rivals(float a, float b, float c, float d, float e, float f) {
    return new Rivals(FOUR, new float[][] {{}, {a}, {b, d}, {c, e, f}});
  }
}
