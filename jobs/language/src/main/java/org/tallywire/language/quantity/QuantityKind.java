package org.tallywire.language.quantity;

import java.util.Locale;

/** What a number is a number of. */
public enum QuantityKind {
  COUNT,
  MONEY,
  PERCENT,
  FRACTION,
  MULTIPLIER,
  MEASURE,
  AGE,
  OTHER;

  /** The name as it is written in the tables: lower case. */
  public String tableName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
