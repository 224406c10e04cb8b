package org.tallywire.language.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which numbers move, which way, and which are only compared with something else. */
class MovementTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Output dwindle_VBD to 5 tonnes . | down",
        "Wheat throttle_VBD to 3 percent . | down",
        "Growth was 3 percent . | up",
        "The drop was 5 percent . | down",
        "Wages grow_VBD at_IN an annual_JJ pace of 5.2 percent . | up",
        "The index_NN closed_VBD 12 percent lower_JJR . | down",
        "Wheat was lower_JJR by 9 percent . | down",
        "They_PRP push_VBD prices to a record_NN 6 dollars . | up",
        "It_PRP wipe_VBD 3 million dollars off_IN its value . | down",
        "Wheat cost_VBD 30 percent more_RBR than before_IN . | up",
        "The level is 3 percent below_IN that_DT of a year ago_RB . | down",
        "Women earn_VBP 22 percent less_JJR than men . | ",
        "The fee is 40 dollars above_IN the tariff . | ",
        "It_PRP had a 20 percent higher_JJR risk . | ",
        "Visits ran_VBD 18 percent higher_JJR than in a normal_JJ week . | ",
      })
  void comparesWithATimeBefore(String sentence, String change) {
    assertThat(Tagged.one(sentence).change()).isEqualTo(change);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The mill will_MD dismiss_VB 60 workers . | down",
        "The mill will_MD lay_VB off_RB 60 workers . | down",
        "The mill added_VBD 400 jobs . | up",
        "It_PRP cost_VBD the party 44 seats . | down",
        "A loss of 12 seats followed_VBD . | down",
        "Then_RB 30 clerks lost_VBD their_PRP$ jobs . | down",
        "Then_RB 30 posts will_MD go_VB . | down",
        "Then_RB 30 people will_MD go_VB home . | ",
        "Then_RB 30 people fell_VBD when_WRB shots were_VBD fired_VBN . | ",
        "The mill met_VBD 60 workers . | ",
        "The party won_VBD 44 seats . | ",
      })
  void countsJobsAndSeats(String sentence, String change) {
    assertThat(Tagged.one(sentence).change()).isEqualTo(change);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The mill cut_VBD 400 jobs , half of them_PRP abroad_RB . | down | down",
        "Exports fell_VBD 5 percent , imports 2 percent . | down | down",
        "Exports rose_VBD 3 percent in May and 4 percent in June . | up | up",
        "Bread went_VBD from 5 to 8 dollars . |  | up",
        "Staff rose_VBD by 1,200 to 14,500 . | up | up",
        "Staff were down_RB by 600 to 13,900 . | down | down",
        "Output rose_VBD to 400 , half of them_PRP abroad_RB . | up | ",
      })
  void sharesAMovement(String sentence, String first, String second) {
    assertThat(Tagged.read(sentence))
        .extracting(Quantity::change)
        .isEqualTo(java.util.Arrays.asList(first, second));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Cases increase_VBD sixfold_RB . | up",
        "That_DT is half the pace of 1997 . | down",
        "It_PRP fell_VBD to a sixth of the 2005 figure . | down",
        "It_PRP is a sixth of the whole_NN . | ",
      })
  void multipliesWhatWas(String sentence, String change) {
    assertThat(Tagged.read(sentence).get(0).change()).isEqualTo(change);
  }

  @ParameterizedTest
  @CsvSource({"fell_VBD,five to eight seats short_RB", "fell_VBD,short_RB of 50 percent"})
  void whatFallsShortHasNotMoved(String verb, String rest) {
    List<Quantity> read = Tagged.read("The bloc " + verb + " " + rest + " .");
    assertThat(read).hasSize(1).allMatch(quantity -> quantity.change() == null);
  }
}
