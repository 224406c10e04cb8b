package org.tallywire.language.compare.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tallywire.language.compare.question.Claims.about;
import static org.tallywire.language.compare.question.Claims.atLeast;
import static org.tallywire.language.compare.question.Claims.exactly;
import static org.tallywire.language.compare.question.Claims.fewerThan;
import static org.tallywire.language.compare.question.Claims.fraction;
import static org.tallywire.language.compare.question.Claims.in;
import static org.tallywire.language.compare.question.Claims.measure;
import static org.tallywire.language.compare.question.Claims.moreThan;
import static org.tallywire.language.compare.question.Claims.percent;
import static org.tallywire.language.compare.question.Claims.range;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tallywire.language.compare.question.Agreement.Relation;
import org.tallywire.language.quantity.QuantityKind;

class AgreementTest {
  static Stream<Arguments> numbers() {
    return Stream.of(
        // One number, whatever the hedges.
        Arguments.of(exactly(75), exactly(75), Relation.ONE_NUMBER),
        Arguments.of(about(94_000), moreThan(94_000), Relation.ONE_NUMBER),
        Arguments.of(about(94_000), exactly(94_300), Relation.ONE_NUMBER),
        Arguments.of(moreThan(94_000), exactly(94_300), Relation.ONE_NUMBER),
        Arguments.of(exactly(94_000), exactly(94_300), Relation.ONE_NUMBER),
        Arguments.of(fewerThan(50), exactly(50), Relation.ONE_NUMBER),
        Arguments.of(fewerThan(100), exactly(98), Relation.ONE_NUMBER),
        Arguments.of(fewerThan(100), exactly(96), Relation.COMPATIBLE),
        Arguments.of(moreThan(600), exactly(640), Relation.COMPATIBLE),
        Arguments.of(about(0.5), exactly(0.52), Relation.ONE_NUMBER),
        Arguments.of(exactly(94_500), exactly(95_000), Relation.ONE_NUMBER),
        Arguments.of(exactly(95_500), exactly(96_000), Relation.ONE_NUMBER),
        Arguments.of(about(14.5), exactly(14.5), Relation.ONE_NUMBER),
        Arguments.of(range(84, 90), range(84, 90), Relation.ONE_NUMBER),
        Arguments.of(exactly(-2.5), exactly(-2.5), Relation.ONE_NUMBER),
        Arguments.of(exactly(0), exactly(0), Relation.ONE_NUMBER),
        // Both can hold.
        Arguments.of(moreThan(70), exactly(75), Relation.COMPATIBLE),
        Arguments.of(atLeast(3), exactly(4), Relation.COMPATIBLE),
        Arguments.of(atLeast(24), moreThan(50), Relation.COMPATIBLE),
        Arguments.of(fewerThan(50), exactly(0), Relation.COMPATIBLE),
        Arguments.of(moreThan(80_000), exactly(94_300), Relation.COMPATIBLE),
        Arguments.of(range(10, 90), exactly(50), Relation.COMPATIBLE),
        Arguments.of(range(10, 90), range(40, 60), Relation.COMPATIBLE),
        Arguments.of(range(1_000, 3_000), exactly(1_950), Relation.COMPATIBLE),
        // Both can't.
        Arguments.of(fewerThan(50), moreThan(50), Relation.APART),
        Arguments.of(fewerThan(50), atLeast(50), Relation.APART),
        Arguments.of(exactly(70_000), exactly(94_300), Relation.APART),
        Arguments.of(exactly(18), exactly(20), Relation.APART),
        Arguments.of(exactly(2), exactly(3), Relation.APART),
        Arguments.of(moreThan(100), exactly(75), Relation.APART),
        // Near, but on the side that the wording shuts out.
        Arguments.of(moreThan(100), exactly(96), Relation.APART),
        Arguments.of(fewerThan(100), exactly(104), Relation.APART),
        Arguments.of(moreThan(94_000), exactly(93_900), Relation.APART),
        Arguments.of(about(70_000), about(94_000), Relation.APART),
        Arguments.of(exactly(94_100), exactly(94_300), Relation.APART),
        Arguments.of(exactly(1_000), exactly(1_400), Relation.APART));
  }

