package org.tallywire.pipeline.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How many words two texts have in common, each as often as it stands in both. Words are runs of
 * letters and digits, without case.
 *
 * @param precision of the words found, the share that is wanted
 * @param recall of the words wanted, the share that was found
 */
public record WordOverlap(double precision, double recall) {

  /** Compares a text that was found with the one that is wanted; null is none. */
  static WordOverlap of(String wanted, String found) {
    List<String> right = words(wanted);
    List<String> answer = words(found);
    if (right.isEmpty() || answer.isEmpty()) {
      double same = right.isEmpty() && answer.isEmpty() ? 1 : 0;
      return new WordOverlap(same, same);
    }
    Map<String, Integer> left = new HashMap<>();
    right.forEach(word -> left.merge(word, 1, Integer::sum));
    int common = 0;
    for (String word : answer) {
      common += left.merge(word, -1, Integer::sum) >= 0 ? 1 : 0;
    }
    return new WordOverlap((double) common / answer.size(), (double) common / right.size());
  }

  /** The harmonic mean of both. */
  double f1() {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }

  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int begin = -1;
    int length = text == null ? 0 : text.length();
    for (int i = 0; i <= length; i++) {
      boolean inside = i < length && Character.isLetterOrDigit(text.charAt(i));
      if (inside && begin < 0) {
        begin = i;
      } else if (!inside && begin >= 0) {
        words.add(text.substring(begin, i).toLowerCase(Locale.ROOT));
        begin = -1;
      }
    }
    return words;
  }
}
