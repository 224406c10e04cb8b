package org.tallywire.pipeline.evaluate;

import java.util.Locale;

/** Ways to put claims that were found into groups: the program's, and simple ones beside it. */
enum GroupWay {
  TALLYWIRE {
    @Override
    String group(GroupEvaluation.Member member) {
      return member.claim().groupOrItself();
    }
  },
  /** The same value and unit in one story. */
  SAME_NUMBER {
    @Override
    String group(GroupEvaluation.Member member) {
      // Digits enough to tell numbers apart, and too few for the dust of binary fractions.
      String number = String.format(Locale.ROOT, "%.6e", member.claim().value());
      return member.story() + "|" + number + "|" + member.claim().unit();
    }
  },
  /** … of the same noun. */
  SAME_NUMBER_AND_NOUN {
    @Override
    String group(GroupEvaluation.Member member) {
      return SAME_NUMBER.group(member) + "|" + member.claim().noun();
    }
  },
  ALL_APART {
    @Override
    String group(GroupEvaluation.Member member) {
      return member.claim().id();
    }
  },
  /** A group a story. */
  ALL_ONE {
    @Override
    String group(GroupEvaluation.Member member) {
      return member.story();
    }
  };

  /**
   * @param member one that was found
   */
  abstract String group(GroupEvaluation.Member member);

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
