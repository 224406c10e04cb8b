package org.tallywire.language.entity.identity;

/**
 * A first name and what its bearers are called: "Joe Tamm" and "Joseph Tamm". The surname has to be
 * spelled alike; "Jo Tamm" is left alone.
 */
final class NicknameVoter implements NameVoter {
  private final FirstNameForms firstNames;

  NicknameVoter(FirstNameForms firstNames) {
    this.firstNames = firstNames;
  }

  @Override
  public String rule() {
    return "nickname";
  }

  @Override
  public Vote vote(PersonName first, PersonName second) {
    return first.surname().equals(second.surname())
            && firstNames.nickname(first.first(), second.first())
        ? Vote.SAME
        : Vote.NONE;
  }
}
