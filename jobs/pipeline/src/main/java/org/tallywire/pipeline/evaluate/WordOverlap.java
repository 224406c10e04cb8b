package org.tallywire.pipeline.evaluate;

import java.util.List;
import org.tallywire.language.web.Words;

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
    int words = words(wanted).size();
    int answered = words(found).size();
    if (words == 0 || answered == 0) {
      double same = words == answered ? 1 : 0;
      return new WordOverlap(same, same);
    }
    int common = Words.common(found, wanted);
    return new WordOverlap((double) common / answered, (double) common / words);
  }

  /** The harmonic mean of both. */
  double f1() {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }

  /** The words of a text; null has none. */
  static List<String> words(String text) {
    return text == null ? List.of() : Words.of(text);
  }
}
