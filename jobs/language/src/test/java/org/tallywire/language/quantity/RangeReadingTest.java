package org.tallywire.language.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which two numbers bound one, and which stay two. */
class RangeReadingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It_PRP needs_VBZ more than 200 and less than 700 crates . | 200 | 700",
        "It_PRP needs_VBZ at most 90 and at least 20 crates . | 20 | 90",
        "It_PRP needs_VBZ no less than 5 , no more than 9 crates . | 5 | 9",
        "It_PRP needs_VBZ above 1000 and below 1500 crates . | 1000 | 1500",
        "It_PRP needs_VBZ more than 4 but less than 6 percent . | 4 | 6",
        "It_PRP needs_VBZ more than 4 and less than 6 million crates . | 4000000 | 6000000",
        "It_PRP needs_VBZ above one quarter and below a half . | 0.25 | 0.5",
        "It_PRP needs_VBZ 2000 - 5000 crates_NNS . | 2000 | 5000",
        "It_PRP needs_VBZ 5 - 10 percent . | 5 | 10",
        "It_PRP needs_VBZ 5k-20k crates . | 5000 | 20000",
        "It_PRP needs_VBZ between negative ten and fifteen . | -10 | 15",
        "It_PRP ranged_VBD from -18 °C to -34 °C . | -34 | -18",
        "It_PRP fell_VBD to minus 5 to minus 10 degrees . | -10 | -5",
        "They_PRP were given_VBN 44 mg to 50 mg . | 44 | 50",
        "It_PRP takes_VBZ 5 minutes to 10 minutes . | 5 | 10",
        "It_PRP takes_VBZ one or two hands . | 1 | 2",
        "They_PRP voted_VBD 20 to 30 times . | 20 | 30",
        "There_EX were maybe_RB 40 , 50 people_NNS . | 40 | 50",
        "The euro traded_VBD at 1.0830-36 dollars . | 1.083 | 1.0836",
        "It_PRP needs_VBZ 1.250-2 tonnes . | 1.25 | 2",
      })
  void twoBoundsOfOneNumberAreARange(String sentence, double low, double high) {
    Quantity quantity = Tagged.one(sentence);
    assertThat(quantity.comparator()).isEqualTo(Comparator.RANGE);
    assertThat(quantity.low()).isEqualTo(low);
    assertThat(quantity.high()).isEqualTo(high);
    assertThat(quantity.value()).isEqualTo((low + high) / 2);
  }

  @Test
  void aDoubleBoundIsOnePhraseWithItsUnit() {
    String sentence = "Growth of more than 5 but less than 7 percent followed_VBD .";
    assertThat(Tagged.phrase(sentence)).isEqualTo("more than 5 but less than 7 percent");
    assertThat(Tagged.one(sentence).unit()).isEqualTo("%");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It_PRP needs_VBZ more than 40 and less than 10 crates . | 40 10",
        "They_PRP sold_VBD 40 , 50 and 60 crates_NNS . | 40 50 60",
        "Oil ended_VBD down_RB $1.33 to $42.12 . | 1.33 42.12",
        "It_PRP needs_VBZ more than 40 or less than 90 crates . | 40 90",
        "It_PRP has more than 40 dogs_NNS and fewer_JJR than 100 cats_NNS . | 40 100",
        "It_PRP cost_VBD more than 40 dollars and less than 90 days . | 40 90",
        "It_PRP is from 200 to 300 . | 200 300",
        "It_PRP was cut_VBN from 50 mg to 44 mg . | 50 44",
        "It_PRP was raised_VBN from 44 mg to 50 mg . | 44 50",
        "Shares added_VBD 3 pence to 5 pence . | 0.03 0.05",
        "Shares were up_RB 3 pence to 5 pence . | 0.03 0.05",
        "It_PRP sold 200 - 300 fewer_JJR . | 200 300",
        "Pay_VB 4 cents or $4 . | 0.04 4",
        "The House voted_VBD 197 to 233 to reject_VB it_PRP . | 197 233",
        "The motion failed_VBD by a vote of 48 to 52 . | 48 52",
        "It_PRP is 200 or greater_JJR than 190 . | 200 190",
        "Seven workers_NNS in ten towns_NNS struck_VBD . | 7 10",
        "Two men_NNS in three boats_NNS rowed_VBD . | 2 3",
      })
  void otherPairsStayTwo(String sentence, String values) {
    List<Double> expected =
        java.util.Arrays.stream(values.split(" ")).map(Double::valueOf).toList();
    assertThat(Tagged.read(sentence))
        .extracting(Quantity::value)
        .containsExactlyElementsOf(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They_PRP had a 5-3 win .",
        "The fair grew_VBD between 2010 and 2012 .",
        "The fair of 2012-13 was small_JJ .",
        "The fair was greater_JJR than 1985 .",
        "The fair may_MD come_VB on December 31 .",
        "The fair opened_VBD in March , 2004 .",
      })
  void scoresAndYearsAreNone(String sentence) {
    assertThat(Tagged.read(sentence)).isEmpty();
  }

  /** No day stands behind a comma, and no year has one in it. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Of those due_JJ in March , 1,320 came_VBD .",
        "Of those due_JJ in March , 320 came_VBD .",
        "Of those due_JJ in March , 12 came_VBD .",
      })
  void aNumberBehindAMonthAndACommaCounts(String sentence) {
    assertThat(Tagged.read(sentence)).hasSize(1);
  }

  /** What is counted right behind a date is no day of it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "In March , five soldiers_NNS fell_VBD . | 5",
        "In March five soldiers_NNS fell_VBD . | 5",
        "In June two were hurt_VBN . | 2",
        "In July , dozens were hurt_VBN . | 24",
        "In July , a dozen people_NNS came_VBD . | 12",
        "On_IN March 3 , 12 people_NNS came_VBD . | 12",
        "On_IN March 3 , 12 came_VBD . | 12",
        "On_IN Oct. 7 , about 30 people_NNS came_VBD . | 30",
        "On_IN Monday , 12 were hurt_VBN . | 12",
        "Most_JJS fell_VBD on_IN Sunday , 12 on_IN Monday . | 12",
      })
  void aNumberBehindADateCounts(String sentence, double value) {
    assertThat(Tagged.one(sentence).value()).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It_PRP opened_VBD on_IN March three .",
        "It_PRP opens_VBZ on_IN March 3 , 5 and 7 May .",
        "It_PRP opens_VBZ on_IN March 3 and 4 .",
        "They_PRP met_VBD on_IN Monday 12 in town .",
        "They_PRP met_VBD on_IN Monday , 12 March .",
      })
  void aDayOfADateDoesNot(String sentence) {
    assertThat(Tagged.read(sentence)).isEmpty();
  }

  /** "may" in small letters, or as the modal that opens a question, is no month. */
  @ParameterizedTest
  @ValueSource(strings = {"Some may_MD 5 times refuse_VB .", "May_MD 5 guests_NNS come_VB ?"})
  void aModalIsNoMonth(String sentence) {
    assertThat(Tagged.read(sentence)).extracting(Quantity::value).containsExactly(5.0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"The rod is 12±3 cm .", "The rod is 12 ± 3 cm .", "The rod is 12+/-3 cm ."})
  void aMarginGivesTheReach(String sentence) {
    Quantity quantity = Tagged.one(sentence);
    assertThat(quantity)
        .extracting(
            Quantity::comparator, Quantity::value, Quantity::low, Quantity::high, Quantity::unit)
        .containsExactly(Comparator.ABOUT, 12.0, 9.0, 15.0, "cm");
  }

  @ParameterizedTest
  @ValueSource(strings = {"It_PRP was 1.2 ± 0.3 million .", "It_PRP was 1.2 million ± 300,000 ."})
  void aMarginSharesItsScale(String sentence) {
    assertThat(Tagged.one(sentence))
        .extracting(Quantity::value, Quantity::low, Quantity::high)
        .containsExactly(1_200_000.0, 900_000.0, 1_500_000.0);
  }

  @Test
  void whatLooksLikeAHedgeBehindBoundsTheNextNumber() {
    assertThat(Tagged.read("It_PRP has 200 or more_JJR than 250 camps_NNS ."))
        .extracting(Quantity::value, Quantity::comparator)
        .containsExactly(tuple(200.0, Comparator.EQUAL), tuple(250.0, Comparator.MORE));
    assertThat(Tagged.one("It_PRP has 200 or greater_JJR .").comparator())
        .isEqualTo(Comparator.AT_LEAST);
  }
}
