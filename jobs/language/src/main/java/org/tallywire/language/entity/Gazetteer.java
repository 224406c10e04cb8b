package org.tallywire.language.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tallywire.language.text.ResourceTable;

/** Names whose type and canonical form are known: countries, peoples, well-known bodies. */
final class Gazetteer {
  /**
   * What is known of a name.
   *
   * @param type what it names
   * @param canonical the form that stands for all variants
   */
  record Entry(EntityType type, String canonical) {}

  private final Map<String, Entry> entries = new HashMap<>();

  /** Reads the lists; earlier ones win. */
  Gazetteer() {
    for (List<String> row : ResourceTable.rows(Gazetteer.class, "well-known.tsv")) {
      add(EntityType.valueOf(row.get(0)), row.subList(1, row.size()));
    }
    for (List<String> row : ResourceTable.rows(Gazetteer.class, "countries.tsv")) {
      add(EntityType.GPE, row.subList(1, row.size()));
    }
    for (String list : List.of("peoples.tsv", "demonyms.tsv")) {
      for (List<String> row : ResourceTable.rows(Gazetteer.class, list)) {
        row.subList(1, row.size()).forEach(this::addPeople);
      }
    }
  }

  /** The entry of a name as written, a leading article aside; null when it is not known. */
  Entry find(String name) {
    return entries.get(NameForms.withoutArticle(name).replace('’', '\''));
  }

  private void add(EntityType type, List<String> variants) {
    Entry known = entries.get(variants.get(0));
    Entry entry = known == null ? new Entry(type, variants.get(0)) : known;
    variants.forEach(variant -> entries.putIfAbsent(variant, entry));
  }

  private void addPeople(String word) {
    Entry entry = entries.computeIfAbsent(word, w -> new Entry(EntityType.NORP, w));
    char last = word.charAt(word.length() - 1);
    if (last == 'n' || last == 'i' || last == 'k' || last == 't' || last == 'e') {
      entries.putIfAbsent(word + "s", entry);
    }
  }
}
