package org.tallywire.language.compare.question;

import java.util.Locale;

/**
 * How the answers to one question stand to each other; the reference of the tables defines them.
 */
public enum Verdict {
  SINGLE,
  AGREE,
  COMPATIBLE,
  DISPUTE,
  REVISED;

  /** The name in the tables. */
  public String tableName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
