package org.tallywire.pipeline.evaluate;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * When two annotators say the same of a claim.
 *
 * <ul>
 *   <li>Phrases (concept, holder, place, source) are compared by their words, without case,
 *       articles, possessive endings and punctuation: the whole is right when all words are the
 *       same, a part when the harmonic mean of the shares that they have in common is at least a
 *       half (concepts: when they share a word), as in the published evaluation of quantity
 *       extractors by concept.
 *   <li>Times are compared by their first and last day, numbers as numbers, all else as written.
 *   <li>Two columns without a value agree.
 * </ul>
 */
final class Agreement {
  private static final Set<String> ARTICLES = Set.of("the", "a", "an", "'s", "its", "their", "his");
  private static final double HALF = 0.5;

  private Agreement() {}

  /** Whether a column says the same in both, phrases by a part. */
  static boolean on(ClaimColumn column, AnnotatedClaim gold, AnnotatedClaim answer) {
    String a = gold.column(column);
    String b = answer.column(column);
    if ((column == ClaimColumn.LOW || column == ClaimColumn.HIGH) && a == null && about(gold)) {
      return true;
    }
    if (a == null || b == null) {
      return a == null && b == null;
    }
    return switch (column) {
      case CONCEPT -> shared(a, b) > 0;
      case HOLDER, PLACE, SOURCE -> shared(a, b) >= HALF;
      case TIME -> period(a).equals(period(b));
      case LOW, HIGH -> sameNumber(a, b);
      case CONCEPT_HEAD, PREDICATE -> a.equalsIgnoreCase(b);
      default -> a.equals(b);
    };
  }

  /** Whether a phrase column has the same words in both. */
  static boolean whole(ClaimColumn column, AnnotatedClaim gold, AnnotatedClaim answer) {
    String a = gold.column(column);
    String b = answer.column(column);
    return a == null || b == null ? a == null && b == null : words(a).equals(words(b));
  }

  /** The bounds of "about N" follow from a rule, so annotators leave them out. */
  private static boolean about(AnnotatedClaim gold) {
    return "~".equals(gold.column(ClaimColumn.COMPARATOR));
  }

  private static boolean sameNumber(String a, String b) {
    double x = Double.parseDouble(a);
    return Math.abs(x - Double.parseDouble(b)) <= 1e-6 * Math.max(1e-3, Math.abs(x));
  }

  /** F1 of the words of two phrases. */
  private static double shared(String a, String b) {
    List<String> left = words(a);
    List<String> right = new ArrayList<>(words(b));
    int size = left.size() + right.size();
    int common = 0;
    for (String word : left) {
      if (right.remove(word)) {
        common++;
      }
    }
    return size == 0 ? 0 : 2.0 * common / size;
  }

  private static List<String> words(String phrase) {
    String[] parts =
        phrase.toLowerCase(Locale.ROOT).replace("’", "'").split("(?='s\\b)|[^\\p{L}\\p{N}'.]+");
    return Arrays.stream(parts)
        .map(word -> word.replaceAll("^['.]+(?!s$)|['.]+$", ""))
        .filter(word -> !word.isEmpty() && !ARTICLES.contains(word))
        .toList();
  }

  /**
   * First and last day of {@code 2021}, {@code 2021-12}, {@code 2021-12-05} or {@code first/last}.
   */
  static String period(String time) {
    String[] ends = time.split("/", 2);
    return first(ends[0]) + "/" + last(ends[ends.length - 1]);
  }

  private static LocalDate first(String date) {
    return switch (date.length()) {
      case 4 -> LocalDate.of(Integer.parseInt(date), 1, 1);
      case 7 -> YearMonth.parse(date).atDay(1);
      default -> LocalDate.parse(date);
    };
  }

  private static LocalDate last(String date) {
    return switch (date.length()) {
      case 4 -> LocalDate.of(Integer.parseInt(date), 12, 31);
      case 7 -> YearMonth.parse(date).atEndOfMonth();
      default -> LocalDate.parse(date);
    };
  }
}
