package org.tallywire.language.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Words of texts that are compared: runs of letters and digits, in small letters. */
public final class Words {
  private Words() {}

  /** The words of a text, in its order. */
  public static List<String> of(String text) {
    List<String> words = new ArrayList<>();
    int begin = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean inside = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
      if (inside && begin < 0) {
        begin = i;
      } else if (!inside && begin >= 0) {
        words.add(text.substring(begin, i).toLowerCase(Locale.ROOT));
        begin = -1;
      }
    }
    return words;
  }

  /** The same for texts with the same words in the same order. */
  static String key(String text) {
    return String.join(" ", of(text));
  }

  /** How many words of one text stand in another, each as often as it stands there. */
  public static int common(String one, String other) {
    Map<String, Integer> left = new HashMap<>();
    of(other).forEach(word -> left.merge(word, 1, Integer::sum));
    int common = 0;
    for (String word : of(one)) {
      if (left.merge(word, -1, Integer::sum) >= 0) {
        common++;
      }
    }
    return common;
  }
}
