package org.tallywire.language.compare.story;

import java.io.Serializable;
import java.util.List;
import org.tallywire.language.compare.story.StoryProfile.Weighted;

/**
 * How likely two documents tell of one event. Three voters, each in 0 to 1, and a fourth from 1 on
 * are multiplied:
 *
 * <ul>
 *   <li><b>terms</b>: the cosine of their tf-idf vectors (Salton, Buckley, 1988). Names, streets,
 *       ages and tolls weigh most there, since few documents have them;
 *   <li><b>days</b>: an event has a day. The nearest two of the days that they speak of count: a
 *       verdict names the day of the deed months later. Without any day in common terms have to be
 *       the stronger;
 *   <li><b>names</b>: two dividend notices share their words, but nobody's name. A follow-up that
 *       is published long after needs names altogether;
 *   <li><b>figures</b>: reports of one event give the same numbers in other words. The more of them
 *       two have in common ({@link StoryFigures}), the less they need besides.
 * </ul>
 *
 * @param nearDays publications at most so many days apart may be tied by all evidence
 * @param farDays publications more days apart than that are never tied
 */
public record StorySimilarity(int nearDays, int farDays) implements Serializable {
  /** How fast days lose their weight: after a week a third is left. */
  private static final double DAYS_SCALE = 7;

  /** The vote where no day is near, or none is known. */
  private static final double NO_DAY = 0.4;

  /** Names that make this share of the common terms are all that one can ask. */
  private static final double NAMES_ENOUGH = 0.2;

  /** The vote where there are no names in common. */
  private static final double NO_NAMES = 0.2;

  /** The weight of a figure that one document in a thousand has, and that one in twenty has. */
  private static final double RARE = 7;

  private static final double COMMON = 3;

  /** What each figure in common adds to the vote of figures, and how many count. */
  private static final double EACH_FIGURE = 3;

  private static final double MOST_FIGURES = 3;

  /** Weighs all evidence. */
  public StoryEvidence compare(StoryProfile one, StoryProfile other) {
    double shared = 0;
    double named = 0;
    double others = 0;
    double figures = 0;
    List<Weighted> left = one.terms();
    List<Weighted> right = other.terms();
    int i = 0;
    int k = 0;
    while (i < left.size() && k < right.size()) {
      int order = left.get(i).term().compareTo(right.get(k).term());
      if (order == 0) {
        double product = left.get(i).weight() * right.get(k).weight();
        NameKind name = left.get(i).name().inBoth(right.get(k).name());
        if (name == NameKind.FIGURE) {
          double rare = Math.max(0, left.get(i).weight() - COMMON) / (RARE - COMMON);
          figures += StoryFigures.worth(left.get(i).term()) * Math.min(1, rare);
        } else {
          shared += product;
          named += name == NameKind.NONE ? 0 : product;
          others += name == NameKind.OTHER ? product : 0;
        }
      }
      i += order <= 0 ? 1 : 0;
      k += order >= 0 ? 1 : 0;
    }
    double terms = Math.min(1, shared / (one.length() * other.length()));
    double names = shared == 0 ? 0 : named / shared;
    double namesOfOthers = shared == 0 ? 0 : others / shared;
    double days = days(one.days(), other.days());
    Integer apart =
        one.day() == null || other.day() == null ? null : Math.abs(one.day() - other.day());
    double vote = namesVote(names, namesOfOthers, apart);
    double together = terms * days * vote * (1 + EACH_FIGURE * Math.min(MOST_FIGURES, figures));
    return new StoryEvidence(
        terms, names, namesOfOthers, figures, days, apart, Math.min(1, together));
  }

  private double namesVote(double names, double namesOfOthers, Integer apart) {
    if (apart != null && apart > farDays) {
      return 0;
    }
    return apart != null && apart > nearDays
        ? Math.min(1, namesOfOthers / NAMES_ENOUGH)
        : NO_NAMES + (1 - NO_NAMES) * Math.min(1, names / NAMES_ENOUGH);
  }

  private static double days(List<Integer> one, List<Integer> other) {
    int i = 0;
    int k = 0;
    int nearest = Integer.MAX_VALUE;
    while (i < one.size() && k < other.size()) {
      int difference = one.get(i) - other.get(k);
      nearest = Math.min(nearest, Math.abs(difference));
      i += difference <= 0 ? 1 : 0;
      k += difference > 0 ? 1 : 0;
    }
    return nearest == Integer.MAX_VALUE
        ? NO_DAY
        : NO_DAY + (1 - NO_DAY) * Math.exp(-nearest / DAYS_SCALE);
  }
}
