package org.tallywire.language.compare.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tallywire.language.compare.question.Claims.exactly;
import static org.tallywire.language.compare.question.Claims.fraction;
import static org.tallywire.language.compare.question.Claims.in;
import static org.tallywire.language.compare.question.Claims.measure;
import static org.tallywire.language.compare.question.Claims.money;
import static org.tallywire.language.compare.question.Claims.percent;
import static org.tallywire.language.compare.question.Claims.years;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.tallywire.language.quantity.Comparator;
import org.tallywire.language.quantity.QuantityKind;

class UnitsTest {
  private static final Offset<Double> HAIR = Offset.offset(0.001);

  @Test
  void milesAreReadInTheKilometresOfTheFirst() {
    Answer common = Units.common(measure(5, "km"), measure(3, "[mi_i]")).orElseThrow();

    assertThat(common.unit()).isEqualTo("km");
    assertThat(common.value()).isEqualTo(4.828, HAIR);
    assertThat(common.low()).isEqualTo(4.828, HAIR);
    assertThat(common.high()).isEqualTo(4.828, HAIR);
  }

  @Test
  void halfIsFiftyPercent() {
    Answer common = Units.common(percent(50), fraction(0.5)).orElseThrow();

    assertThat(Agreement.of(percent(50), common).relation())
        .isEqualTo(Agreement.Relation.ONE_NUMBER);
    assertThat(Units.common(fraction(0.5), percent(50)).orElseThrow().value()).isEqualTo(0.5);
  }

  @Test
  void anOpenEndStaysOpen() {
    Answer moreThanTenMiles =
        new Answer(10, 10.0, null, Comparator.MORE, QuantityKind.MEASURE, "[mi_i]", null, null);

    Answer common = Units.common(measure(5, "km"), moreThanTenMiles).orElseThrow();

    assertThat(common.low()).isEqualTo(16.093, HAIR);
    assertThat(common.high()).isNull();
    assertThat(common.comparator()).isEqualTo(Comparator.MORE);
  }

  @Test
  void anAgeIsANumberOfYears() {
    assertThat(Units.common(years(41), measure(41, "a")).orElseThrow().value()).isEqualTo(41);
    assertThat(Units.common(measure(41, "a"), years(19))).isPresent();
    assertThat(Units.common(years(41), measure(41, "mo"))).isEmpty();
    assertThat(Units.common(years(18), in(years(18), QuantityKind.AGE, "mo")))
        .as("a baby of 18 months")
        .isEmpty();
  }

  @Test
  void whatDoesNotMeasureTheSameHasNoCommonUnit() {
    assertThat(Units.common(money(5, "EUR"), money(5, "USD"))).isEmpty();
    assertThat(Units.common(measure(5, "km"), measure(5, "kg"))).isEmpty();
    assertThat(Units.common(exactly(50), percent(50))).isEmpty();
    assertThat(Units.common(measure(5, "km"), money(5, "EUR"))).isEmpty();
  }

  @Test
  void degreesOfTwoScalesAreLeftAlone() {
    assertThat(Units.common(measure(20, "Cel"), measure(68, "[degF]"))).isEmpty();
    assertThat(Units.common(measure(20, "Cel"), measure(21, "Cel"))).isPresent();
  }
}