  @ParameterizedTest
  @MethodSource("numbers")
  void twoNumbers(Answer a, Answer b, Relation expected) {
    assertThat(Agreement.of(a, b).relation()).isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("numbers")
  void whichOfTheTwoComesFirstDoesNotMatter(Answer a, Answer b) {
    assertThat(Agreement.of(b, a)).isEqualTo(Agreement.of(a, b));
  }

  @Test
  void aBoundThatLeavesTheNumberOpenMayStillHaveBeenWrittenForIt() {
    assertThat(Agreement.of(moreThan(600), exactly(640)).rounds()).isTrue();
    assertThat(Agreement.of(moreThan(600), exactly(660)).rounds()).isFalse();
  }

  @Test
  void aBoundInOneUnitLeavesANumberInAnotherOpenWhicheverComesFirst() {
    Answer miles = in(moreThan(600), QuantityKind.MEASURE, "[mi_i]");
    Answer km = measure(1_030, "km");
    assertThat(Agreement.between(miles, km)).map(Agreement::rounds).contains(true);
    assertThat(Agreement.between(km, miles)).map(Agreement::rounds).contains(true);
  }

  @Test
  void whoConvertsMayRound() {
    assertThat(relation(measure(10, "km"), measure(6, "[mi_i]"))).isEqualTo(Relation.ONE_NUMBER);
    assertThat(relation(measure(6, "[mi_i]"), measure(10, "km"))).isEqualTo(Relation.ONE_NUMBER);
    assertThat(relation(measure(2_000, "m"), measure(1.95, "km"))).isEqualTo(Relation.ONE_NUMBER);
    assertThat(relation(measure(1.95, "km"), measure(2_000, "m"))).isEqualTo(Relation.ONE_NUMBER);
    assertThat(relation(measure(10, "km"), measure(8, "[mi_i]"))).isEqualTo(Relation.APART);
    assertThat(relation(percent(33), fraction(1 / 3.0))).isEqualTo(Relation.ONE_NUMBER);
    assertThat(relation(fraction(1 / 3.0), percent(33))).isEqualTo(Relation.ONE_NUMBER);
    assertThat(relation(percent(48), fraction(0.5))).isEqualTo(Relation.APART);
    assertThat(relation(fraction(0.5), percent(48))).isEqualTo(Relation.APART);
    assertThat(Agreement.between(measure(10, "km"), measure(6, "kg"))).isEmpty();
  }

  private static Relation relation(Answer a, Answer b) {
    return Agreement.between(a, b).orElseThrow().relation();
  }

  @Test
  void orderMattersForNoTwoNumbersOfALongList() {
    List<Answer> all = new ArrayList<>();
    for (double value : new double[] {0, 0.5, 2, 3, 18, 20, 75, 940, 1000, 94_000, 94_300, 1e6}) {
      all.addAll(List.of(exactly(value), about(value), moreThan(value), fewerThan(value)));
    }

    for (Answer a : all) {
      for (Answer b : all) {
        assertThat(Agreement.of(a, b)).as("%s, %s", a, b).isEqualTo(Agreement.of(b, a));
      }
      assertThat(Agreement.of(a, a).relation()).isEqualTo(Relation.ONE_NUMBER);
    }
  }

  @Test
  void theGapIsWhatLiesBetweenTheNearestValuesThatBothAllow() {
    assertThat(Agreement.of(exactly(70_000), exactly(94_300)).gap()).isEqualTo(24_300);
    assertThat(Agreement.of(about(70_000), exactly(94_300)).gap()).isEqualTo(19_300);
    assertThat(Agreement.of(moreThan(100), exactly(75)).gap()).isEqualTo(25);
  }

  @Test
  void numbersThatCanBothHoldHaveNoGap() {
    assertThat(Agreement.of(moreThan(70), exactly(75)).gap()).isZero();
    assertThat(Agreement.of(about(94_000), exactly(94_300)).gap()).isZero();
    // 94,300 is no value that 94,000 allows as it stands, but what it was rounded from.
    assertThat(Agreement.of(exactly(94_000), exactly(94_300)).gap()).isZero();
  }
}
