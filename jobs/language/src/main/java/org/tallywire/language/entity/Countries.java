package org.tallywire.language.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tallywire.language.entity.gazetteer.Gazetteer;
import org.tallywire.language.text.ResourceTable;

/**
 * Which country a word stands for: by its name ("Russia"), its people ("Russian") or, as a metonym,
 * by the seat of its government ("Moscow", "the Kremlin"). This compares holders and sources; it
 * merges no entities: Moscow stays a city.
 */
public final class Countries {
  private final Map<String, String> codes = new HashMap<>();

  private Countries() {
    add("countries.tsv", 2);
    add("demonyms.tsv", 1);
    add("peoples.tsv", 1);
    add("metonyms.tsv", 1);
  }

  /** Made once in each JVM, where it is first asked for: reading the lists takes a while. */
  private static final class Known {
    static final Countries INSTANCE = new Countries();
  }

  /** The countries of the lists that Tallywire brings. */
  public static Countries known() {
    return Known.INSTANCE;
  }

  private void add(String list, int firstName) {
    for (List<String> row : ResourceTable.rows(Gazetteer.class, list)) {
      for (String name : row.subList(firstName, row.size())) {
        codes.putIfAbsent(name.toLowerCase(Locale.ROOT), row.get(0));
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
