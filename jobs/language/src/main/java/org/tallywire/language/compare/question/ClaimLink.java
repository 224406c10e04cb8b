package org.tallywire.language.compare.question;

/**
 * Why two claims were tied or kept apart.
 *
 * @param first the claim published first
 * @param second the other
 * @param relation how they stand to each other
 * @param basis what each gate found
 * @param gap by how much their intervals miss each other, or null where they meet or are not
 *     compared
 */
public record ClaimLink(String first, String second, Relation relation, String basis, Double gap) {
  /** How two claims stand to each other. */
  public enum Relation {
    SAME,
    COMPATIBLE,
    DISPUTE,
    REVISES,
    NOT_COMPARABLE
  }
}
