package org.tallywire.language.compare.question;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.tallywire.language.entity.Countries;

/**
 * Whose a figure is, or who stands behind it.
 *
 * @param text as written
 * @param country code of the country that it names or belongs to, or null
 * @param words its content words
 * @param named whether it is a name
 */
record Party(String text, String country, Set<String> words, boolean named) {
  private static final Countries COUNTRIES = Countries.known();

  /**
   * @param text as written
   * @param name the fullest form of the name in it, or null
   */
  static Party of(String text, String name) {
    String shown = name == null ? text : name;
    return new Party(
        shown, country(shown).orElse(null), ContentWords.of(shown), name != null || capital(text));
  }

  /** The country that a phrase names, as a whole or by a word: "Russian forces". */
  static Optional<String> country(String phrase) {
    Optional<String> whole = COUNTRIES.code(phrase);
    if (whole.isPresent()) {
      return whole;
    }
    for (String word : phrase.split("[ \\-/]+")) {
      if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
        Optional<String> code = COUNTRIES.code(word.replaceAll("['’]s?$", ""));
        if (code.isPresent()) {
          return code;
        }
      }
    }
    return Optional.empty();
  }

  private static boolean capital(String text) {
    String plain = text.toLowerCase(Locale.ROOT).startsWith("the ") ? text.substring(4) : text;
    return !plain.isEmpty() && Character.isUpperCase(plain.charAt(0));
  }

  /** Whether the two belong to two countries. */
  boolean opposes(Party other) {
    return country != null && other.country != null && !country.equals(other.country);
  }

  /** Whether all words of the shorter one stand in the longer. */
  boolean within(Party other) {
    Set<String> fewer = words.size() <= other.words.size() ? words : other.words;
    Set<String> rest = fewer == words ? other.words : words;
    return !fewer.isEmpty() && rest.containsAll(fewer);
  }
}
