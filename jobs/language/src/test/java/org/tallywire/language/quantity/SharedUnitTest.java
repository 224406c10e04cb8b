package org.tallywire.language.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Units that a number leaves out, and money in terms of money. */
class SharedUnitTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Wheat rose_VBD to 17 percent in July from 16 in June . | % | %",
        "They_PRP took_VBD 8 tonnes , against 9 in May . | t | t",
        "They_PRP flew_VBD in 38 tonnes of the 160 requested_VBN . | t | t",
        "Wheat took_VBD 44 percent , roads 38 . | % | %",
        "Petrol costs_VBZ 1.90 euros , diesel 1.75 . | EUR | EUR",
        "The ship is 180 metres long_JJ and 30 wide_JJ . | m | m",
        "It_PRP was banned_VBN for four years , his_PRP$ coach got_VBD eight . | a | ",
        "It_PRP has 3 million of the 11 million dollars . | USD | USD",
        "The fee was 38 million euros , rising_VBG to 45 million . | EUR | EUR",
        "It_PRP took_VBD 12 percent and 31 clerks . | % | ",
        "Within_IN three days they_PRP rose_VBD to 218 . | d | ",
        "The film took_VBD 9 dollars , from 40 to 1,796 cinemas . | USD | ",
      })
  void takesTheUnitOfWhatItIsMoreOf(String sentence, String first, String second) {
    assertThat(Tagged.read(sentence).subList(0, 2))
        .extracting(Quantity::unit)
        .isEqualTo(Arrays.asList(first, second));
  }

  @Test
  void takesTheScaleToo() {
    assertThat(Tagged.read("Wheat made_VBD up_RP 15.2 million tonnes , corn 20.8 ."))
        .extracting(Quantity::value)
        .containsExactly(15_200_000.0, 20_800_000.0);
  }

  @Test
  void takesBasisPointsForAStep() {
    assertThat(
            Tagged.read(
                "It_PRP rose_VBD by 50 basis points to 3 percent , and may_MD add_VB another 25 ."))
        .extracting(Quantity::unit)
        .containsExactly("{basis_point}", "%", "{basis_point}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The zloty slid_VBD to 6.12 to the dollar . | PLN | USD | 6.12 to the dollar",
        "It_PRP sells_VBZ at 83 rupees per dollar . | INR | USD | 83 rupees per dollar",
        "A dollar fetch_VBZ 35 birr . | ETB | USD | 35 birr",
        "Sugar sells_VBZ at 22 cents a pound . | USD | [lb_av] | 22 cents a pound",
        "It_PRP lost_VBD 450 rupees daily_RB . | INR | d | 450 rupees daily",
        "It_PRP needs_VBZ 8 euros more_RBR a kilo . | EUR | kg | 8 euros more a kilo",
        "It_PRP paid_VBD 3 euros for each_DT vote . | EUR | vote | 3 euros for each vote",
        "It_PRP has an annual_JJ budget of 3 euros . | EUR | a | 3 euros",
      })
  void readsExchangeRatesAndOtherRates(String sentence, String unit, String per, String phrase) {
    assertThat(Tagged.one(sentence).unit()).isEqualTo(unit);
    assertThat(Tagged.one(sentence).perUnit()).isEqualTo(per);
    assertThat(Tagged.phrase(sentence)).isEqualTo(phrase);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The bloc trails_VBZ by 18 points in the polls . | %",
        "Inflation_NN is ten points too_RB high_JJ . | %",
        "A quarter-point rise_NN in interest_NN followed_VBD . | %",
        "The team conceded_VBD 21 points . | ",
        "Tallinn registered_VBD 32.6 degrees . | Cel",
        "The road has a 90 degrees turn_NN . | deg",
        "It_PRP paid_VBD a 200-mark_JJ fee . | DEM",
        "Cairo will_MD borrow_VB 7 billion pounds . | EGP",
      })
  void knowsPointsDegreesAndPounds(String sentence, String unit) {
    assertThat(Tagged.one(sentence).unit()).isEqualTo(unit);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "One pupil in twelve missed_VBD school . | 0.0833333 | One pupil in twelve",
        "It_PRP was nearly_RB double_JJ its_PRP$ score . | 2 | nearly double",
        "The house of_IN which_WDT half are renewed_VBN sits_VBZ . | 0.5 | half",
        "Three of every four jobs are new_JJ . | 0.75 | Three of every four",
        "The gap was a third wider_JJR . | 0.3333333 | a third",
        "It_PRP took_VBD 14 hours and ten minutes . | 14.1666667 | 14 hours and ten minutes",
        "It_PRP was nearly_RB a metre long_JJ . | 1 | nearly a metre",
      })
  void readsSharesAndCompounds(String sentence, double value, String phrase) {
    assertThat(Tagged.one(sentence).value())
        .isCloseTo(value, org.assertj.core.data.Offset.offset(1e-6));
    assertThat(Tagged.phrase(sentence)).isEqualTo(phrase);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It_PRP was barely_RB 9 percent . | ~",
        "Crowds were estimated_VBN by police at 6,000 . | ~",
        "Cars over_IN five years old_JJ are taxed_VBN . | >",
        "Seven are under_IN the age of five . | <",
        "The town is short_JJ of 20 teachers . | =",
        "It_PRP lay_VBD scattered_VBN over_IN two square_JJ kilometres . | =",
        "It_PRP lay_VBD under_IN 10 metres of mud_NN . | =",
        "It_PRP came_VBD within_IN 200 dollars of the prize . | <=",
      })
  void boundsOnlyWhatIsBounded(String sentence, String comparator) {
    assertThat(Tagged.read(sentence)).isNotEmpty();
    Quantity last = Tagged.read(sentence).get(Tagged.read(sentence).size() - 1);
    assertThat(last.comparator().sign()).isEqualTo(comparator);
  }
}
