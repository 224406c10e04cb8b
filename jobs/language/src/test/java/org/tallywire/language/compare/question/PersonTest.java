package org.tallywire.language.compare.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tallywire.language.compare.question.Finding.Outcome;

class PersonTest {
  @ParameterizedTest
  @CsvSource({
    "Joanna Tamm, Joanna Tamm",
    "Joanna Tamm, J. Tamm",
    "Joanna R. Tamm, Joanna Tamm",
    "'Joanna Tamm, Jr.', Joanna Tamm",
    "Peter Tamm Jr., 'Peter Tamm, Jr.'",
    "Sr. Joanna Tamm, Joanna Tamm",
    "Joanna Tamm, Tamm",
    "Joanna Tamm, Joanna",
    "Katherine Ordell, Katharine Ordell",
    "Joanna Lindqvist, Joanna Lindquist",
    "Rob Ordell, Robert Ordell",
    "Lindqvist, Lindquist"
  })
  void onePersonOfTwoSpellings(String a, String b) {
    assertThat(both(named(a), named(b))).isEqualTo(Outcome.SAME);
  }

  @ParameterizedTest
  @CsvSource({
    "Joanna Tamm, Peter Tamm",
    "Joanna Tamm, P. Tamm",
    "Joanna Tamm, Joanna Ordell",
    "Joanna Tamm, Ordell",
    "Peter Tamm Sr., Peter Tamm Jr.",
    "Peter Tamm II, Tamm III",
    "Tamm, Ordell",
    // So short a name has no other spelling: it is another.
    "Ann Lee, Ann Leo"
  })
  void twoPeople(String a, String b) {
    assertThat(both(named(a), named(b))).isEqualTo(Outcome.DIFFERENT);
  }

  @ParameterizedTest
  @CsvSource({
    "man, woman, DIFFERENT",
    "boy, man, DIFFERENT",
    "child, officer, DIFFERENT",
    "victim, suspect, DIFFERENT",
    "officer, suspect, DIFFERENT",
    "victim, officer, UNKNOWN",
    "son, daughter, DIFFERENT",
    "man, man, ALIKE",
    "man, victim, UNKNOWN",
    "teenager, boy, UNKNOWN",
    "man, spelunker, UNKNOWN"
  })
  void peopleByNoun(String a, String b, Outcome expected) {
    assertThat(both(Person.of(null, a), Person.of(null, b))).isEqualTo(expected);
  }

  @Test
  void aFirstNameTellsTheSex() {
    assertThat(both(named("Laura Tamm"), Person.of(null, "man"))).isEqualTo(Outcome.DIFFERENT);
    assertThat(both(named("Laura Tamm"), Person.of(null, "woman"))).isEqualTo(Outcome.UNKNOWN);
    assertThat(both(named("Peter Tamm"), Person.of(null, "she"))).isEqualTo(Outcome.DIFFERENT);
    assertThat(both(named("Tamm"), Person.of(null, "woman"))).isEqualTo(Outcome.UNKNOWN);
  }

  @Test
  void agesTellPeopleApartButForABirthday() {
    Person man = Person.of(null, "man");

    assertThat(both(man.aged(34.0), man.aged(52.0))).isEqualTo(Outcome.DIFFERENT);
    assertThat(both(man.aged(34.0), man.aged(35.0))).isEqualTo(Outcome.ALIKE);
    assertThat(both(man.aged(34.0), Person.of(null, "victim").aged(34.0))).isEqualTo(Outcome.ALIKE);
    assertThat(both(man.aged(34.0), Person.of(null, "woman").aged(34.0)))
        .isEqualTo(Outcome.DIFFERENT);
  }

  @Test
  void aNameOutweighsAnAge() {
    assertThat(both(named("Joanna Tamm").aged(34.0), named("Joanna Tamm").aged(43.0)))
        .isEqualTo(Outcome.SAME);
  }

  @Test
  void theFirstAgeAndNounThatAreKnownStay() {
    Person tamm = named("Joanna Tamm").aged(34.0).describedAs("woman");

    assertThat(tamm.aged(43.0)).isEqualTo(tamm);
    assertThat(tamm.describedAs("victim")).isEqualTo(tamm);
    assertThat(tamm.ageless()).isEqualTo(named("Joanna Tamm").describedAs("woman"));
    assertThat(tamm).hasToString("joanna tamm of 34");
  }

  private static Person named(String name) {
    return Person.of(name, null);
  }

  /** What the two say of each other, whichever is asked. */
  private static Outcome both(Person a, Person b) {
    Outcome found = a.compare(b).outcome();
    assertThat(b.compare(a).outcome()).as("the other way round").isEqualTo(found);
    return found;
  }
}
