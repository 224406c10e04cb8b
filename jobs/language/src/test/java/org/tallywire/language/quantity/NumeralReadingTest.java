package org.tallywire.language.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tallywire.language.text.AnnotatedDocument;
import org.tallywire.language.text.SectionType;
import org.tallywire.language.text.Sentence;

/** How numbers are read, and what only looks like a larger number. */
class NumeralReadingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "He fired_VBD a single_JJ shot_NN . | 1 | 1 | EQUAL",
        "He died_VBD of multiple_JJ stab_NN wounds_NNS . | 2 | | AT_LEAST",
      })
  void someAdjectivesCount(String sentence, double value, Double high, Comparator comparator) {
    Quantity quantity = Tagged.one(sentence);
    assertThat(quantity.value()).isEqualTo(value);
    assertThat(quantity.high()).isEqualTo(high);
    assertThat(quantity.comparator()).isEqualTo(comparator);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The single_JJ market_NN grew_VBD .",
        "A single_JJ mother_NN left_VBD .",
        "He has multiple_JJ sclerosis_NN .",
        "The year passed_VBD without_IN a single_JJ death_NN .",
        "Two-way trade_NN grew_VBD .",
        "They asked_VBD for a grand_JJ jury_NN decision_NN .",
        "It_PRP hurt_VBD a Grand Rapids man_NN .",
        "Her_PRP$ credit_NN scores_NNS are low_JJ .",
        "Kane scores_VBZ as_IN the rain stops_VBZ .",
        "The scores were level_JJ .",
        "Math_NNP scores fell_VBD this_DT year .",
        "Reading_NN scores of pupils_NNS fell_VBD .",
        "WXYZ 3 of 10 DEADLY SHOOTING IN OHIO .",
        "They read_VBD the 9-11 report_NN .",
      })
  void mostAdjectivesDoNot(String sentence) {
    assertThat(Tagged.read(sentence)).isEmpty();
  }

  /** A line of a table says nowhere what its numbers are of. */
  @ParameterizedTest
  @ValueSource(strings = {"Nine months", "5.83 pct   177-183 days", "twelve    SIX", "2.5 1.75"})
  void rowOfTableIsNoQuantity(String row) {
    String text = "Rates follow. " + row;
    Sentence sentence = new Sentence(1, 14, text.length(), SectionType.BODY, List.of(), List.of());
    AnnotatedDocument document =
        new AnnotatedDocument("document", text, null, null, List.of(sentence));
    assertThat(new RuleQuantityRecognizer().recognize(document, sentence)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The tank held_VBD 2.4e6 cells . | 2400000",
        "The tank held_VBD 2.4E+6 cells . | 2400000",
        "The tank held_VBD 2.4x10^6 cells . | 2400000",
        "The tank held_VBD 12,345,678x10^3 cells . | 12345678000",
        "The tank held_VBD 2.4 × 10⁶ cells . | 2400000",
        "The tank held_VBD 7.5×10−3 litres . | 0.0075",
        "The tank held_VBD 7.5×10⁻³ litres . | 0.0075",
        "The tank held_VBD 5x2^4 cells . | 80",
        "The tank held_VBD 10⁶ cells . | 1000000",
        "The tank held_VBD 1.5^2 cells . | 2.25",
      })
  void readsPowers(String sentence, double value) {
    assertThat(Tagged.one(sentence).value()).isCloseTo(value, within(1e-9 * value));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The choir sold 3 hundred and 42 seats . | 342",
        "The choir earned_VBD five grand_NN . | 5000",
        "The choir won_VBD 22 Grand Slam titles_NNS . | 22",
        "The choir sold 18, 000 seats . | 18000",
        "The choir sold 6 thousand 3 hundred and 42 seats . | 6342",
        "The choir sold seven million , three hundred and twelve seats . | 7000312",
        "The choir counts 4 crore and three hundred . | 40000300",
        "The flood took_VBD tens_NNS of thousand of lives_NNS . | 20000",
        "The choir sold 3mil seats . | 3000000",
        "The choir sold 4.2 k seats . | 4200",
        "The choir sold 1.8 M seats . | 1800000",
        "The choir sold four dozens seats . | 48",
        "The choir sold a hundred and three dozen seats . | 136",
        "The choir sold 1,783.9million seats . | 1783900000",
        "The choir sold two thirds of a million seats . | 666666.6666666666",
        "The choir sold three quarters of a billion seats . | 750000000",
        "The choir sold one billion and a half million seats . | 1000500000",
        "The choir sold two million and three quarters million seats . | 2750000",
        "The fund lost_VBD eight point seventy-five million . | 8750000",
        "The average is two hundred point twenty-five . | 200.25",
        "The average is nought point twelve . | 0.12",
        "The average is one hundred and three quarters . | 100.75",
        "The average is fifty-two and a thirtieth . | 52.03333333333333",
        "The average is two and sixteen hundredths . | 2.16",
        "The ferry waits_VBZ three-and-a-half hours . | 3.5",
        "A four-and-a-half-year lease ended_VBD . | 4.5",
        "The choir sold 2.345,67 euros . | 2345.67",
        "The choir sold 1.002.345,67 euros . | 1002345.67",
      })
  void readsNumbersOfSeveralParts(String sentence, double value) {
    assertThat(Tagged.one(sentence).value()).isCloseTo(value, within(1e-9 * value));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Scores of sheep_NNS crossed_VBD . | 40",
        "Scores were hurt_VBN . | 40",
        "The blast hurt_VBD scores . | 40",
        "Police arrest_NN scores of monks_NNS . | 40",
        "In the blast scores of people_NNS were hurt_VBN . | 40",
        "In the landslide scores of miners_NNS were buried_VBN . | 40",
        "Last_JJ month_NN scores of monks_NNS marched_VBD . | 40",
        "In the flood scores were badly_RB injured_VBN . | 40",
        "Scores were still_RB missing_JJ . | 40",
        "Scores are in hospital . | 40",
        "Scores fell_VBD to their_PRP$ deaths_NNS . | 40",
        "Several hundred sheep_NNS crossed_VBD . | 300",
        "Several hundred thousand sheep_NNS crossed_VBD . | 300000",
        "A few dozen sheep_NNS crossed_VBD . | 24",
        "A few hundred sheep_NNS crossed_VBD . | 200",
        "A couple of thousand sheep_NNS crossed_VBD . | 2000",
        "Hundreds of sheep_NNS crossed_VBD . | 200",
      })
  void aVagueNumberIsTheLeastThatItsWordsAllow(String sentence, double least) {
    Quantity quantity = Tagged.one(sentence);
    assertThat(quantity.value()).isEqualTo(least);
    assertThat(quantity.low()).isEqualTo(least);
    assertThat(quantity.high()).isNull();
    assertThat(quantity.comparator()).isEqualTo(Comparator.AT_LEAST);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A trillionth of the dose was enough_JJ . | 1e-12",
        "One twenty-fifth of the dose was enough_JJ . | 0.04",
        "Three twenty-firsts of the dose leaked_VBD . | 0.14285714285714285",
        "The ratio was forty-two fifths . | 8.4",
        "The ratio was one hundred and twelve fifths . | 22.4",
        "The ratio was one hundred thirty-fifths . | 2.857142857142857",
        "The ratio was three quarters . | 0.75",
        "The ratio was one over four . | 0.25",
        "The ratio was 3 over twenty . | 0.15",
        "The ratio was minus one over four . | -0.25",
        "The ratio fell_VBD by a third . | 0.3333333333333333",
        "The ratio fell_VBD to a half . | 0.5",
        "a half | 0.5",
        "one - eighth | 0.125",
        "One in five doors broke_VBD . | 0.2",
        "Seven workers_NNS in ten struck_VBD . | 0.7",
      })
  void readsFractions(String sentence, double value) {
    Quantity quantity = Tagged.one(sentence);
    assertThat(quantity.kind()).isEqualTo(QuantityKind.FRACTION);
    assertThat(quantity.value()).isCloseTo(value, within(1e-9 * Math.abs(value)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Rates rose_VBD a quarter percentage_NN point_NN . | percent | 0.25",
        "It_PRP lasted_VBD a quarter century_NN . | measure | 25",
        "It_PRP lasted_VBD about a half hour_NN . | measure | 0.5",
        "It_PRP lasted_VBD at least a half-hour_NN . | measure | 0.5",
        "Rates fell_VBD by a quarter point_NN . | fraction | 0.25",
        "Rates fell_VBD by a half-point_NN . | fraction | 0.5",
        "It_PRP is a quarter-of-an-inch narrower_JJR . | measure | 0.25",
        "It_PRP is a tenth of a second_NN faster_JJR . | measure | 0.1",
      })
  void readsPartsOfAUnit(String sentence, String kind, double value) {
    assertThat(Tagged.one(sentence).kind().tableName()).isEqualTo(kind);
    assertThat(Tagged.one(sentence).value()).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A third_JJ man_NN ran_VBD off_RP .",
        "They_PRP were joined_VBN by a third_JJ party_NN .",
        "It_PRP was a fifth_JJ straight_JJ win_NN .",
        "It_PRP sank_VBD to a third-rate place_NN .",
        "It_PRP grew_VBD for a fourth_JJ year_NN .",
        "Some fled_VBD and a fifth_JJ was hurt_VBN .",
        "They_PRP scored_VBD in the second_JJ half_NN .",
        "Profit fell_VBD in the third_JJ quarter_NN .",
        "Her twenty-first_JJ birthday_NN came_VBD .",
        "It_PRP was the one hundred and fifth_JJ day_NN .",
        "The 7E7 flew_VBD .",
        "The 4x100 relay began_VBD .",
        "On the 99th day it_PRP ended_VBD .",
      })
  void anOrdinalOrANameIsNoNumber(String sentence) {
    assertThat(Tagged.read(sentence)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Rooms five and six burned_VBD . | 5 6",
        "Cases rose_VBD for three quarters in a row . | 3",
        "It_PRP earned_VBD more_JJR in_IN the_DT final_JJ two_CD quarters_NNS of_IN the_DT year_NN . | 2",
        "It_PRP lost_VBD money_NN in_IN three_CD quarters_NNS of_IN 2026_CD . | 3",
        "It_PRP had_VBD 1986_CD sales_NNS of_IN 200_CD crowns_NNS . | 200",
        "It_PRP made_VBD 2000_CD deliveries_NNS . | 2000",
        "Her pressure was 140 over 90 . | 140 90",
        "He_PRP made_VBD 20 over 3 years . | 20 3",
        "They_PRP sold in 2015 over 300 . | 300",
        "They_PRP sold 35 M&S bonds . | 35",
        "They_PRP freed_VBD three thousand , two hundred of them children_NNS . | 3000 200",
        "They_PRP hurt_VBD forty - two of them badly_RB . | 40 2",
        "The sum is 3 hundred and 4 hundred . | 300 400",
        "At_IN one_CD point_NN five_CD guards_NNS left_VBD . | 5",
        "They_PRP spent_VBD 2.5 billion in 2020 . | 2.5e9",
        "They_PRP sent_VBD 125 thousand recruits . | 125000",
        "A margin of plus or minus 3 points_NNS . | 3",
        "They_PRP shot_VBD two_CD and a third_NN was hurt_VBN . | 2",
      })
  void keepsApartWhatIsNoOneNumber(String sentence, String values) {
    List<Double> expected =
        java.util.Arrays.stream(values.split(" ")).map(Double::valueOf).toList();
    assertThat(Tagged.read(sentence)).extracting(Quantity::value).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The balance was negative seven . | -7",
        "The balance was minus seven . | -7",
        "The balance was -7 percent . | -7",
        "The balance ( -0.4 percent ) fell_VBD . | -0.4",
        "The balance was $-7.50 . | -7.5",
        "The balance was -$7.50 . | -7.5",
        "Is it_PRP so when_WRB <-30 . | -30",
        "- 10 k | -10000",
        "- 1 4/5 | -1.8",
        "- 10 ships sank_VBD . | 10",
        "She tested_VBD negative_JJ 14 days later_RB . | 14",
        "He_PRP got_VBD negative_JJ two_CD days later_RB . | 2",
      })
  void readsTheSignOfANumber(String sentence, double value) {
    assertThat(Tagged.one(sentence).value()).isEqualTo(value);
  }

  @Test
  void bankersMillionsNeedACurrency() {
    assertThat(Tagged.one("The fund holds_VBZ US$ 2MM .").value()).isEqualTo(2e6);
    assertThat(Tagged.read("The fund owns_VBZ a 35MM camera .")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1e999",
        "9^999",
        "1x10^999",
        "9999999999999999999999999999999999999999999999999999999999999999 million",
        "one million crore million crore million crore million crore ships_NNS",
      })
  void everyNumberIsFinite(String sentence) {
    assertThat(Tagged.read(sentence))
        .allMatch(q -> Double.isFinite(q.value()) && Math.abs(q.value()) < 1e100);
  }
}
