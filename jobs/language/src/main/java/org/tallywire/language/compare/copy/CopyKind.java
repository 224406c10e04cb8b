package org.tallywire.language.compare.copy;

import java.util.Locale;

/** How a document copies an earlier one. */
public enum CopyKind {
  /** The same cleaned text. */
  EXACT,
  /** The same text inside another outlet's frame: its own headline, credit, introduction. */
  SYNDICATED,
  /** The same text with small edits. */
  NEAR;

  /** As it is written in the tables. */
  public String tableName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
