package org.tallywire.language.claim;

import java.util.Locale;

/** How a claim is put forward. */
public enum ClaimStatus {
  ASSERTED,
  PLANNED,
  POSSIBLE,
  DENIED,
  UNCONFIRMED;

  /** The name as it is written in the tables: lower case. */
  public String tableName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
