package org.tallywire.language.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tallywire.language.entity.gazetteer.Gazetteer;
import org.tallywire.language.text.ResourceTable;

/** First names that are given to one sex alone: Laura is no "he". */
public final class FirstNames {
  private final Map<String, String> sexes = new HashMap<>();

  /** Reads the list. */
  public FirstNames() {
    for (List<String> row : ResourceTable.rows(Gazetteer.class, "first-names.tsv")) {
      sexes.put(row.get(0), row.get(1));
    }
  }

  /** {@code female} or {@code male}; empty for names of both, and for unknown ones. */
  public Optional<String> sex(String firstName) {
    return Optional.ofNullable(sexes.get(firstName.toLowerCase(Locale.ROOT)));
  }
}
