package org.tallywire.language.compare.story;

/** What kind of name a term is part of in a document. */
public enum NameKind {
  /** No name. */
  NONE,
  /** A place or a people: events of years share them. */
  PLACE,
  /** Anybody or anything else. */
  OTHER;

  /** The kind that a term has in both of two documents. */
  NameKind inBoth(NameKind other) {
    return compareTo(other) <= 0 ? this : other;
  }
}
