package org.tallywire.language.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.NumberFormatter.UnitWidth;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.MeasureUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tallywire.language.text.AnnotatedDocument;

/**
 * Every unit that the Unicode CLDR writes in English is read ({@code cldr-units.tsv} tells as which
 * code, and names the exceptions).
 */
class CldrUnitsTest {
  private static final RuleQuantityRecognizer RECOGNIZER = new RuleQuantityRecognizer();
  private static final String SENTENCE = "The record is {} .";

  private record Expected(String code, double factor, String sentence, List<String> exceptions) {}

  private static final Map<String, Expected> EXPECTED = expected();

  private static Map<String, Expected> expected() {
    Map<String, Expected> units = new TreeMap<>();
    for (String[] row : Resources.rows("cldr-units.tsv", 5)) {
      double factor = row[2].isEmpty() ? 1 : Double.parseDouble(row[2]);
      String sentence = row[3].isEmpty() ? SENTENCE : row[3];
      units.put(row[0], new Expected(row[1], factor, sentence, Resources.forms(row[4])));
    }
    return units;
  }

  private static Stream<MeasureUnit> units() {
    return MeasureUnit.getAvailable().stream().filter(unit -> !(unit instanceof Currency));
  }

  static Stream<MeasureUnit> readUnits() {
    return units().filter(unit -> !EXPECTED.get(unit.getIdentifier()).code().equals("-"));
  }

  @Test
  void theTableNamesEveryUnit() {
    Set<String> identifiers = new TreeSet<>();
    units().forEach(unit -> identifiers.add(unit.getIdentifier()));
    assertThat(EXPECTED.keySet()).isEqualTo(identifiers);
  }

  @ParameterizedTest
  @MethodSource("readUnits")
  void readsTheUnitHoweverItIsWritten(MeasureUnit unit) {
    Expected expected = EXPECTED.get(unit.getIdentifier());
    List<String> wrong = new ArrayList<>();
    for (int number : new int[] {1, 5}) {
      for (String phrase : phrases(unit, number)) {
        String form = phrase.replaceFirst(Integer.toString(number), "").strip();
        if (!expected.exceptions().contains(form)) {
          String read = read(expected.sentence().replace("{}", phrase));
          String right = expected.code() + " " + number * expected.factor();
          if (!read.equals(right)) {
            wrong.add(phrase + " is read as " + read + ", not " + right);
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static Set<String> phrases(MeasureUnit unit, int number) {
    Set<String> phrases = new LinkedHashSet<>();
    for (Locale locale : List.of(Locale.US, Locale.UK)) {
      for (UnitWidth width : List.of(UnitWidth.FULL_NAME, UnitWidth.SHORT)) {
        phrases.add(
            NumberFormatter.withLocale(locale)
                .unit(unit)
                .unitWidth(width)
                .format(number)
                .toString());
      }
    }
    return phrases;
  }

  private static String read(String sentence) {
    AnnotatedDocument document = Tagged.document(sentence);
    List<String> read = new ArrayList<>();
    for (Quantity quantity : RECOGNIZER.recognize(document, document.sentences().get(0))) {
      String rate = quantity.perUnit() == null ? "" : "/" + quantity.perUnit();
      read.add(quantity.unit() + rate + " " + quantity.value());
    }
    return String.join(" and ", read);
  }
}
