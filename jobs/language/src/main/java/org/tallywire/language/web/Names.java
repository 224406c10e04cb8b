package org.tallywire.language.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** The words in the names that a page's author gave its elements. */
final class Names {
  private static final int LONGEST = 300;
  private static final List<String> ATTRIBUTES =
      List.of(
          "id",
          "class",
          "itemprop",
          "data-testid",
          "data-component",
          "data-component-name",
          "data-module",
          "data-block",
          "data-type",
          "data-qa",
          "data-test");

  private Names() {}

  /** Words in small letters: {@code id="ArticleBody" class="share-bar"} has four. */
  static List<String> of(Element element) {
    if (element.attributesSize() == 0) {
      return List.of();
    }
    List<String> words = new ArrayList<>();
    words.add("|");
    for (String attribute : ATTRIBUTES) {
      String value = element.attr(attribute);
      if (!value.isEmpty()) {
        split(value.length() > LONGEST ? value.substring(0, LONGEST) : value, words);
        words.add("|");
      }
    }
    return words;
  }

  private static void split(String name, List<String> words) {
    int begin = 0;
    for (int i = 1; i <= name.length(); i++) {
      if (i == name.length() || isBorder(name.charAt(i - 1), name.charAt(i))) {
        if (Character.isLetter(name.charAt(begin))) {
          words.add(name.substring(begin, i).toLowerCase(Locale.ROOT));
        } else if (Character.isWhitespace(name.charAt(begin))) {
          words.add("|");
        }
        begin = i;
      }
    }
  }

  private static boolean isBorder(char left, char right) {
    return Character.isLetter(left) != Character.isLetter(right)
        || (Character.isLowerCase(left) && Character.isUpperCase(right))
        || Character.isWhitespace(left) != Character.isWhitespace(right);
  }
}
