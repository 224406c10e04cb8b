package org.tallywire.language.claim;

import java.util.Set;

/**
 * What is counted and is no people, so that nothing happens to anybody: "12 shots", "40 drones".
 */
final class Things {
  private static final Set<String> NOT_PERSONS = WordLists.of("not-persons");
  private static final Set<String> CRAFT_AND_PLACES = WordLists.of("craft-and-places");

  private Things() {}

  /** Whether a concept's head names no people. */
  static boolean counted(String head) {
    return NOT_PERSONS.contains(head) || craftOrPlace(head);
  }

  /** "40 missiles, 38 were shot down": a later number may well stand for these. */
  static boolean craftOrPlace(String head) {
    return CRAFT_AND_PLACES.contains(head);
  }
}
