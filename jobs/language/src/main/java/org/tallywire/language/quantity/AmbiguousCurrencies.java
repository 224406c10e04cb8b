package org.tallywire.language.quantity;

import java.util.Set;
import org.tallywire.language.text.AnnotatedDocument;

/** Settles which country's pesos, pounds or cents an amount is in. */
final class AmbiguousCurrencies {
  private static final Set<String> WITH_CENTS =
      Set.of("EUR", "AUD", "CAD", "NZD", "HKD", "SGD", "TWD", "JMD", "ZAR", "KES");

  private static final Set<String> COINS = Set.of("centavos", "centavo", "centimos", "ore");

  private final CountryCurrencies countries;

  AmbiguousCurrencies(CountryCurrencies countries) {
    this.countries = countries;
  }

  /** Pounds of Egypt in a report from Cairo. */
  void settleCountry(AnnotatedDocument document, Scan scan, Reading reading) {
    boolean word =
        reading.unitBegin >= reading.numberEnd
            && reading.unitEnd == reading.unitBegin + 1
            && reading.unit.money()
            && !scan.at(reading.unitBegin).text().equals(reading.unit.code());
    if (word) {
      reading.unit = countries.settle(document, scan.at(reading.begin).begin(), reading.unit);
    }
  }

  /** "1.89 euros a litre, 20 cents more": cents of the money spoken of. */
  static void settleCents(Scan scan, Reading reading, Reading previous) {
    Unit part = reading.unit;
    boolean coins =
        part != null
            && part.money()
            && reading.unitBegin >= reading.numberEnd
            && COINS.contains(scan.at(reading.unitBegin).lower());
    if (coins && previous != null && previous.unit != null && previous.unit.money()) {
      reading.unit = new Unit(previous.unit.code(), 1, true);
      return;
    }
    boolean cents =
        reading.unitBegin >= reading.numberEnd
            && (scan.at(reading.unitBegin).is("cents") || scan.at(reading.unitBegin).is("cent"));
    boolean before =
        previous != null && previous.unit != null && WITH_CENTS.contains(previous.unit.code());
    if (cents && before && reading.unit != null && reading.unit.money()) {
      reading.unit = new Unit(previous.unit.code(), 1, true);
    }
  }
}
