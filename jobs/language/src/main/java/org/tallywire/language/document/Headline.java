package org.tallywire.language.document;

import java.util.Locale;

/** Tells headlines from sentences by their shape alone. */
final class Headline {
  private static final int LONGEST = 220;
  private static final int MOST_WORDS = 30;
  private static final double TITLE_CASE = 0.7;

  private Headline() {}

  /**
   * Whether a line has the shape of a headline: some words, no full stop at the end, or a full stop
   * but nearly all words with a capital.
   */
  static boolean isLike(String line) {
    if (line.length() > LONGEST || !beginsLikeOne(line)) {
      return false;
    }
    String[] words = line.split(" +");
    if (words.length < 3 || words.length > MOST_WORDS) {
      return false;
    }
    return switch (line.charAt(line.length() - 1)) {
      case ':', ';', ',' -> false;
      case '.' -> line.endsWith("...") || capitalised(words) >= TITLE_CASE;
      default -> !endsQuotedSentence(line);
    };
  }

  /** Whether two lines are one headline, whatever their case and punctuation. */
  static boolean isSame(String line, String title) {
    String a = letters(line);
    String b = letters(title);
    return !a.isEmpty()
        && !b.isEmpty()
        && (a.equals(b)
            || (a.length() >= 20 && b.startsWith(a))
            || (b.length() >= 20 && a.startsWith(b) && a.length() < b.length() + 40));
  }

  private static boolean beginsLikeOne(String line) {
    int first = line.codePointAt(0);
    return Character.isUpperCase(first)
        || Character.isDigit(first)
        || "\"'\u2018\u201C$\u20AC\u00A3\u00BF\u00A1".indexOf(first) >= 0
        || Character.getType(first) == Character.OTHER_LETTER;
  }

  private static boolean endsQuotedSentence(String line) {
    return line.matches(".*+(?<=[.,!?]['\"\u2019\u201D)])");
  }

  private static double capitalised(String[] words) {
    int counted = 0;
    int capitals = 0;
    for (String word : words) {
      if (word.length() >= 4) {
        counted++;
        int at = Character.isLetterOrDigit(word.charAt(0)) ? 0 : 1;
        capitals += Character.isLowerCase(word.charAt(at)) ? 0 : 1;
      }
    }
    return counted < 3 ? 0 : (double) capitals / counted;
  }

  private static String letters(String line) {
    StringBuilder out = new StringBuilder(line.length());
    line.toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(out::appendCodePoint);
    return out.toString();
  }
}
