package org.tallywire.language.entity.identity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tallywire.language.entity.Countries;
import org.tallywire.language.entity.EntityType;
import org.tallywire.language.text.ResourceTable;

/**
 * Under what names of organizations, places and things meet: folded, without "the" and legal form.
 * A country in front of an organization's name counts by its code ("U.S. Navy", "American Navy"),
 * and a body that every country has is told apart by it: "Estonian Foreign Ministry", "Foreign
 * Ministry of Estonia", and "Foreign Ministry" in a report on Estonia.
 */
final class ThingKeys {
  private static final int LONGEST_COUNTRY = 3;

  private final Countries countries = Countries.known();
  private final Set<String> legalForms = words("legal-forms.txt");
  private final Set<String> generic = words("generic-bodies.txt");
  private final Set<String> local = words("local-words.txt");

  private static Set<String> words(String list) {
    return new HashSet<>(ResourceTable.words(ThingKeys.class, list));
  }

  /**
   * @param country code of the country that the document is about, or null
   */
  String of(EntityType type, String name, String country) {
    List<String> words = new ArrayList<>(Folding.words(name));
    if (words.size() > 1 && words.get(0).equals("the")) {
      words.remove(0);
    }
    if (type != EntityType.ORG) {
      return String.join(" ", words);
    }
    while (words.size() > 1 && legalForms.contains(words.get(words.size() - 1))) {
      words.remove(words.size() - 1);
    }
    String before = countryBefore(name, words);
    String after = before == null ? countryAfter(words) : null;
    String own = before != null ? before : after;
    String body = String.join(" ", words);
    if (generic.contains(body)) {
      return body + "@" + (own != null ? own : country == null ? "" : country);
    }
    return own == null ? body : before != null ? own + ":" + body : Folding.key(name);
  }

  /** Whether a name is one that many towns have: "Main Street", "St. Mary's Hospital". */
  boolean isLocal(String name) {
    List<String> words = Folding.words(name);
    return words.size() > 1 && local.contains(words.get(words.size() - 1));
  }

  /** Whether an organization's name is one word once its legal form is left out. */
  boolean isOneWord(String name) {
    return Folding.words(name).stream()
            .filter(word -> !word.equals("the") && !legalForms.contains(word))
            .count()
        == 1;
  }

  /** Whether a key is of a body that every country has. */
  static boolean isGeneric(String key) {
    return key.indexOf('@') >= 0;
  }

  /** Whether a key is of a body that every country has, and nothing says which country's it is. */
  static boolean lacksCountry(String key) {
    return key.endsWith("@");
  }

  /** Takes a country's name or people off the front of an organization's name. */
  private String countryBefore(String name, List<String> words) {
    String[] written = name.split("\\s+");
    int first = written.length > 0 && written[0].equalsIgnoreCase("the") ? 1 : 0;
    for (int length = Math.min(LONGEST_COUNTRY, written.length - first - 1); length > 0; length--) {
      String front = String.join(" ", List.of(written).subList(first, first + length));
      Optional<String> code = countries.code(withoutPossessive(front));
      int folded = Folding.words(front).size();
      if (code.isPresent() && folded < words.size()) {
        words.subList(0, folded).clear();
        return code.get();
      }
    }
    return null;
  }

  /** Takes "of Estonia" off the end where what is left is a body that every country has. */
  private String countryAfter(List<String> words) {
    int of = words.lastIndexOf("of");
    if (of < 1 || of == words.size() - 1) {
      return null;
    }
    int end = words.get(of + 1).equals("the") ? of + 2 : of + 1;
    Optional<String> code =
        countries.code(
            String.join(" ", words.subList(Math.min(end, words.size() - 1), words.size())));
    if (code.isPresent() && generic.contains(String.join(" ", words.subList(0, of)))) {
      words.subList(of, words.size()).clear();
      return code.get();
    }
    return null;
  }

  private static String withoutPossessive(String name) {
    return name.endsWith("'s") || name.endsWith("’s") ? name.substring(0, name.length() - 2) : name;
  }

  /** The first letters of a name's capitalized words, lower case; empty for a single word. */
  static String initials(String name) {
    StringBuilder initials = new StringBuilder();
    for (String word : name.split("[\\s-]+")) {
      if (!word.isEmpty() && Character.isUpperCase(word.charAt(0)) && !word.equals("The")) {
        initials.append(Character.toLowerCase(word.charAt(0)));
      }
    }
    return initials.length() > 1 ? initials.toString() : "";
  }
}
