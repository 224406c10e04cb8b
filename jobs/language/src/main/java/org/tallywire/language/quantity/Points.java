package org.tallywire.language.quantity;

/** Points that are points of a percentage. */
final class Points {
  private final TrapWords words;

  Points(TrapWords words) {
    this.words = words;
  }

  static boolean isPoints(Scan scan, int at) {
    return scan.at(at).is("points") || scan.at(at).is("point");
  }

  /** "lead by six points in the polls": points of a percentage. */
  boolean arePercent(Scan scan, int next) {
    return isPoints(scan, next)
        && scan.mentions(words, "poll-word")
        && !scan.mentions(words, "index-word");
  }
}
