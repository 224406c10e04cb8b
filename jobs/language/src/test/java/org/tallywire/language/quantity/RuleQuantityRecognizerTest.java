package org.tallywire.language.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleQuantityRecognizerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The harbour took in 94,300 crates . | 94300",
        "The harbour took in 94 300 crates . | 94300",
        "The harbour took in 6,00,000 crates . | 600000",
        "They_PRP sold 70 thousand tickets . | 70000",
        "They_PRP sold 5k tickets . | 5000",
        "They_PRP sold 3.4mln tickets . | 3400000",
        "They_PRP sold ninety-four thousand three hundred tickets . | 94300",
        "They_PRP sold a dozen tickets . | 12",
        "They_PRP sold half a million tickets . | 500000",
        "They_PRP sold half a dozen tickets . | 6",
        "They_PRP sold two and a half million tickets . | 2500000",
        "They_PRP sold 2½ million tickets . | 2500000",
        "They_PRP sold 1.2 lakh crore tickets . | 1200000000000",
        "They_PRP sold a hundred and two tickets . | 102",
        "They_PRP sold a couple of tickets . | 2",
        "In_IN Anselm they_PRP number 5,100 ; few_JJ stay_VBP . | 5100",
      })
  void readsNumbersAsTheyAreWritten(String sentence, double value) {
    assertThat(Tagged.one(sentence).value()).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "About 94,000 sheep_NNS crossed_VBD . | ~ | 93500 | 94500 | About 94,000",
        "Some 70,000 sheep_NNS crossed_VBD . | ~ | 65000 | 75000 | Some 70,000",
        "An estimated_VBN 94,300 sheep_NNS crossed_VBD . | ~ | 94250 | 94350 | An estimated 94,300",
        "Nearly 150 sheep_NNS crossed_VBD . | ~ | 145 | 150 | Nearly 150",
        "More than 120 sheep_NNS crossed_VBD . | > | 120 | | More than 120",
        "At least_JJS 11 sheep_NNS crossed_VBD . | >= | 11 | | At least 11",
        "Up to 40 sheep_NNS crossed_VBD . | <= | | 40 | Up to 40",
        "Fewer_JJR than 40 sheep_NNS crossed_VBD . | < | | 40 | Fewer than 40",
        "Two or more_JJR sheep_NNS crossed_VBD . | >= | 2 | | Two or more",
        "Dozens of sheep_NNS crossed_VBD . | >= | 24 | | Dozens",
        "Tens_NNS of thousands of sheep_NNS crossed_VBD . | >= | 20000 | | Tens of thousands",
        "Between_IN 5 and 10 sheep_NNS crossed_VBD . | range | 5 | 10 | Between 5 and 10",
        "Only 40 sheep_NNS crossed_VBD . | = | 40 | 40 | Only 40",
      })
  void boundsANumberByItsHedge(
      String sentence, String comparator, Double low, Double high, String phrase) {
    Quantity quantity = Tagged.one(sentence);
    assertThat(quantity.comparator().sign()).isEqualTo(comparator);
    assertThat(quantity.low()).isEqualTo(low);
    assertThat(quantity.high()).isEqualTo(high);
    assertThat(Tagged.phrase(sentence)).isEqualTo(phrase);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The bridge cost_VBD US$1.2bn . | money | USD | 1200000000",
        "The bridge cost_VBD Rs 500 crore . | money | INR | 5000000000",
        "The bridge cost_VBD 300 mln dlrs . | money | USD | 300000000",
        "The bridge cost_VBD 3.4mln euros . | money | EUR | 3400000",
        "The toll is 4 cents . | money | USD | 0.04",
        "The toll is 80 pence . | money | GBP | 0.8",
        "Wages rose_VBD 25 percent . | percent | % | 25",
        "The ferry waits_VBZ ten days . | measure | d | 10",
        "The wall is 3.5 metres long_JJ . | measure | m | 3.5",
        "The crate weighs_VBZ 20 pounds . | measure | [lb_av] | 20",
        "Rates rose_VBD a quarter of a percentage point . | percent | % | 0.25",
        "It_PRP took_VBD half an hour . | measure | h | 0.5",
        "It_PRP took_VBD an hour and a half , he_PRP said_VBD . | measure | h | 1.5",
        "He_PRP got_VBD a year and a half in_IN prison_NN . | measure | a | 1.5",
        "He_PRP lost_VBD about a dollar and a half . | money | USD | 1.5",
        "A 12-year-old_JJ boy won_VBD . | age | a | 12",
        "[PERSON Ada Brook] , 34 , won_VBD . | age | a | 34",
      })
  void knowsKindAndUnit(String sentence, String kind, String unit, double value) {
    Quantity quantity = Tagged.one(sentence);
    assertThat(quantity.kind().tableName()).isEqualTo(kind);
    assertThat(quantity.unit()).isEqualTo(unit);
    assertThat(quantity.value()).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Two-thirds of the sheep_NNS crossed_VBD . | fraction | 0.6666666666666666",
        "Half of the sheep_NNS crossed_VBD . | fraction | 0.5",
        "One in five sheep_NNS crossed_VBD . | fraction | 0.2",
        "The flock is twice_RB the size . | multiplier | 2",
        "The flock is 1.5 times the size . | multiplier | 1.5",
        "Traffic increased_VBD threefold_RB . | multiplier | 3",
      })
  void readsPartsAndMultiples(String sentence, String kind, double value) {
    Quantity quantity = Tagged.one(sentence);
    assertThat(quantity.kind().tableName()).isEqualTo(kind);
    assertThat(quantity.value()).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The fair opens_VBZ on December 31 .",
        "The fair opens_VBZ on 31 December .",
        "The fair began_VBD in 1998 .",
        "The fair of 2012-13 was small_JJ .",
        "The fair opens_VBZ at 10:30 .",
        "The fair opens_VBZ at 10 a.m. .",
        "The fair opened_VBD just_RB after_IN 11 Thursday night_NN .",
        "It_PRP was updated_VBN 5 hours ago_RB .",
        "See_VB https://example.org/2021/12/05/40-sheep .",
        "A Boeing 737 landed_VBD .",
        "Article 5 was invoked_VBN .",
        "Covid-19 spread_VBD .",
        "The Su-34 crashed_VBD .",
        "One_CD of the doors opened_VBD .",
        "No_DT one_NN came_VBD .",
        "They_PRP won_VBD 97-92 on Monday .",
        "The tune was popular_JJ in the 1990s .",
        "The file 20211204 was lost_VBN .",
        "The shop is open_JJ 24/7 .",
        "The 99th day came_VBD .",
        "They_PRP met_VBD at 4017 NE 425th Street .",
        "Image 62 of 111 The pier burned_VBD .",
        "Crews of Rescue 3 reached_VBD the pier .",
        "Boston Shelter 12 opened_VBD today .",
      })
  void makesNothingOfOtherNumbers(String sentence) {
    assertThat(Tagged.read(sentence)).isEmpty();
  }

  /** A headline's verb is no name, whatever its capitals make of its tag. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "BOMB_NN KILLS_NNP 12 IN_IN BAGHDAD",
        "POLICE_NN FREE_VBP 12 IN_IN BAGHDAD",
        "Bus Crash Kills_NNP 12",
        "Police held_VBD 12 Thursday night_NN .",
      })
  void readsWhatAHeadlineCounts(String sentence) {
    assertThat(Tagged.one(sentence).value()).isEqualTo(12);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Two women , ages_NNS 37 and 52 , left_VBD . | 37 52",
        "Three men , ages_NNS 22 , 45 and 67 , left_VBD . | 22 45 67",
        "The dead_JJ man was 44 , police said_VBD . | 44",
        "They_PRP raised_VBD the pension_NN age from 65 to 68 . | 65 68",
        "They_PRP moved_VBD the pension_NN age to 67 . | 67",
        "The men , who_WP are 29 and 41 , fled_VBD . | 29 41",
        "[PERSON Ada Brook] , 31 were arrested_VBN . | 31",
      })
  void readsAgesWithoutYears(String sentence, String ages) {
    assertThat(Tagged.read(sentence))
        .filteredOn(quantity -> quantity.kind() == QuantityKind.AGE)
        .extracting(quantity -> String.valueOf((int) quantity.value()))
        .containsExactly(ages.split(" "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The number of children_NNS was 44 .",
        "The toll among_IN women_NNS was 31 .",
        "The number of the man was 44 ."
      })
  void countsOfPeopleAreNoAges(String sentence) {
    assertThat(Tagged.one(sentence).kind()).isEqualTo(QuantityKind.COUNT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It earned_VBD 4.1 million . | MONEY",
        "It lost_VBD 4.8 million files , not 4.1 million . | COUNT",
        "It lost_VBD 4.8 million files against 4.1 million . | COUNT",
      })
  void takesTheCurrencyOfAnEarlierSentenceWhereNothingIsCounted(String sentence, String last) {
    assertThat(Tagged.readAfter("The firm paid 3 million dollars.", sentence))
        .last()
        .extracting(quantity -> quantity.kind().name())
        .isEqualTo(last);
  }

  @Test
  void readsWhatEachPartyWonThoughTheVerbIsLeftOut() {
    assertThat(
            Tagged.read(
                "The_DT Reform_NNP Alliance_NNP won_VBD 86 seats_NNS , the Progress_NNP Party_NNP 77"
                    + " and the Greens_NNPS 19 ."))
        .extracting(Quantity::value)
        .containsExactly(86.0, 77.0, 19.0);
    assertThat(Tagged.read("He_PRP joined_VBD the Progress_NNP Party_NNP 77 .")).isEmpty();
    assertThat(Tagged.read("In_IN 2019 voters_NNS chose_VBD Unity_NNP Front_NNP 7 .")).isEmpty();
  }

  @Test
  void keepsTwoNumbersApart() {
    assertThat(Tagged.read("Rooms five and six burned_VBD ."))
        .extracting(Quantity::value)
        .containsExactly(5.0, 6.0);
  }

  @Test
  void fromToIsTwoQuantitiesWithAChangeOnTheSecond() {
    assertThat(Tagged.read("Staff shrank_VBD from 108,000 in 2013 to 59,000 in 2021 ."))
        .extracting(Quantity::value, Quantity::change)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(108000.0, null),
            org.assertj.core.groups.Tuple.tuple(59000.0, "down"));
  }

  @Test
  void takesTheRateInto() {
    Quantity quantity = Tagged.one("The mine yields_VBZ 500 tonnes a day .");
    assertThat(quantity.perUnit()).isEqualTo("d");
    assertThat(Tagged.phrase("The mine yields_VBZ 500 tonnes a day ."))
        .isEqualTo("500 tonnes a day");
  }

  @Test
  void findsARateFurtherOn() {
    assertThat(
            Tagged.one("They_PRP count_VBP over 50 boats off_IN the coast every week .").perUnit())
        .isEqualTo("wk");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Output fell_VBD from 5 to 7 percent . | % | %",
        "Leases run_VBP for 6 and 12 months . | mo | mo",
        "Profit was 20 dlrs vs 18 . | USD | USD",
        "Shares rose_VBD eight yen to 208 . | JPY | JPY",
      })
  void takesAMissingUnitFromTheNeighbour(String sentence, String first, String second) {
    assertThat(Tagged.read(sentence)).extracting(Quantity::unit).containsExactly(first, second);
  }

  @Test
  void doesNotLendACurrencyToPeople() {
    assertThat(Tagged.read("The firm paid_VBD 20 dollars to 15 clerks ."))
        .extracting(Quantity::unit)
        .containsExactly("USD", null);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Wheat rose_VBD 3 percent . | up",
        "Wheat fell_VBD by 3 percent . | down",
        "Wheat rose_VBD by 3 percent to 5 dollars . | up",
        "Wheat was up_RB 3 percent . | up",
        "A 10 percent drop followed_VBD . | down",
        "An increase of 300 dollars followed_VBD . | up",
        "Wheat closed_VBD at 5 dollars . | ",
        "Costs amounted_VBD to 5 dollars . | ",
        "The index_NN rose_VBD 35 points . | up",
        "The clinic_NN saw_VBD twice as many children as last year . | up",
        "The clinic_NN is_VBZ twice the size of the school . | ",
      })
  void tellsAMovement(String sentence, String change) {
    assertThat(Tagged.read(sentence))
        .isNotEmpty()
        .allMatch(q -> java.util.Objects.equals(q.change(), change));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Damage topped_VBD 500 dollars . | >",
        "Damage will_MD not_RB exceed_VB 500 dollars . | <=",
        "Tickets start_VBP at 350 dollars . | >=",
      })
  void aVerbThatHedgesStaysOutside(String sentence, String comparator) {
    assertThat(Tagged.one(sentence).comparator().sign()).isEqualTo(comparator);
    assertThat(Tagged.phrase(sentence))
        .endsWith("dollars")
        .startsWith(Tagged.phrase(sentence).substring(0, 1));
    assertThat(Tagged.phrase(sentence)).matches("\\d+ dollars");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Manila said_VBD the dam cost_VBD 5 million pesos . | PHP",
        "Islamabad said_VBD the dam cost_VBD 5 million rupees . | PKR",
        "The dam cost_VBD 5 million rupees . | INR",
      })
  void decidesTheCurrencyByTheCountry(String sentence, String unit) {
    assertThat(Tagged.one(sentence).unit()).isEqualTo(unit);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The 100m race began_VBD . | m | 100",
        "Then 10m viewers tuned_VBD in . | | 10000000",
        "The lift holds_VBZ 20 stones . | | 20",
        "The car hit_VBD 60 mph . | [mi_i] | 60",
        "It_PRP fell_VBD to minus 10 degrees Celsius . | Cel | -10",
      })
  void settlesAmbiguousUnits(String sentence, String unit, double value) {
    assertThat(Tagged.one(sentence).unit()).isEqualTo(unit);
    assertThat(Tagged.one(sentence).value()).isEqualTo(value);
  }

  @Test
  void aMoveBetweenTwoPricesIsNoRange() {
    assertThat(Tagged.read("The share jumped_VBD $4 to $14.75 ."))
        .extracting(Quantity::value)
        .containsExactly(4.0, 14.75);
  }

  /** The positions of every quantity hold the text they claim, whatever the characters around. */
  @Test
  void positionsAreUtf16UnitsOfTheText() {
    String sentence = "Über_NN 🚢🚢 about 40 boats sank_VBD .";
    assertThat(Tagged.phrase(sentence)).isEqualTo("about 40");
  }
}
