package org.tallywire.language.entity.identity;

/**
 * Spellings of one name from another script or language: "Oleksii Tarasiuk" and "Oleksiy Tarasyuk",
 * "Yuri" and "Yury", "Mohammed" and "Muhammad", "Antony" and "Anthony". "Anton" is no Antony.
 */
final class TransliterationVoter implements NameVoter {
  private final Folding folding;
  private final FirstNameForms firstNames;

  TransliterationVoter(Folding folding, FirstNameForms firstNames) {
    this.folding = folding;
    this.firstNames = firstNames;
  }

  @Override
  public String rule() {
    return "transliteration";
  }

  @Override
  public Vote vote(PersonName first, PersonName second) {
    return folding.sound(first.surname()).equals(folding.sound(second.surname()))
            && firstNames.sameName(first.first(), second.first())
        ? Vote.SAME
        : Vote.NONE;
  }
}
