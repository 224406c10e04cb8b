package org.tallywire.pipeline.evaluate;

import java.util.Locale;

/** The formats that gold sets of names come in. */
public enum EntityFormat {
  /** A token and its tag a line: {@link TokenFile}. */
  CONLL,
  /** Spans of the tokens of such a file, with the tables' types: {@link SpanFile}. */
  SPANS,
  /** Named mentions of the MEANTIME corpus, with what they name: {@link IdentityGold}. */
  MEANTIME;

  /** The format's name as options write it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
