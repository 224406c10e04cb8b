package org.tallywire.language.document;

import java.util.Locale;

/** Where a publication date was found. */
public enum DateSource {
  /** A field beside the text. */
  METADATA,
  /** A line above the text that is no part of the report. */
  HEADER,
  /** The report's own first words, such as a dateline. */
  TEXT,
  /** The address of the page. */
  URL,
  /** Nowhere: the document has no date, and none is guessed. */
  NONE;

  /** The name as it is written in the tables: lower case. */
  public String tableName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
