package org.tallywire.language.entity.identity;

/**
 * First and last name alike once case, diacritics and apostrophes are gone: "José Peña" and "Jose
 * Pena". "Jose Pina" is another.
 */
final class SameSpellingVoter implements NameVoter {
  @Override
  public String rule() {
    return "spelling";
  }

  @Override
  public Vote vote(PersonName first, PersonName second) {
    return first.surname().equals(second.surname()) && first.first().equals(second.first())
        ? Vote.SAME
        : Vote.NONE;
  }
}
