package org.tallywire.pipeline.generate;

/** On which day news happens: less at weekends, and on one day of ten four times as much. */
final class Days {
  private static final double OF_A_WEEKEND = 0.5;
  private static final double OF_A_BIG_DAY = 4;

  private final double[] upTo;

  /**
   * @param firstWeekday of the first day, 1 for Monday
   */
  Days(int number, int firstWeekday, long seed) {
    upTo = new double[number];
    double sum = 0;
    for (int day = 0; day < number; day++) {
      double weight = (firstWeekday - 1 + day) % 7 >= 5 ? OF_A_WEEKEND : 1;
      sum += Dice.of(seed, "day", day).chance(0.1) ? weight * OF_A_BIG_DAY : weight;
      upTo[day] = sum;
    }
  }

  /** One of them, from 0. */
  int any(Dice dice) {
    double at = dice.share() * upTo[upTo.length - 1];
    int day = 0;
    while (day < upTo.length - 1 && upTo[day] <= at) {
      day++;
    }
    return day;
  }

  /** So many days later, at most the last. */
  int later(int day, Dice dice) {
    int later = day;
    while (later < upTo.length - 1 && dice.chance(0.45)) {
      later++;
    }
    return later;
  }
}
