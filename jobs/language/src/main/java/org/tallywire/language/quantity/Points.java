package org.tallywire.language.quantity;

/**
 * Points that are points of a percentage, and parts of one point.
 *
 * <p>Read: lead by six <em>points</em> in the polls; turnout was 61 percent, up 13 <em>points</em>;
 * inflation is two <em>points</em> too high; a <em>quarter-point</em> cut in rates.
 *
 * <p>Not read: points of an index, points that a team scores.
 */
final class Points {
  private final TrapWords words;

  Points(TrapWords words) {
    this.words = words;
  }

  static boolean isPoints(Scan scan, int at) {
    return scan.at(at).is("points") || scan.at(at).is("point");
  }

  /** Whether the lexeme is a point or points of a percentage. */
  boolean arePercent(Scan scan, int at) {
    if (!isPoints(scan, at) || scan.mentions(words, "index-word")) {
      return false;
    }
    if (scan.mentions(words, "poll-word")) {
      return true;
    }
    if (scan.mentions(words, "sport-word")) {
      return false;
    }
    return scan.mentions(words, "percentage-word")
        || scan.mentionsBefore(words, "poll-word")
        || scan.mentionsBefore(words, "percentage-word");
  }
}
