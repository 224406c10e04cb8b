package org.tallywire.pipeline.evaluate;

import java.util.List;

/** Pairs of gold members of one story: whether they answer one question, and are put together. */
enum GroupPairs {
  ALL("pairs of one story") {
    @Override
    boolean counts(double one, double other) {
      return true;
    }
  },
  DIFFERENT("… of different values") {
    @Override
    boolean counts(double one, double other) {
      return !MentionFinder.sameNumber(one, other);
    }
  },
  EQUAL("… of equal values") {
    @Override
    boolean counts(double one, double other) {
      return MentionFinder.sameNumber(one, other);
    }
  };

  private final String title;

  GroupPairs(String title) {
    this.title = title;
  }

  abstract boolean counts(double one, double other);

  String title() {
    return title;
  }

  /**
   * Scores a way to group.
   *
   * @param members a pair with one that was not found is not put together; without those the score
   *     is that of what was found
   */
  Score score(List<GroupEvaluation.Member> members, GroupWay way) {
    List<String> made =
        members.stream().map(member -> member.found() ? way.group(member) : null).toList();
    int right = 0;
    int tied = 0;
    int gold = 0;
    for (int i = 0; i < members.size(); i++) {
      GroupEvaluation.Member one = members.get(i);
      for (int j = 0; j < i; j++) {
        GroupEvaluation.Member other = members.get(j);
        if (one.story().equals(other.story()) && counts(one.gold().value(), other.gold().value())) {
          boolean same = one.group() == other.group();
          boolean together = made.get(i) != null && made.get(i).equals(made.get(j));
          right += same && together ? 1 : 0;
          tied += together ? 1 : 0;
          gold += same ? 1 : 0;
        }
      }
    }
    return new Score(right, tied, gold);
  }

  /** How many pairs of members of different stories the program puts together. */
  static int tiedAcrossStories(List<GroupEvaluation.Member> found) {
    int tied = 0;
    for (int i = 0; i < found.size(); i++) {
      for (int j = 0; j < i; j++) {
        GroupEvaluation.Member one = found.get(i);
        GroupEvaluation.Member other = found.get(j);
        if (!one.story().equals(other.story())
            && one.claim().groupOrItself().equals(other.claim().groupOrItself())) {
          tied++;
        }
      }
    }
    return tied;
  }
}
