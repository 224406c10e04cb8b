package org.tallywire.language.entity.identity;

/** Says whether two full names can be one person's, and why; knows nothing but the names. */
interface NameVoter {
  /** What it goes by, as {@code merge_reasons} names it. */
  String rule();

  /**
   * @return {@link Vote#SAME} where the names are one under this rule, {@link Vote#APART} where no
   *     other rule may join them, {@link Vote#NONE} where it can't say
   */
  Vote vote(PersonName first, PersonName second);

  /** What a voter finds. */
  enum Vote {
    SAME,
    APART,
    NONE
  }
}
