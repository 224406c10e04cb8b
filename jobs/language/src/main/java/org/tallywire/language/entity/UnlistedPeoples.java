package org.tallywire.language.entity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tallywire.language.text.Token;

/**
 * Countries and peoples that no list has: where a document has "Karvelia" and "Karvelian soldiers",
 * the one is a place and the other its people, whatever a recognizer made of words that it never
 * saw. Names of persons are left alone where no noun follows ("Maria" and "Marian").
 */
final class UnlistedPeoples {
  private static final int SHORTEST_PLACE = 5;

  private UnlistedPeoples() {}

  /** The candidates with places and peoples that explain each other. */
  static List<Candidate> settle(List<Candidate> candidates) {
    Set<String> names = new HashSet<>();
    candidates.forEach(candidate -> names.add(candidate.text()));
    Set<String> peoples = new HashSet<>();
    for (Candidate candidate : candidates) {
      String place = place(candidate.text());
      if (place != null && names.contains(place) && describesANoun(candidate)) {
        peoples.add(candidate.text());
      }
    }
    List<Candidate> settled = new ArrayList<>(candidates.size());
    for (Candidate candidate : candidates) {
      if (peoples.contains(candidate.text())) {
        settled.add(candidate.withType(EntityType.NORP, "people-of-place"));
      } else if (peoples.contains(candidate.text() + "n")
          && candidate.type() != EntityType.LOC
          && candidate.type() != EntityType.NORP) {
        settled.add(candidate.withType(EntityType.GPE, "place-of-people"));
      } else {
        settled.add(candidate);
      }
    }
    return settled;
  }

  /** "Karvelia" of "Karvelian"; null of what is formed otherwise. */
  private static String place(String people) {
    int end = people.length() - 1;
    return end >= SHORTEST_PLACE && people.endsWith("an") && people.indexOf(' ') < 0
        ? people.substring(0, end)
        : null;
  }

  private static boolean describesANoun(Candidate candidate) {
    Token next = candidate.neighbour(1);
    return next != null
        && (next.pos().startsWith("NN") || next.pos().startsWith("JJ"))
        && Character.isLetter(next.form().charAt(0));
  }
}
