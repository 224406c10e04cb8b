package org.tallywire.language.quantity;

/**
 * Where an index stands, and points of it.
 *
 * <p>Read: "close at 7,811", "rose 35 points to 10,870", "at 51.2, up from 50.9".
 */
final class IndexLevels {
  /** Indexes stand higher than what is counted beside them. */
  private static final double LEAST_INDEX = 500;

  private final TrapWords words;

  IndexLevels(TrapWords words) {
    this.words = words;
  }

  /** Whether the number is a level or a movement of an index. */
  boolean isLevel(Scan scan, Reading reading, int next) {
    boolean points = scan.at(next).is("points") || scan.at(next).is("point");
    boolean decimal = reading.step < 1 && !scan.noun(next);
    if (isClose(scan, reading, next)) {
      return true;
    }
    if (!points && !decimal) {
      return false;
    }
    return scan.mentions(words, "index-word") || (decimal && reading.step < 0.1);
  }

  /** "close at 7,811", "rose 35 points to 10,870": where an index stands. */
  private boolean isClose(Scan scan, Reading reading, int next) {
    Lexeme link = scan.at(reading.begin - 1);
    boolean stands = (link.is("at") || link.is("to")) && reading.value >= LEAST_INDEX;
    return stands && !scan.noun(next) && scan.mentions(words, "index-level-word");
  }
}
