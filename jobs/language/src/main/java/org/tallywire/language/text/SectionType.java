package org.tallywire.language.text;

import java.util.Locale;

/** The part of a news page that a stretch of text belongs to. */
public enum SectionType {
  /** The headline. */
  TITLE,
  /** The report itself. */
  BODY,
  /** What stands under a picture. */
  CAPTION,
  /** Who took a picture or wrote the report. */
  CREDIT,
  /** Page furniture ("Discuss", "Read more"): kept for its position, never a source of claims. */
  BOILERPLATE;

  /** The name as it is written in the tables: lower case. */
  public String tableName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether facts are read from such a section. */
  public boolean yieldsFacts() {
    return this != BOILERPLATE && this != CREDIT;
  }
}
