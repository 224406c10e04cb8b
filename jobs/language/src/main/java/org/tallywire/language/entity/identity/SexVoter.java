package org.tallywire.language.entity.identity;

/** "Mr Tamm" and "Ms Tamm" are two. "Dr Tamm" may be either. */
final class SexVoter implements ApartVoter {
  @Override
  public String rule() {
    return "Mr against Ms";
  }

  @Override
  public boolean apart(Evidence one, Evidence other) {
    return one.sex() != null && other.sex() != null && !one.sex().equals(other.sex());
  }

  @Override
  public boolean yieldsToContext() {
    return false;
  }
}
