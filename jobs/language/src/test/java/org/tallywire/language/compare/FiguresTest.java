package org.tallywire.language.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FiguresTest {
  @ParameterizedTest
  @ValueSource(
      doubles = {
        0,
        1,
        -7,
        10,
        94_000,
        94_300,
        1e12,
        123_456_789_000.0,
        2.5,
        0.1,
        -0.25,
        1e15,
        3e20,
        999_999_999_999_990.0
      })
  void wholeNumbersAreReadAsAllOthers(double value) {
    BigDecimal plain = BigDecimal.valueOf(value).stripTrailingZeros();

    assertThat(Figures.step(value)).isEqualTo(plain.ulp().doubleValue());
    assertThat(Figures.digits(value)).isEqualTo(plain.precision());
  }
}
