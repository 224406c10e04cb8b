package org.tallywire.language.entity.identity;

/** Says that two bearers of one name are two people, by what documents say of them. */
interface ApartVoter {
  /** What it goes by, as {@code merge_reasons} names it. */
  String rule();

  /** Whether the two can't be one. */
  boolean apart(Evidence one, Evidence other);

  /** Whether shared context outweighs it: people change their office, not their age. */
  boolean yieldsToContext();
}
