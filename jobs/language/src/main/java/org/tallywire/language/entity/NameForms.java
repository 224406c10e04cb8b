package org.tallywire.language.entity;

import java.util.List;
import java.util.Locale;
import org.tallywire.language.entity.gazetteer.Spelling;

/** Spellings of a name that count as one. */
public final class NameForms {
  private NameForms() {}

  /** The name without a leading "the". */
  static String withoutArticle(String name) {
    return Spelling.withoutArticle(name);
  }

  /** Lower case, no leading article, straight apostrophes, single spaces, no periods. */
  static String key(String name) {
    String plain = withoutArticle(name).replace('’', '\'').toLowerCase(Locale.ROOT);
    StringBuilder key = new StringBuilder(plain.length());
    boolean space = false;
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (Character.isWhitespace(c)) {
        space = key.length() > 0;
      } else if (c != '.') {
        if (space) {
          key.append(' ');
          space = false;
        }
        key.append(c);
      }
    }
    return key.toString();
  }

  /** The words of {@link #key}. */
  static List<String> words(String name) {
    return List.of(key(name).split(" "));
  }

  /** Whether a name is written as an acronym: two to six capitals, periods aside. */
  public static boolean isAcronym(String name) {
    String letters = name.replace(".", "");
    return letters.length() >= 2
        && letters.length() <= 6
        && letters.chars().allMatch(Character::isUpperCase);
  }

  /** A name that was written without any capital, with one before each word: San Francisco. */
  static String capitalized(String name) {
    if (name.chars().anyMatch(Character::isUpperCase)) {
      return name;
    }
    StringBuilder capitalized = new StringBuilder(name.length());
    boolean start = true;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      capitalized.append(start ? Character.toTitleCase(c) : c);
      start = c == ' ' || c == '-';
    }
    return capitalized.toString();
  }

  /** The first letters of a name's capitalized words, joined. */
  static String initials(String name) {
    StringBuilder initials = new StringBuilder();
    boolean start = true;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (start && Character.isUpperCase(c)) {
        initials.append(c);
      }
      start = c == ' ' || c == '-';
    }
    return initials.toString();
  }

  /**
   * Whether an acronym begins with a name's first letter and goes on with letters of it in order.
   */
  static boolean standsFor(String letters, String name) {
    String plain = name.toUpperCase(Locale.ROOT);
    int at = 0;
    for (int i = 0; i < letters.length(); i++) {
      at = plain.indexOf(letters.charAt(i), at) + 1;
      if (at == 0 || (i == 0 && at != 1)) {
        return false;
      }
    }
    return true;
  }
}
