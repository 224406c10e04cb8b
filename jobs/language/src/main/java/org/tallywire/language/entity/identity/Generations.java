package org.tallywire.language.entity.identity;

import java.util.List;
import java.util.Set;

/** What tells father from son behind a name: "Jr.", "Sr.", "III". */
public final class Generations {
  private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");

  private Generations() {}

  /**
   * Whether a word is such a suffix.
   *
   * @param word in lower case, without periods
   */
  public static boolean isSuffix(String word) {
    return SUFFIXES.contains(word);
  }

  /** The words of a name without the suffixes that end it; its first word is none. */
  public static List<String> without(List<String> words) {
    int end = words.size();
    while (end > 1 && isSuffix(words.get(end - 1))) {
      end--;
    }
    return words.subList(0, end);
  }
}
