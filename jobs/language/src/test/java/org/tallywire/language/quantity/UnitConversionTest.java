package org.tallywire.language.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitConversionTest {
  private final UnitConversion conversion = new UnitConversion();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "50 | km | [mi_i] | 31.0686",
        "100 | [degF] | Cel | 37.7778",
        "-40 | Cel | [degF] | -40",
        "0 | Cel | K | 273.15",
        "2 | t | kg | 2000",
        "60 | [mi_i]/h | km/h | 96.5606",
        "8 | L/(100.km) | L/km | 0.08",
        "30 | [mi_i]/[gal_us] | km/L | 12.7543",
        "1 | [acr_us] | har | 0.404687",
        "1 | kW.h | MJ | 3.6",
        "1 | [Cal] | kJ | 4.184",
        "1 | [bbl_us] | L | 158.98729",
        "1 | [gal_br] | L | 4.54609",
        "1 | [HP] | W | 745.69987",
        "1 | KiBy | By | 1024",
        "3 | % | 10*-4 | 300",
        "10 | [degF]/h | K/h | 5.55556",
        "1 | [mi_i]2 | km2 | 2.58999",
        "40 | {pixel}/cm | {pixel}/[in_i] | 101.6",
        "5 | EUR | EUR | 5",
      })
  void convertsWhatMeasuresTheSame(double value, String from, String to, double expected) {
    assertThat(conversion.comparable(from, to)).isTrue();
    assertThat(conversion.convert(value, from, to).getAsDouble()).isCloseTo(expected, within(1e-4));
    assertThat(conversion.convert(expected, to, from).getAsDouble()).isCloseTo(value, within(1e-2));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "kg | m",
        "km | km/h",
        "m2 | m",
        "{pixel} | {dot}",
        "{pixel} | %",
        "USD | EUR",
        "share | kg",
        "dB | W",
        "kg | ''",
        "'' | kg",
      })
  void tellsWhatMeasuresSomethingElse(String from, String to) {
    assertThat(conversion.comparable(from, to)).isFalse();
    assertThat(conversion.convert(1, from, to)).isEmpty();
  }

  @Test
  void aDifferenceOfTemperaturesHasNoZero() {
    assertThat(conversion.convertDifference(2, "Cel", "[degF]").getAsDouble())
        .isCloseTo(3.6, within(1e-9));
    assertThat(conversion.convertDifference(2, "Cel", "kg")).isEmpty();
  }

  @Test
  void manyThreadsGetTheSame() {
    List<Double> values =
        IntStream.range(0, 2000)
            .parallel()
            .mapToObj(
                i -> conversion.convert(i % 7, "km", "[ft_i]").getAsDouble() - i % 7 / 0.0003048)
            .toList();
    assertThat(values).allSatisfy(difference -> assertThat(difference).isCloseTo(0, within(1e-6)));
  }
}
