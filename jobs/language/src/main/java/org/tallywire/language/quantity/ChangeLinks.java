package org.tallywire.language.quantity;

/** Movements that a number shares with the one before it, or that the two make together. */
final class ChangeLinks {
  private final Changes changes;

  ChangeLinks(Changes changes) {
    this.changes = changes;
  }

  /** Gives the reading its change. */
  void read(Scan scan, Reading reading, Reading previous) {
    if (reading.change == null) {
      boolean multiple = reading.kind == QuantityKind.MULTIPLIER;
      reading.change = multiple ? changes.multiplied(scan, reading) : changes.find(scan, reading);
    }
    if (previous == null || reading.kind == QuantityKind.AGE) {
      return;
    }
    boolean brackets = scan.at(reading.begin - 1).is("(") && previous.end >= reading.begin - 4;
    if (brackets && previous.change != null && reading.change == null) {
      reading.change = previous.change;
    }
    boolean or =
        scan.at(reading.begin - 1).is("or")
            && reading.begin - previous.end <= 3
            && reading.unit != null
            && previous.unit != null;
    if (or && previous.change != null && reading.change == null) {
      reading.change = previous.change; // "gained 84 cents, or 1.1 percent"
    }
    boolean fromTo =
        scan.at(reading.begin - 1).is("to")
            && scan.at(previous.begin - 1).is("from")
            && reading.begin - previous.end <= 8
            && sameUnit(reading, previous);
    if (fromTo) {
      reading.change = changes.direction(previous.value, reading.value);
    }
  }

  private static boolean sameUnit(Reading reading, Reading previous) {
    return previous.unit == null
        ? reading.unit == null || reading.unit.percent()
        : previous.unit.equals(reading.unit);
  }
}
