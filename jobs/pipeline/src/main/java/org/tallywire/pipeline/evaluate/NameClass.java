package org.tallywire.pipeline.evaluate;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tallywire.language.text.ResourceTable;

/**
 * What gold sets of all sorts tell apart, to which their labels and the tables' types come down.
 */
enum NameClass {
  PERSON,
  ORG,
  /** Countries, towns, regions, buildings. */
  PLACE,
  /** Nationalities, events, products, works: where a set marks them, they are scored apart. */
  MISC;

  /** Those that every set marks. */
  static final List<NameClass> COMMON = List.of(PERSON, ORG, PLACE);

  private static final Map<String, NameClass> BY_LABEL =
      ResourceTable.rows(NameClass.class, "name-labels.tsv").stream()
          .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> valueOf(row.get(1))));

  /**
   * The class of a label; null where it is not scored.
   *
   * @param label of a gold set, or a type of the tables
   */
  static NameClass of(String label) {
    return BY_LABEL.get(label);
  }
}
