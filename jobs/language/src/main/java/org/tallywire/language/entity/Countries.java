package org.tallywire.language.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tallywire.language.text.ResourceTable;

/**
 * Which country a word stands for: by its name ("Russia"), its people ("Russian") or, as a metonym,
 * by the seat of its government ("Moscow", "the Kremlin"). This compares holders and sources; it
 * merges no entities: Moscow stays a city.
 */
public final class Countries {
  private final Map<String, String> codes = new HashMap<>();

  /** Reads the lists. */
  public Countries() {
    for (String list : List.of("countries.tsv", "demonyms.tsv", "peoples.tsv", "metonyms.tsv")) {
      for (List<String> row : ResourceTable.rows(Countries.class, list)) {
        for (String name : row.subList(1, row.size())) {
          codes.putIfAbsent(name.toLowerCase(Locale.ROOT), row.get(0));
        }
      }
    }
  }

  /** The ISO 3166 code of the country that a name stands for, a leading "the" aside. */
  public Optional<String> code(String name) {
    String plain = NameForms.withoutArticle(name).replace('’', '\'').toLowerCase(Locale.ROOT);
    String code = codes.get(plain);
    if (code == null && plain.endsWith("s")) {
      code = codes.get(plain.substring(0, plain.length() - 1));
    }
    return Optional.ofNullable(code);
  }
}
