package org.tallywire.pipeline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HyphenatedNameTest {
  @ParameterizedTest
  @CsvSource({
    "U.S.-led, U.S.",
    "North African-inhabited, North African",
    "anti-Syrian, Syrian",
    "Paris-based, Paris",
    "Ban Ki-moon, Ban Ki-moon",
    "al-Qaida, al-Qaida",
    "Israeli-Palestinian, Israeli-Palestinian",
    "Red Cross, Red Cross",
  })
  void isCutToItsName(String tokens, String name) {
    String text = "the " + tokens + " one";

    Span span = HyphenatedName.of(text, new Span(4, 4 + tokens.length()));

    assertThat(text.substring(span.begin(), span.end())).isEqualTo(name);
  }
}
