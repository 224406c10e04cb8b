package org.tallywire.language.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables of units say what the standards say. */
class UnitTablesTest {
  static Stream<String> codes() {
    return Stream.of("units.tsv", "unit-senses.tsv")
        .flatMap(table -> Resources.rows(table, 5).stream())
        .map(row -> row[0])
        .distinct();
  }

  @ParameterizedTest
  @MethodSource("codes")
  void everyCodeIsUcum(String code) {
    assertThat(UcumScales.fault(code)).isEmpty();
  }

  /** What a unit with a time below it is split into: {@code km/h} into {@code km} per {@code h}. */
  @ParameterizedTest
  @MethodSource("codes")
  void whatAUnitIsSplitIntoIsUcum(String code) {
    Unit unit = new Unit(code, 1, false);
    assertThat(UcumScales.fault(unit.numerator().code())).isEmpty();
    if (unit.timeBelow() != null) {
      assertThat(UcumScales.fault(unit.timeBelow())).isEmpty();
    }
  }

  static Stream<String> words() {
    return Resources.rows("units.tsv", 5).stream()
        .filter(row -> !row[0].equals("%"))
        .map(row -> Resources.forms(row[2]).stream().findFirst().orElse(""))
        .filter(word -> word.matches("[a-z]+"));
  }

  @ParameterizedTest
  @MethodSource("words")
  void everyRateOverAUnitIsUcum(String word) {
    String rate = Tagged.one("Tolls are 40 dollars per " + word + "_NN .").perUnit();
    assertThat(UcumScales.fault(rate)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "decade,10.a",
    "century,100.a",
    "fortnight,14.d",
    "100 km,100.km",
    "1000 litres,1000.L"
  })
  void aRateOverSeveralUnitsNamesHowMany(String below, String unit) {
    assertThat(Tagged.one("Tolls are 40 dollars per " + below + " .").perUnit()).isEqualTo(unit);
  }

  @Test
  void aRateOverThingsKeepsTheirName() {
    assertThat(Tagged.one("Tolls are 40 dollars per 100,000 people_NNS .").perUnit())
        .isEqualTo("100000 people");
  }

  @Test
  void noFormMeansTwoThings() {
    List<String> forms = new ArrayList<>();
    for (String[] row : Resources.rows("units.tsv", 5)) {
      forms.addAll(Resources.forms(row[2]));
      Resources.forms(row[3]).forEach(symbol -> forms.add("symbol " + symbol));
    }
    assertThat(forms).doesNotHaveDuplicates();
  }

  @Test
  void everySenseOfAFormIsTold() {
    for (String[] row : Resources.rows("unit-senses.tsv", 5)) {
      assertThat(Resources.forms(row[4])).as(String.join(" ", row)).isNotEmpty();
      assertThat(row[2] + row[3]).as(String.join(" ", row)).isNotEmpty();
    }
  }

  @Test
  void everyCurrencyIsThreeLetters() {
    assertThat(Resources.rows("currencies.tsv", 5)).allMatch(row -> row[0].matches("[A-Z]{3}"));
  }

  @Test
  void unknownUnitsAreFaults() {
    assertThat(UcumScales.fault("MMBtu")).isPresent();
    assertThat(UcumScales.fault("q")).isPresent();
    assertThat(UcumScales.fault("")).isPresent();
  }
}
