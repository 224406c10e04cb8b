package org.tallywire.language.compare.story;

/** What kind of name a term is part of in a document, if it is a word. */
public enum NameKind {
  /** No name. */
  NONE,
  /** A place or a people: events of years share them. */
  PLACE,
  /** Anybody or anything else. */
  OTHER,
  /** No word, but a number with what it counts in, as {@link StoryFigures} has it. */
  FIGURE;

  /** The kind that a term has in both of two documents. */
  NameKind inBoth(NameKind other) {
    return compareTo(other) <= 0 ? this : other;
  }
}
