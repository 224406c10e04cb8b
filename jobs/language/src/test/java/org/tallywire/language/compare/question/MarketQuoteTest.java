package org.tallywire.language.compare.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tallywire.language.compare.question.ClaimForTest.claim;
import static org.tallywire.language.compare.question.Claims.money;
import static org.tallywire.language.compare.question.Claims.report;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarketQuoteTest {
  @Test
  void pricesOfTwoDaysAnswerTwoQuestions() {
    assertThat(ofTwoDays(rose().in(report("gazette", 1)), closed().in(report("courier", 3))))
        .isTrue();
    assertThat(ofTwoDays(rose().in(report("gazette", 3)), closed().in(report("courier", 3))))
        .isFalse();
  }

  @Test
  void aBidIsNoPriceOfAMarket() {
    ClaimForTest bid =
        claim("Velmont offered [41.30 euros] for each of the shares.", money(41.3, "EUR"))
            .verb("offer");

    assertThat(ofTwoDays(bid.in(report("gazette", 1)), closed().in(report("courier", 3))))
        .isFalse();
  }

  @Test
  void whatIsNoPriceAtAllMayRiseToo() {
    ClaimForTest costs =
        claim("The costs rose to [41 million euros].", money(41e6, "EUR")).verb("rise");

    assertThat(ofTwoDays(costs.in(report("gazette", 1)), rose().in(report("courier", 3))))
        .isFalse();
  }

  private static ClaimForTest rose() {
    return claim("Arden shares rose to [41.30 euros].", money(41.3, "EUR")).verb("rise");
  }

  private static ClaimForTest closed() {
    return claim("Arden closed at [39.80 euros] on Wednesday.", money(39.8, "EUR")).verb("close");
  }

  private static boolean ofTwoDays(ClaimForTest a, ClaimForTest b) {
    return MarketQuote.ofTwoDays(
        Topics.of(List.of(a.build())).get(0), Topics.of(List.of(b.build())).get(0));
  }
}
