package org.tallywire.language.document;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells headlines from sentences by their shape alone. */
final class Headline {
  private static final int LONGEST = 200;
  private static final int MOST_WORDS = 30;

  /** Words that titles leave in small letters though they are long. */
  private static final Set<String> SMALL_WORDS =
      Set.copyOf(WordLists.lines("title-small-words.txt"));

  /** The end of one sentence and the beginning of the next, not an abbreviation's full stop. */
  private static final Pattern SENTENCE_BREAK =
      Pattern.compile("(?:\\p{Ll}{4}\\.|[!?])[\"'\u2019\u201D)]? \\p{Lu}\\p{Ll}* \\p{Ll}");

  private static final Pattern QUOTED_SENTENCE = Pattern.compile("[.,!?] ?[\"'\u2019\u201D)]$");

  private Headline() {}

  /**
   * Whether a line has the shape of a headline: some words, no full stop at the end, or a full stop
   * but all longer words with a capital.
   */
  static boolean isLike(String line) {
    if (line.length() > LONGEST || !beginsLikeOne(line)) {
      return false;
    }
    String[] words = line.split(" +");
    if (words.length < 3 || words.length > MOST_WORDS) {
      return false;
    }
    if (SENTENCE_BREAK.matcher(line).find()) {
      return false;
    }
    return switch (line.charAt(line.length() - 1)) {
      case ':', ';', ',' -> false;
      case '.' -> line.endsWith("...") || isTitleCase(words);
      default -> !QUOTED_SENTENCE.matcher(line).find();
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

  /** Whether all longer words but prepositions have a capital, and more than names do. */
  private static boolean isTitleCase(String[] words) {
    int capitals = 0;
    for (String word : words) {
      int at = Character.isLetterOrDigit(word.charAt(0)) || word.length() == 1 ? 0 : 1;
      if (word.length() >= 4 && !SMALL_WORDS.contains(word)) {
        if (Character.isLowerCase(word.charAt(at))) {
          return false;
        }
        capitals++;
      }
    }
    return capitals >= 3;
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
