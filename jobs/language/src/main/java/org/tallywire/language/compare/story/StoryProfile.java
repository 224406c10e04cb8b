package org.tallywire.language.compare.story;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What is compared of a document: the terms that say most, and the days that it speaks of.
 *
 * @param day of publication, days since 1970; null where that isn't known
 * @param days the day of publication and days that the text mentions, ascending
 * @param terms the heaviest words and figures by name, ascending
 * @param length of the vector of the words' weights
 */
public record StoryProfile(Integer day, List<Integer> days, List<Weighted> terms, double length) {
  /** More words than this make no better stories, only more work. */
  public static final int MOST_TERMS = 64;

  /** A table of results has hundreds. */
  private static final int MOST_FIGURES = 64;

  /**
   * A report of a few words may share most of its terms with another by chance: its vector counts
   * as at least as long as that of a report of some 70 words.
   */
  private static final double LEAST_LENGTH = 40;

  /** A day that was mentioned longer before is history; one in the future is a plan. */
  private static final int DAYS_BACK = 400;

  private static final int MOST_DAYS = 32;

  public StoryProfile {
    days = List.copyOf(days);
    terms = List.copyOf(terms);
  }

  /**
   * A term with its weight in the document.
   *
   * @param term a word or number, or one of {@link StoryFigures}
   * @param weight frequency in the document times {@link Rarity}
   * @param name what kind of name it is part of in the document, or that it is a figure
   */
  public record Weighted(String term, double weight, NameKind name) {}

  /** The day of publication, and mentioned days that can be the event's. */
  public static List<Integer> days(Integer published, Collection<Integer> mentioned) {
    TreeSet<Integer> days = new TreeSet<>();
    for (int day : mentioned) {
      if (published == null || (day <= published && day >= published - DAYS_BACK)) {
        days.add(day);
      }
    }
    while (days.size() >= MOST_DAYS) {
      days.pollFirst();
    }
    if (published != null) {
      days.add(published);
    }
    return List.copyOf(days);
  }

  /**
   * @param all terms of the document that other documents have, too
   */
  public static StoryProfile of(Integer day, List<Integer> days, List<Weighted> all) {
    // In the order of their names, so that sums over them are the same each time.
    List<Weighted> terms =
        Stream.concat(heaviest(all, false, MOST_TERMS), heaviest(all, true, MOST_FIGURES))
            .sorted(Comparator.comparing(Weighted::term))
            .toList();
    double squares = 0;
    for (Weighted term : terms) {
      squares += term.name() == NameKind.FIGURE ? 0 : term.weight() * term.weight();
    }
    int[] ascending = days.stream().mapToInt(Integer::intValue).sorted().distinct().toArray();
    return new StoryProfile(
        day,
        Arrays.stream(ascending).boxed().toList(),
        terms,
        Math.max(LEAST_LENGTH, Math.sqrt(squares)));
  }

  private static Stream<Weighted> heaviest(List<Weighted> terms, boolean figures, int most) {
    return terms.stream()
        .filter(term -> figures == (term.name() == NameKind.FIGURE))
        .sorted(
            Comparator.comparingDouble(Weighted::weight).reversed().thenComparing(Weighted::term))
        .limit(most);
  }
}
