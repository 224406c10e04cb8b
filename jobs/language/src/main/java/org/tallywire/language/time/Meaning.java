package org.tallywire.language.time;

/** What an expression means, before it is known where it stands. */
interface Meaning {
  Resolution resolve(ReadingContext context);
}
