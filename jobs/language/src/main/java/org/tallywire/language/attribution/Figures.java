package org.tallywire.language.attribution;

import java.util.Locale;
import java.util.Set;

/** Where the words of a number begin and end, read off the order of the words. */
final class Figures {
  /** What stands before a number and belongs to it. */
  private static final Set<String> HEDGES =
      Set.of(
          "about",
          "around",
          "some",
          "nearly",
          "almost",
          "roughly",
          "approximately",
          "only",
          "just",
          "barely",
          "more",
          "fewer",
          "less",
          "than",
          "at",
          "least",
          "most",
          "over",
          "under",
          "up",
          "to",
          "no",
          "well",
          "close",
          "the",
          "a",
          "an",
          "its",
          "his",
          "her",
          "their",
          "half");

  private static final Set<String> ROUND =
      Set.of("dozens", "hundreds", "thousands", "dozen", "hundred", "thousand", "million");

  private static final Set<String> SCALES =
      Set.of("hundred", "thousand", "million", "billion", "trillion", "m", "mn", "bn", "tn");

  /** "arrived at 9 p.m." */
  private static final Set<String> CLOCK = Set.of("a.m.", "p.m.", "am", "pm", "o'clock", "noon");

  /** "said two days later": a time of what is told, not what is told. */
  private static final Set<String> TIMING = Set.of("later", "ago", "earlier", "before", "after");

  private Figures() {}

  /** The end of the phrase of a number that begins at a token, or -1. */
  static int end(SentenceView view, int first) {
    int i = number(view, first);
    if (i < 0) {
      return -1;
    }
    while (i + 1 < view.size() && view.pos(i + 1).matches("CD|NNP?S?|JJR?|\\$|HYPH")) {
      i++;
    }
    boolean hour = i == first && view.form(first).matches("\\d+[:.]\\d\\d");
    boolean time =
        CLOCK.contains(view.form(i).toLowerCase(Locale.ROOT)) || TIMING.contains(view.form(i + 1));
    return hour || time ? -1 : i;
  }

  /** The number of the phrase that begins at a token, behind its hedges; or -1. */
  static int number(SentenceView view, int first) {
    int i = first;
    while (i + 1 < view.size() && HEDGES.contains(view.form(i).toLowerCase(Locale.ROOT))) {
      i++;
    }
    if (view.pos(i).equals("$") && i + 1 < view.size()) {
      i++;
    }
    boolean round = ROUND.contains(view.form(i).toLowerCase(Locale.ROOT));
    return view.pos(i).equals("CD") || round ? i : -1;
  }

  /**
   * Whether a number that ends a phrase counts no thing: "60", "1.1 billion euros", "3 percent".
   */
  static boolean bare(SentenceView view, int first, int last) {
    for (int i = number(view, first) + 1; i <= last; i++) {
      if (SCALES.contains(view.form(i).toLowerCase(Locale.ROOT))) {
        return true;
      }
      if (!view.pos(i).equals("CD") && !view.pos(i).equals("$") && !isPercent(view, i)) {
        return false;
      }
    }
    return true;
  }

  /** "18,000", "300", "two million": more than what sides score or come to by one more. */
  static boolean large(SentenceView view, int first, int last) {
    int number = number(view, first);
    return view.form(number).matches("\\d{3,}|\\d{1,3}([,.]\\d{3})+")
        || number < last && SCALES.contains(view.form(number + 1).toLowerCase(Locale.ROOT));
  }

  private static boolean isPercent(SentenceView view, int i) {
    return view.form(i).equals("%") || view.lemma(i).equals("percent");
  }
}
