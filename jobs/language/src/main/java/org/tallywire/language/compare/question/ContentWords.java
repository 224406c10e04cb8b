package org.tallywire.language.compare.question;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.tallywire.language.text.ResourceTable;

/** The words of a phrase that carry its meaning. */
final class ContentWords {
  private static final Set<String> FUNCTION_WORDS =
      Set.copyOf(ResourceTable.words(ContentWords.class, "function-words.txt"));

  /**
   * Forms of one word mostly share this many letters: sentence and sentenced, kidnap, kidnapped.
   */
  private static final int STEM_LETTERS = 6;

  private ContentWords() {}

  /** Lower case, in order, without function words and numbers. */
  static Set<String> of(String phrase) {
    Set<String> words = new LinkedHashSet<>();
    StringBuilder word = new StringBuilder();
    String lower = phrase.toLowerCase(Locale.ROOT) + " ";
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      if (Character.isLetter(c)) {
        word.append(c);
      } else {
        boolean possessive = (c == '\'' || c == '’') && word.length() > 0;
        if (word.length() > 1 && !FUNCTION_WORDS.contains(word.toString())) {
          words.add(word.toString());
        }
        word.setLength(0);
        if (possessive && i + 2 < lower.length() && lower.charAt(i + 1) == 's') {
          i++;
        }
      }
    }
    return words;
  }

  /** The stems of {@link #of}. */
  static Set<String> stems(String phrase) {
    Set<String> stems = new LinkedHashSet<>();
    for (String word : of(phrase)) {
      stems.add(stem(word));
    }
    return stems;
  }

  /** A word without its ending: the plural's s, and all after the sixth letter. */
  static String stem(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    String singular =
        lower.length() > 3 && lower.endsWith("s") && !lower.endsWith("ss")
            ? lower.substring(0, lower.length() - 1)
            : lower;
    return singular.length() > STEM_LETTERS ? singular.substring(0, STEM_LETTERS) : singular;
  }
}
