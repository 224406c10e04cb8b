package org.tallywire.language.entity.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A person's name in parts, folded.
 *
 * @param given first and middle names or initials, in order; empty where the name is one word
 * @param surname the last word, without its article ("al", "el")
 * @param generation "jr", "sr" or a numeral after the name, or null
 */
record PersonName(List<String> given, String surname, String generation) {
  private static final Set<String> ARTICLES = Set.of("al", "el", "ul", "as", "ad", "ar");
  private static final Set<String> PARTICLES =
      Set.of(
          "de", "da", "di", "del", "della", "von", "van", "der", "den", "la", "le", "bin", "ibn",
          "dos", "du", "st");

  PersonName {
    given = List.copyOf(given);
  }

  /** Takes a name apart: "Abdel Fattah al-Sisi" is "abdel fattah" and "sisi". */
  static PersonName of(String name) {
    List<String> all = Folding.words(name);
    List<String> words = new ArrayList<>(Generations.without(all));
    String generation = words.size() < all.size() ? all.get(words.size()) : null;
    if (words.isEmpty()) {
      return new PersonName(List.of(), "", null);
    }
    String surname = words.remove(words.size() - 1);
    if (words.size() > 1 || (words.size() == 1 && ARTICLES.contains(words.get(0)))) {
      words.removeIf(word -> ARTICLES.contains(word) || PARTICLES.contains(word));
    }
    return new PersonName(words, surname, generation);
  }

  /** Whether it is one word: a surname, or a first name. */
  boolean isLone() {
    return given.isEmpty();
  }

  String first() {
    return given.get(0);
  }

  List<String> middle() {
    return given.size() < 2 ? List.of() : given.subList(1, given.size());
  }

  boolean hasFullFirst() {
    return !isLone() && first().length() > 1;
  }
}
