package org.tallywire.language.compare;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

/** What a headline has in common with a text. */
public final class Headline {
  private static final int TELLING_LETTERS = 4;

  private Headline() {}

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
