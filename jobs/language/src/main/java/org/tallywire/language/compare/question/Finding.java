package org.tallywire.language.compare.question;

/**
 * What one gate found of two claims.
 *
 * @param outcome whether they may answer the same question, as far as this gate can tell
 * @param detail the words it went by; for people who ask why
 */
record Finding(Outcome outcome, String detail) {
  /** From the best evidence to a contradiction. */
  enum Outcome {
    /** Both say the same. */
    SAME,
    /** They don't say the same, but one may stand for the other. */
    ALIKE,
    /** One of them or both say nothing of it. */
    UNKNOWN,
    /** They can't be the same. */
    DIFFERENT
  }

  static Finding same(Object detail) {
    return new Finding(Outcome.SAME, String.valueOf(detail));
  }

  static Finding alike(Object a, Object b) {
    return new Finding(Outcome.ALIKE, a + " ~ " + b);
  }

  static Finding unknown() {
    return new Finding(Outcome.UNKNOWN, "");
  }

  static Finding different(Object a, Object b) {
    return new Finding(Outcome.DIFFERENT, a + " | " + b);
  }

  boolean is(Outcome wanted) {
    return outcome == wanted;
  }

  @Override
  public String toString() {
    String name = outcome.name().toLowerCase(java.util.Locale.ROOT);
    return detail.isEmpty() ? name : name + " (" + detail + ")";
  }
}
