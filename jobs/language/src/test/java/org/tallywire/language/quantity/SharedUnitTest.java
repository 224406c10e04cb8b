package org.tallywire.language.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tallywire.language.text.AnnotatedDocument;

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

  /** What befell people counts them, whatever was measured before it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It_PRP cost_VBD $5 million and raised_VBD the death_NN toll_NN to 45 . | 45 | ",
        "It_PRP cost_VBD $5 million and the death_NN toll_NN rose_VBD to 45 . | 45 | ",
        "It_PRP lies_VBZ 60 km_NN east_RB , raising_VBG the death_NN toll_NN to 45 . | 45 | ",
        "Bodies were found_VBN after_IN two days , taking_VBG the toll_NN to 48 . | 48 | ",
        "He was jailed_VBN for four years , taking_VBG the number of convictions to 12 . | 12 | ",
        "After_IN three years of work_NN they_PRP brought_VBD the fleet_NN to seven . | 7 | ",
        "The fire was 30 percent contained_VBN after_IN injuring_VBG 40 . | 40 | ",
        "Some 30 percent fled_VBD and 12 were also_RB wounded_VBN . | 12 | ",
        "It_PRP hit_VBD a shop 10 km_NN away_RB and wounded_VBD another_DT 30 . | 30 | ",
        "They_PRP stole_VBD $2 million and wounded_VBD another_DT 12 . | 12 | ",
        "It_PRP has cost_VBN $40 billion and displaced_VBN 3 million . | 3000000 | ",
        "It_PRP raised_VBD the toll_NN from 2 euros to 3 . | 3 | EUR",
        "It_PRP got_VBD 2 million euros and toll_NN revenue_NN rose_VBD to 3 . | 3000000 | EUR",
        "It_PRP gave_VBD the dead_JJ $40 million and the injured_JJ 10 million . | 10000000 | USD",
        "He was sentenced_VBN to four years and his_PRP$ accomplice_NN to seven . | 7 | a",
      })
  void leavesATallyOfPeopleItsOwn(String sentence, double value, String unit) {
    List<Quantity> found = Tagged.read(sentence);
    assertThat(found.get(found.size() - 1))
        .extracting(Quantity::value, Quantity::unit)
        .containsExactly(value, unit);
  }

  @Test
  void leavesPeopleOutOfTheMoneyOfTheTextBefore() {
    String before = "It cost $3 million. ";
    assertThat(Tagged.readAfter(before, "It_PRP displaced_VBD more_JJR than 12 million ."))
        .extracting(Quantity::unit)
        .containsOnlyNulls();
    assertThat(Tagged.readAfter(before, "It_PRP earned_VBD more_JJR than 12 million ."))
        .extracting(Quantity::unit)
        .containsExactly("USD");
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
        "It_PRP lost_VBD 500 men during_IN an annual_JJ religious_JJ fair . | ",
        "It_PRP lost_VBD 500 men in daily_JJ violent_JJ raids . | ",
        "It_PRP loses_VBZ 500 men daily_RB . | d",
        "It_PRP ran_VBD 12 daily_JJ trains . | d",
      })
  void givesNoRateOfAnotherThing(String sentence, String per) {
    assertThat(Tagged.one(sentence).perUnit()).isEqualTo(per);
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
        "Britain spoke of Syrian refugees. Britain | It_PRP gave_VBD 9 million pounds . | GBP",
        "Police in Northern Ireland seek robbers. | They_PRP took_VBD 9 million pounds . | GBP",
        "Police in Cairo seek a London gang. In Egypt | it_PRP took_VBD 9 pounds . | EGP",
        "Islamabad spoke. New Delhi was angry. | It_PRP gave_VBD 500,000 rupees . | INR",
        "Mexico met Chile. In Chile | it_PRP gave_VBD 500,000 pesos . | CLP",
        "Chile met Mexico. In Mexico | it_PRP gave_VBD 500,000 pesos . | MXN",
        "South Sudan is broke. | It_PRP owes_VBZ 9 million pounds . | SSP",
        "Sudan is broke. | It_PRP owes_VBZ 9 million pounds . | SDG",
      })
  void takesTheMoneyOfTheCountryNamedLast(String before, String sentence, String unit) {
    assertThat(Tagged.readAfter(before + " ", sentence))
        .extracting(Quantity::unit)
        .containsExactly(unit);
  }

  @ParameterizedTest
  @CsvSource({"1995,IEP", "2007,GBP"})
  void takesNoMoneyThatIsNoMore(int year, String unit) {
    AnnotatedDocument document = Tagged.document("Dublin will_MD borrow_VB 7 million pounds .");
    AnnotatedDocument dated =
        new AnnotatedDocument(
            "doc", document.text(), null, LocalDate.of(year, 3, 1), document.sentences());
    assertThat(new RuleQuantityRecognizer().recognize(dated, dated.sentences().get(0)))
        .extracting(Quantity::unit)
        .containsExactly(unit);
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
