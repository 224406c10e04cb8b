package org.tallywire.language.compare.question;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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

  /** Words of a country's name at most. */
  private static final int LONGEST_NAME = 4;

  /** Before the name of a country these make the name of something else. */
  private static final Pattern ELSEWHERE =
      Pattern.compile("(North|South|New|Equatorial|Papua) .*|Northern (Ireland|Irish)\\b.*");

  /**
   * @param text as written
   * @param name the fullest form of the name in it, or null
   */
  static Party of(String text, String name) {
    String shown = name == null ? text : name;
    return new Party(
        shown, country(shown).orElse(null), ContentWords.of(shown), name != null || capital(text));
  }

  /**
   * The country that a phrase names, as a whole or by some of its words, of which the most count:
   * "Russian forces", "South Korean officials". South Sudanese are no Sudanese, and New Mexico is
   * not Mexico.
   */
  static Optional<String> country(String phrase) {
    Optional<String> whole = COUNTRIES.code(phrase);
    if (whole.isPresent()) {
      return whole;
    }
    String[] words = phrase.split("[ /]+");
    for (int first = 0; first < words.length; first++) {
      boolean name = !words[first].isEmpty() && Character.isUpperCase(words[first].charAt(0));
      if (!name
          || first > 0 && ELSEWHERE.matcher(words[first - 1] + " " + words[first]).matches()) {
        continue;
      }
      for (int end = Math.min(words.length, first + LONGEST_NAME); end > first; end--) {
        String run = String.join(" ", Arrays.copyOfRange(words, first, end));
        Optional<String> code = named(run, end - first == 1);
        if (code.isPresent()) {
          return code;
        }
      }
    }
    return Optional.empty();
  }

  /** The country of a name, or of one that it is made of: "Russian-backed". */
  private static Optional<String> named(String run, boolean oneWord) {
    Optional<String> code = COUNTRIES.code(run.replaceAll("['’]s?$", ""));
    if (code.isEmpty() && oneWord && run.indexOf('-') > 0) {
      return Arrays.stream(run.split("-"))
          .filter(part -> !part.isEmpty() && Character.isUpperCase(part.charAt(0)))
          .flatMap(part -> COUNTRIES.code(part).stream())
          .findFirst();
    }
    return code;
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
