package org.tallywire.language.compare;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

/** What a headline has in common with a text. */
public final class Headline {
  private static final int TELLING_LETTERS = 4;

  private static final double TOLD_SHARE = 0.25;

  private Headline() {}

  /**
   * Whether a text is what its headline announces, as far as the headline has words to tell by.
   *
   * @param headline its {@link Words}
   * @param words those of the text
   */
  public static boolean tellsOf(List<String> headline, Set<String> words) {
    return toldShare(headline, words).orElse(1) >= TOLD_SHARE;
  }

  /**
   * How many of the headline's longer words are among others, 0 to 1; empty where it has none.
   *
   * @param headline its {@link Words}
   * @param words those of the text
   */
  public static OptionalDouble toldShare(List<String> headline, Set<String> words) {
    return headline.stream()
        .filter(word -> word.length() >= TELLING_LETTERS)
        .mapToInt(word -> words.contains(word) ? 1 : 0)
        .average();
  }
}
