package org.tallywire.language.entity.identity;

/**
 * Ages on two days that no day of birth allows: 34 in March and 51 in April are two people, 34 and
 * 35 may be one.
 */
final class AgeVoter implements ApartVoter {
  @Override
  public String rule() {
    return "ages";
  }

  @Override
  public boolean apart(Evidence one, Evidence other) {
    return one.bornFrom() != null
        && other.bornFrom() != null
        && (one.bornTo().isBefore(other.bornFrom()) || other.bornTo().isBefore(one.bornFrom()));
  }

  @Override
  public boolean yieldsToContext() {
    return false;
  }
}
