package org.tallywire.language.compare.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tallywire.language.compare.question.ClaimForTest.claim;
import static org.tallywire.language.compare.question.Claims.exactly;
import static org.tallywire.language.compare.question.Claims.fewerThan;
import static org.tallywire.language.compare.question.Claims.fraction;
import static org.tallywire.language.compare.question.Claims.percent;
import static org.tallywire.language.compare.question.Claims.topic;
import static org.tallywire.language.compare.question.Claims.topics;
import static org.tallywire.language.compare.question.GatesTest.both;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tallywire.language.compare.question.Finding.Outcome;

/** What two numbers of one text say of each other, by what stands between and around them. */
class PassageGateTest {
  private static final Gate GATE = new PassageGate();

  @Test
  void ofTwoNumbersOfASentenceOneIsNoOtherValueOfTheOther() {
    List<Topic> ships =
        topics(
            claim("Velm has [9 ships] and Arden 14 ships.", exactly(9)).of("ship"),
            claim("Velm has 9 ships and Arden [14 ships].", exactly(14)).of("ship"));

    assertThat(both(GATE, ships.get(0), ships.get(1))).isEqualTo(Outcome.DIFFERENT);
  }

  @ParameterizedTest
  @CsvSource({
    "'The fund owes [9 million], not 14 million.', 'The fund owes 9 million, not [14 million].'",
    "'It owes [9 million] rather than 14 million.', 'It owes 9 million rather than [14 million].'",
    "'It now owes [9 million], revised from 14 million.', "
        + "'It now owes 9 million, revised from [14 million].'"
  })
  void aSentenceMaySetTwoNumbersAgainstEachOther(String first, String second) {
    List<Topic> debts =
        topics(claim(first, exactly(9_000_000)), claim(second, exactly(14_000_000)));

    assertThat(both(GATE, debts.get(0), debts.get(1))).isEqualTo(Outcome.SAME);
  }

  @ParameterizedTest
  @CsvSource({
    // Which of three numbers corrects which.
    "'Debt grew to [30.1] from 28.5 (revised from 27.2).', 30.1, "
        + "'Debt grew to 30.1 from [28.5] (revised from 27.2).', 28.5, DIFFERENT",
    "'Debt grew to 30.1 from [28.5] (revised from 27.2).', 28.5, "
        + "'Debt grew to 30.1 from 28.5 (revised from [27.2]).', 27.2, SAME",
    "'Debt grew to [30.1] from 28.5 (revised from 27.2).', 30.1, "
        + "'Debt grew to 30.1 from 28.5 (revised from [27.2]).', 27.2, DIFFERENT",
    "'Growth (revised to [3.6]) fell to 2.4.', 3.6, 'Growth (revised to 3.6) fell to [2.4].', 2.4, "
        + "DIFFERENT",
    "'It corrected the figure to [3.6] from 3.9.', 3.6, "
        + "'It corrected the figure to 3.6 from [3.9].', 3.9, SAME",
    // However near the two are.
    "'Sales [16,600] vs 17,000.', 16600, 'Sales 16,600 vs [17,000].', 17000, DIFFERENT"
  })
  void wordsSayWhichNumbersOfASentenceAreOneQuestions(
      String first, double value, String second, double other, Outcome expected) {
    List<Topic> sums = topics(claim(first, exactly(value)), claim(second, exactly(other)));

    assertThat(both(GATE, sums.get(0), sums.get(1))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "'[Nine guards] and 14 correctional nurses fell ill.', "
        + "'Nine guards and [14 correctional nurses] fell ill.'",
    "'[Nine guards], notably 14 nurses, fell ill.', 'Nine guards, notably [14 nurses], fell ill.'"
  })
  void wordsThatBeginLikeACueSetNothingAgainstEachOther(String first, String second) {
    List<Topic> sick = topics(claim(first, exactly(9)), claim(second, exactly(14)));

    assertThat(both(GATE, sick.get(0), sick.get(1))).isEqualTo(Outcome.DIFFERENT);
  }

  @Test
  void oneShareWrittenTwiceIsOneNumberOfItsText() {
    List<Topic> shares =
        topics(
            claim("[Half] of the guards are ill.", fraction(0.5)).of("guards", "guard"),
            claim("Of the guards, [50 percent] are ill.", percent(50)).of("guards", "guard"));

    assertThat(both(GATE, shares.get(0), shares.get(1))).isEqualTo(Outcome.UNKNOWN);
  }

  @Test
  void aCueStandsWhereItStandsThoughSymbolsComeBefore() {
    List<Topic> debts =
        topics(
            claim("😀😀😀😀 It owes [9 million], not 14 million.", exactly(9_000_000)),
            claim("😀😀😀😀 It owes 9 million, not [14 million].", exactly(14_000_000)));

    assertThat(both(GATE, debts.get(0), debts.get(1))).isEqualTo(Outcome.SAME);
  }

  @Test
  void oneTextInOneVoiceDoesNotContradictItself() {
    List<Topic> voices =
        topics(
            claim("The port has [9 cranes].", exactly(9)).of("crane").says("the port"),
            claim("It has [14 cranes].", exactly(14)).of("crane").says("the port").sentence(4),
            claim("It has [20 cranes].", exactly(20)).of("crane").says("a union").sentence(8));
    Topic elsewhere =
        topic(
            claim("The port has [14 cranes].", exactly(14))
                .of("crane")
                .says("the port")
                .in(Claims.report("courier", 1)));

    assertThat(both(GATE, voices.get(0), voices.get(1))).isEqualTo(Outcome.DIFFERENT);
    assertThat(both(GATE, voices.get(0), voices.get(2))).isEqualTo(Outcome.UNKNOWN);
    assertThat(both(GATE, voices.get(0), elsewhere)).isEqualTo(Outcome.UNKNOWN);
  }

  @Test
  void twoVoicesAfterEachOtherGiveRivalFigures() {
    List<Topic> rivals =
        topics(
            claim("The unions say [250,000].", exactly(250_000))
                .by("the unions")
                .verb("say")
                .says("The unions"),
            claim("The ministry says [fewer than 50,000].", fewerThan(50_000))
                .by("the ministry")
                .verb("say")
                .says("The ministry")
                .sentence(1));

    assertThat(both(GATE, rivals.get(0), rivals.get(1))).isEqualTo(Outcome.SAME);
  }
}
