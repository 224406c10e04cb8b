package org.tallywire.language.entity.identity;

/**
 * An initial and a first name that it begins: "M. Tamm" and "Mari Tamm". Who asks has to see to it
 * that no other bearer fits.
 */
final class InitialVoter implements NameVoter {
  @Override
  public String rule() {
    return "initial";
  }

  @Override
  public Vote vote(PersonName first, PersonName second) {
    boolean initial = first.first().length() == 1 || second.first().length() == 1;
    return initial
            && first.surname().equals(second.surname())
            && first.first().charAt(0) == second.first().charAt(0)
        ? Vote.SAME
        : Vote.NONE;
  }
}
