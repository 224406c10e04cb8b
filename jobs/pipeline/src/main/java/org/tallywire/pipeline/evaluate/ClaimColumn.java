package org.tallywire.pipeline.evaluate;

import java.util.Locale;

/** What annotators say of a numeric claim beside its value: columns of {@code numeric_claims}. */
public enum ClaimColumn {
  LOW,
  HIGH,
  COMPARATOR,
  KIND,
  UNIT,
  PER_UNIT,
  CHANGE,
  CONCEPT,
  CONCEPT_HEAD,
  HOLDER,
  PLACE,
  PREDICATE,
  TIME,
  STATUS,
  SOURCE;

  /** The column's name as tables and gold files write it. */
  public String columnName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
