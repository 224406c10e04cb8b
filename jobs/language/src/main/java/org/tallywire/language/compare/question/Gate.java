package org.tallywire.language.compare.question;

/**
 * One reason why two claims may or may not answer the same question. A gate looks at one thing
 * alone; {@link ClaimComparison} puts their findings together.
 */
interface Gate {
  /** Compares two claims of one story; the order of the two does not matter. */
  Finding compare(Topic a, Topic b);
}
