package org.tallywire.language.entity.identity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.tallywire.language.text.ResourceTable;

/** First names that are forms of one: by language and spelling, and by what people are called. */
public final class FirstNameForms {
  private final Folding folding;
  private final Map<String, String> standing = new HashMap<>();
  private final Map<String, Set<String>> shortFor = new HashMap<>();

  /** Reads the lists. */
  public FirstNameForms() {
    this(new Folding());
  }

  FirstNameForms(Folding folding) {
    this.folding = folding;
    for (List<String> row : ResourceTable.rows(FirstNameForms.class, "first-names.tsv")) {
      row.forEach(form -> standing.putIfAbsent(folding.sound(form), folding.sound(row.get(0))));
    }
    for (List<String> row : ResourceTable.rows(FirstNameForms.class, "nicknames.tsv")) {
      for (String form : row.subList(1, row.size())) {
        shortFor
            .computeIfAbsent(folding.sound(form), key -> new TreeSet<>())
            .add(standing(row.get(0)));
      }
    }
  }

  /** Whether two folded first names are spellings of one: Oleksii and Aleksey. */
  boolean sameName(String first, String other) {
    return standing(first).equals(standing(other));
  }

  /**
   * Whether one is what bearers of the other are called: Joe and Joseph; or both are so: Bill and
   * Will.
   */
  public boolean nickname(String first, String other) {
    Set<String> names = meant(first);
    return meant(other).stream().anyMatch(names::contains);
  }

  private String standing(String first) {
    String sound = folding.sound(first);
    return standing.getOrDefault(sound, sound);
  }

  private Set<String> meant(String first) {
    Set<String> meant = new TreeSet<>(shortFor.getOrDefault(folding.sound(first), Set.of()));
    meant.add(standing(first));
    return meant;
  }
}
