package org.tallywire.language.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Tells a text's language by the small words that every sentence of it needs. Knows the languages
 * of its word list; anything else is {@code und}.
 */
final class LanguageIdentifier {
  private static final int DEEPEST = 20_000;
  private static final int LONGEST_WORD = 24;
  private static final double LEAST_SHARE = 0.12;
  private static final int FEWEST_HITS = 2;

  /** How many times as many words as the next best language. */
  private static final double LEAST_LEAD = 1.5;

  private final Map<String, long[]> languagesByWord = new LinkedHashMap<>();
  private final List<String> languages;

  /**
   * A language and how sure it is.
   *
   * @param tag BCP 47, {@code und} where it can't be told
   * @param score the share of the text's small words that are of this language, 0 to 1
   */
  record Guess(String tag, double score) {}

  LanguageIdentifier() {
    List<List<String>> rows = WordLists.rows("function-words.txt");
    languages = rows.stream().map(row -> row.get(0)).toList();
    for (int i = 0; i < rows.size(); i++) {
      for (String word : rows.get(i).get(1).split(" ")) {
        languagesByWord.computeIfAbsent(word, w -> new long[1])[0] |= 1L << i;
      }
    }
  }

  /** The language of a text's first 20,000 chars. */
  Guess identify(String text) {
    int[] hits = new int[languages.size()];
    int words = 0;
    int known = 0;
    int end = Math.min(text.length(), DEEPEST);
    int at = 0;
    while (at < end) {
      int begin = at;
      while (at < end && Character.isLetter(text.charAt(at))) {
        at++;
      }
      if (at == begin) {
        at++;
        continue;
      }
      words++;
      if (at - begin <= LONGEST_WORD) {
        known += count(text.substring(begin, at).toLowerCase(Locale.ROOT), hits);
      }
    }
    return best(hits, words, known);
  }

  private int count(String word, int[] hits) {
    long[] of = languagesByWord.get(word);
    if (of == null) {
      return 0;
    }
    for (int i = 0; i < hits.length; i++) {
      hits[i] += (of[0] >> i & 1) == 1 ? 1 : 0;
    }
    return 1;
  }

  private Guess best(int[] hits, int words, int known) {
    int best = 0;
    for (int i = 1; i < hits.length; i++) {
      best = hits[i] > hits[best] ? i : best;
    }
    int second = 0;
    for (int i = 0; i < hits.length; i++) {
      second = i == best ? second : Math.max(second, hits[i]);
    }
    if (hits[best] < FEWEST_HITS
        || hits[best] < LEAST_SHARE * words
        || hits[best] < LEAST_LEAD * second) {
      return new Guess("und", 0);
    }
    return new Guess(languages.get(best), (double) hits[best] / known);
  }
}
