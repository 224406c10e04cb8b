package org.tallywire.language.quantity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tallywire.language.text.AnnotatedDocument;

/**
 * Decides by the country nearby which pesos, rupees or dinars are meant ({@code
 * currency-countries.tsv}). Looks at the head of the document and at the text shortly before the
 * amount, so its cost does not grow with the document.
 *
 * <p>Not decided: words that name their country ("Swiss francs"), signs and codes.
 */
final class CountryCurrencies {
  private static final int WINDOW = 500;

  private record Country(String code, List<String> names) {}

  private final Map<String, List<Country>> byDefault = new HashMap<>();

  CountryCurrencies() {
    for (String[] row : Resources.rows("currency-countries.tsv", 3)) {
      byDefault
          .computeIfAbsent(row[0], code -> new ArrayList<>())
          .add(new Country(row[1], Resources.forms(row[2])));
    }
  }

  /** The unit that a single currency word at {@code position} of the text means. */
  Unit settle(AnnotatedDocument document, int position, Unit unit) {
    List<Country> countries = byDefault.get(unit.code());
    if (countries == null) {
      return unit;
    }
    String text = document.text();
    String near = text.substring(Math.max(0, position - WINDOW), position);
    String head = text.substring(0, Math.min(WINDOW, text.length()));
    Country nearest = null;
    int at = -1;
    for (Country country : countries) {
      for (String name : country.names()) {
        int found = near.lastIndexOf(name) + WINDOW;
        int last = found >= WINDOW ? found : head.indexOf(name) >= 0 ? 0 : -1;
        if (last > at) {
          at = last;
          nearest = country;
        }
      }
    }
    return nearest == null ? unit : new Unit(nearest.code(), unit.factor(), true);
  }
}
