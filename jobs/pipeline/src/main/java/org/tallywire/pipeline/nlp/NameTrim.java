package org.tallywire.pipeline.nlp;

import java.util.Locale;
import java.util.Set;

/** What a recognizer takes into a name and a reader would not: an article, a possessive ending. */
final class NameTrim {
  private static final Set<String> ARTICLES = Set.of("the", "a", "an");
  private static final Set<String> POSSESSIVES = Set.of("'s", "’s", "'", "’");

  private NameTrim() {}

  static boolean isArticle(String token) {
    return ARTICLES.contains(token.toLowerCase(Locale.ROOT));
  }

  static boolean isPossessive(String token) {
    return POSSESSIVES.contains(token.toLowerCase(Locale.ROOT));
  }
}
