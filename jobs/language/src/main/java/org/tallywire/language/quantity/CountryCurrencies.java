package org.tallywire.language.quantity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tallywire.language.text.AnnotatedDocument;

/**
 * Decides by the country nearby which pesos, rupees or dinars are meant ({@code
 * currency-countries.tsv}); the last one named counts, the word's usual country as well. Looks at
 * the head of the document and at the text shortly before the amount, so its cost does not grow
 * with the document.
 *
 * <p>Not decided: words that name their country ("Swiss francs"), signs and codes.
 */
final class CountryCurrencies {
  private static final int WINDOW = 500;

  /**
   * A country that a word may mean.
   *
   * @param until the year after which nobody pays so there
   */
  private record Country(String code, List<String> names, int until) {
    static Country of(String[] row) {
      int until = row[3].isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(row[3]);
      return new Country(row[1], Resources.forms(row[2]), until);
    }
  }

  private final Map<String, List<Country>> byDefault = new HashMap<>();

  CountryCurrencies() {
    for (String[] row : Resources.rows("currency-countries.tsv", 4)) {
      byDefault.computeIfAbsent(row[0], code -> new ArrayList<>()).add(Country.of(row));
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
    int year = document.publishedDate() == null ? 0 : document.publishedDate().getYear();
    Country nearest = null;
    int best = 0;
    int length = Integer.MAX_VALUE;
    for (Country country : countries) {
      for (String name : year <= country.until() ? country.names() : List.<String>of()) {
        int place = placeOf(name, near, head);
        // "South Sudan" ends where "Sudan" does
        if (place > best || place == best && name.length() > length) {
          best = place;
          length = name.length();
          nearest = country;
        }
      }
    }
    return nearest == null ? unit : new Unit(nearest.code(), unit.factor(), true);
  }

  /**
   * Larger the nearer a name ends before the amount, else the earlier in the head; 0 in neither.
   */
  private static int placeOf(String name, String near, String head) {
    int found = near.lastIndexOf(name);
    if (found >= 0) {
      return WINDOW + found + name.length();
    }
    int first = head.indexOf(name);
    return first < 0 ? 0 : WINDOW - first;
  }
}
