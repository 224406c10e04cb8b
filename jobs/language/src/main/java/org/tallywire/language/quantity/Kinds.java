package org.tallywire.language.quantity;

/** Settles what a reading is a number of. */
final class Kinds {
  private static final Unit PERCENT = new Unit("%", 1, false);

  private final IndexLevels levels;
  private final Points points;
  private final TrapWords words;

  Kinds(TrapWords words) {
    this.words = words;
    this.levels = new IndexLevels(words);
    this.points = new Points(words);
  }

  /** Gives the reading its kind, unless it has one. */
  void settle(Scan scan, Reading reading) {
    if (reading.kind != null) {
      return;
    }
    if (reading.unit == null) {
      reading.kind = QuantityKind.COUNT;
      int next = scan.afterHyphen(reading.end);
      if (scan.at(next).is("times") && words.has("times-after", scan.at(next + 1).lower())) {
        reading.kind = QuantityKind.MULTIPLIER;
        reading.rule = "multiple";
      } else if (scan.at(next).is("fold")) {
        reading.kind = QuantityKind.MULTIPLIER;
        reading.rule = "multiple";
      } else if (isMagnitude(scan, reading, next)) {
        reading.kind = QuantityKind.OTHER;
        reading.rule = "magnitude";
      } else if (points.arePercent(scan, next)) {
        reading.kind = QuantityKind.PERCENT;
        reading.unit = PERCENT;
        reading.unitBegin = next;
        reading.unitEnd = next + 1;
        reading.end = next + 1;
        reading.rule = "poll-points";
      } else if (levels.isLevel(scan, reading, next)) {
        reading.kind = QuantityKind.OTHER;
        reading.rule = "index-points";
        if (next == reading.end && Points.isPoints(scan, next)) {
          reading.end = next + 1;
        }
      }
    } else if (reading.unit.money()) {
      reading.kind = QuantityKind.MONEY;
      reading.rule = reading.range ? reading.rule : "money";
    } else if (reading.unit.percent()) {
      reading.kind = QuantityKind.PERCENT;
      reading.rule = reading.range ? reading.rule : "percent";
    } else {
      reading.kind = QuantityKind.MEASURE;
      reading.rule = reading.range ? reading.rule : "measure";
    }
  }

  /** "a 7.1-magnitude quake", "a magnitude of 6.4": how strong, on a scale without a unit. */
  private static boolean isMagnitude(Scan scan, Reading reading, int next) {
    int before = scan.at(reading.begin - 1).is("of") ? reading.begin - 2 : reading.begin - 1;
    boolean scale = false;
    for (int i = next + 1; i < next + 6 && scan.at(next).is("on"); i++) {
      scale |= scan.at(i).is("scale"); // "four on a scale of five"
    }
    return scale || scan.at(next).is("magnitude") || scan.at(before).is("magnitude");
  }
}
