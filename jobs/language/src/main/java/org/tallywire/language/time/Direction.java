package org.tallywire.language.time;

/** On which side of the publication day the text around an expression places it. */
enum Direction {
  PAST,
  PRESENT,
  FUTURE,
  /** No verb tells. */
  OPEN
}
