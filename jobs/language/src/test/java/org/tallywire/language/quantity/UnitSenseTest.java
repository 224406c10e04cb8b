package org.tallywire.language.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Units that other sentences use for other things: what they are here. */
class UnitSenseTest {
  private static String read(String sentence) {
    List<Quantity> found = Tagged.read(sentence);
    return found.stream()
        .map(
            q ->
                q.value()
                    + (q.unit() == null ? "" : " " + q.unit())
                    + (q.perUnit() == null ? "" : "/" + q.perUnit()))
        .collect(Collectors.joining(", "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        // metre or million
        "She_PRP won_VBD the 800m race . | 800.0 m",
        "A ditch 5 m wide_JJ was dug_VBN . | 5.0 m",
        "The firm has 5m users_NNS . | 5000000.0",
        "The game sold_VBD 4m copies_NNS . | 4000000.0",
        "Sales rose_VBD to 10.1m . | 1.01E7",
        "The cart moves_VBZ at 3.7m/h past users_NNS . | 3.7 m/h",
        // C, F and K
        "It_PRP is 28 C outside_RB . | 28.0 Cel",
        "The frost reached_VBD -15C . | -15.0 Cel",
        "A sunny forecast promises_VBZ 75 F today_RB . | 75.0 [degF]",
        "The alloy melts_VBZ at 700.5K . | 700500.0",
        "At a temperature of 700.5K the alloy melts_VBZ . | 700.5 K",
        "The page had 500K visitors_NNS . | 500000.0",
        "The dial stops_VBZ at −40.5° of the Celsius scale . | -40.5 Cel",
        "It_PRP was 41 degrees_NNS Fahrenheit in town . | 41.0 [degF]",
        "The mast leans_VBZ by 4 degrees_NNS . | 4.0 deg",
        "At absolute_JJ zero all rests_VBZ . | 0.0 K",
        // pound
        "The crate weighs_VBZ 20 pounds_NNS . | 20.0 [lb_av]",
        "She_PRP bought_VBD a thirty pound sack of oats . | 30.0 [lb_av]",
        "She_PRP bought_VBD oats for 20 pounds_NNS . | 20.0 GBP",
        "They_PRP fined_VBD him 5 million pounds_NNS . | 5000000.0 GBP",
        "It_PRP recalls_VBZ 143,000 pounds_NNS of ground_JJ beef_NN . | 143000.0 [lb_av]",
        "It_PRP has 1.5 million pounds_NNS of thrust_NN . | 1500000.0 [lb_av]",
        "It_PRP needs_VBZ 9 million pounds_NNS of new_JJ investment_NN . | 9000000.0 GBP",
        "It_PRP needs_VBZ 5,000 pounds_NNS of public_JJ money_NN . | 5000.0 GBP",
        "London burned_VBD 50,000 pounds_NNS of coal_NN . | 50000.0 GBP",
        "He had lost_VBN 30 pounds_NNS since_IN January . | 30.0 [lb_av]",
        "She_PRP lost_VBD about_RB 50 pounds_NNS in May . | 50.0 [lb_av]",
        "He had lost_VBN 30 pounds_NNS on_IN a bet . | 30.0 GBP",
        "She_PRP lost_VBD 250 pounds_NNS in a phone scam_NN . | 250.0 GBP",
        "In London she_PRP lost_VBD 90 pounds_NNS that_DT day . | 90.0 GBP",
        "They_PRP wasted_VBD 7 million pounds_NNS of new_JJ measures_NNS . | 7000000.0 GBP",
        "It_PRP took_VBD 20,000 pounds_NNS of widows_NNS '_POS money_NN . | 20000.0 GBP",
        // in, inch marks, feet
        "The board is 3 1/2 in wide_JJ . | 3.5 [in_i]",
        "The length of the nail is 4 in . | 4.0 [in_i]",
        "They_PRP sold_VBD 2.5 million in 2020 . | 2500000.0",
        "There_EX were 13 in high_JJ spirits_NNS . | 13.0",
        "They_PRP let_VBD 20 in . | 20.0",
        "It_PRP has_VBZ 7\" wheels_NNS . | 7.0 [in_i]",
        "\"They_PRP sold_VBD 9\" he wrote_VBD . | 9.0",
        "The robber was 5'8\" tall_JJ . | 68.0 [in_i]",
        "The telescope sees_VBZ a field of 150\" . | 150.0 ''",
        // point
        "The heading is in 12-point type of that font . | 12.0 [pnt]",
        "The home side scored_VBD 12 points_NNS . | 12.0",
        // ton
        "The ship took_VBD 300 tons_NNS of ore . | 300.0 t",
        "The truck holds_VBZ 3 short_JJ tons_NNS . | 3.0 [ston_av]",
        "The plant sorts_VBZ 600 tpd . | 600.0 t/d",
        // stone, bar, carat, dram
        "The boxer weighs_VBZ 12 stone . | 12.0 [stone_av]",
        "Two stone lions_NNS guard_VBP it . | 2.0",
        "A pressure of 5 bars_NNS was read_VBN . | 5.0 bar",
        "The town has three bars_NNS . | 3.0",
        "An 18-carat gold ring was found_VBN . | 18.0 [car_Au]",
        "A 2-carat diamond was found_VBN . | 2.0 [car_m]",
        "A bottle yields_VBZ 20 drams_NNS of whisky . | 20.0 [fdr_us]",
        "The bus costs_VBZ 100 drams_NNS . | 100.0 AMD",
        // bits, billions, volts
        "A packet of 1800 b was lost_VBN . | 1800.0 bit",
        "The server took_VBD a 1800b packet . | 1800.0 bit",
        "The data market is worth_JJ 300b . | 3.0E11",
        "A 12V lamp burned_VBD . | 12.0 V",
        // lengths that look like times of day
        "The grid measures_VBZ 3.7 pm . | 3.7 pm",
        "The grid measures_VBZ 3.125 am . | 3.125 am",
        // years
        "The rock is 70 Ma old_JJ and holds_VBZ fossils_NNS . | 7.0E7 a",
        "The planet formed_VBD 4.5Ga before_IN . | 4.5E9 a",
        // physics
        "The ring reached_VBD 6 TeV . | 6.0 TeV",
        "The dose was 9 mGy . | 9.0 mGy",
        "They_PRP took_VBD 7 fb−1 of data . | 7.0 10*15/b",
        "It_PRP gives_VBZ 30 J/m^2 per year . | 30.0 J/m2/a",
        "It_PRP falls_VBZ at 10 km/s2 . | 10.0 km/s2",
        "It_PRP weighs_VBZ 5 kg/cm3 . | 5.0 kg/cm3",
        "The van needs_VBZ 12 l/km . | 12.0 L/km",
        "The lake holds_VBZ 6 km cubed . | 6.0 km3",
        "The park spans_VBZ 6 km^2 . | 6.0 km2",
        // coins and parts of units
        "A stamp costs_VBZ 4 dimes_NNS . | 0.4 USD",
        "A stamp costs_VBZ 3 nickels_NNS . | 0.15 USD",
        "Three nickel mines_NNS closed_VBD . | 3.0",
        "The mill lies_VBZ two-fifths miles_NNS north_RB . | 0.4 [mi_i]",
        "Winds_NNS reached_VBD Beaufort 9 . | 9.0 {beaufort}",
        "He carried_VBD a .45 caliber handgun_NN . | 0.45 [in_i]",
      })
  void decidesByTheSentence(String sentence, String expected) {
    assertThat(read(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They_PRP met_VBD at 2 pm .",
        "They_PRP met_VBD at 2.15 pm .",
        "The train left_VBD at 10.05 am .",
        "They_PRP fired_VBD a 50 caliber gun_NN .",
      })
  void aTimeOfDayIsNoLength(String sentence) {
    assertThat(Tagged.read(sentence)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Revs were 1986 revs,",
    "He_PRP shot_VBD a .40 cal pistol .,",
    "They_PRP live_VBP at 210 Stone Ave .,",
    "Some 1000 AU troops_NNS came_VBD .,",
    "The store sold_VBD 5 Ma posters_NNS .,",
    "They_PRP hold_VBP 30 C shares_NNS .,",
  })
  void leavesOtherWordsAlone(String sentence, String unit) {
    assertThat(Tagged.read(sentence)).allMatch(quantity -> quantity.unit() == null);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Net 1,199,791 vs 983,004 | OTHER 1199791.0, OTHER 983004.0",
        "Oper net loss 1.2 mln vs profit 800,000 | OTHER 1200000.0, OTHER 800000.0",
        "Shr 34 cts vs 28 cts Net 1,199,791 vs 983,004 Revs 5.7 mln | MONEY 0.34 USD, MONEY 0.28 USD, MONEY 1199791.0 USD, MONEY 983004.0 USD, MONEY 5700000.0 USD",
        "Avg shrs 12.1 mln vs 11.9 mln | COUNT 1.21E7, COUNT 1.19E7",
        "Car sales 12,000 vs 11,500 | COUNT 12000.0, COUNT 11500.0",
        "Sales rose_VBD to 12,000 . | COUNT 12000.0"
      })
  void linesOfResultsAreMoneyAndCountNothing(String line, String expected) {
    assertThat(
            Tagged.read(line).stream()
                .map(q -> q.kind() + " " + q.value() + (q.unit() == null ? "" : " " + q.unit()))
                .collect(Collectors.joining(", ")))
        .isEqualTo(expected);
  }
}
