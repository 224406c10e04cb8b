package org.tallywire.pipeline.nlp;

import java.util.Locale;
import java.util.Set;

/** What a recognizer takes into a name and a reader would not: an article, a possessive ending. */
final class NameTrim {
  private static final Set<String> ARTICLES = Set.of("the", "a", "an");
  private static final Set<String> WITH_ARTICLE = WordList.read("capitalized-articles.txt");
  private static final Set<String> POSSESSIVES = Set.of("'s", "’s", "'", "’");

  private NameTrim() {}

  /** Whether a name's first token is an article that is not part of it. */
  static boolean isArticle(String token, String next) {
    return ARTICLES.contains(token.toLowerCase(Locale.ROOT))
        && !(Character.isUpperCase(token.charAt(0)) && WITH_ARTICLE.contains(next));
  }

  /** Whether the article before a name is part of it after all: The Hague. */
  static boolean takesArticle(String before, String token) {
    return before.equals("The") && WITH_ARTICLE.contains(token);
  }

  static boolean isPossessive(String token) {
    return POSSESSIVES.contains(token.toLowerCase(Locale.ROOT));
  }
}
