package org.tallywire.language.quantity;

/**
 * Movements that a number shares with the one before it, or that the two make together.
 *
 * <p>Read: by 15 crowns (<em>$1.3</em>); gained 84 cents, or <em>1.1 percent</em>; lay off 60
 * workers here and <em>another 30</em> there; exports fell 5 percent, imports <em>2 percent</em>;
 * shed 400 jobs, <em>half of them</em> abroad; from 5 to <em>7</em>.
 */
final class ChangeLinks {
  private final Changes changes;
  private final TrapWords words;

  ChangeLinks(Changes changes, TrapWords words) {
    this.changes = changes;
    this.words = words;
  }

  /** Gives the reading its change. */
  void read(Scan scan, Reading reading, Reading previous) {
    if (reading.change == null) {
      changes.find(scan, reading);
    }
    if (previous == null || reading.kind == QuantityKind.AGE) {
      return;
    }
    if (reading.change == null && previous.change != null && shares(scan, reading, previous)) {
      reading.change = previous.change;
      reading.flow = previous.flow;
    }
    boolean fromTo =
        scan.at(reading.begin - 1).is("to")
            && scan.at(previous.begin - 1).is("from")
            && reading.begin - previous.end <= 8
            && (sameUnit(reading, previous) || isBareBeside(reading, previous));
    if (fromTo) {
      reading.change = changes.direction(inPercent(previous), inPercent(reading));
    }
  }

  private boolean shares(Scan scan, Reading reading, Reading previous) {
    Lexeme link = scan.at(reading.begin - 1);
    if (link.is("(") && previous.end >= reading.begin - 4) {
      return true;
    }
    boolean level = previous.kind == QuantityKind.OTHER; // "down 112 points, or 1.4 percent"
    boolean units = reading.unit != null && (previous.unit != null || level);
    if (link.is("or") && units && reading.begin - previous.end <= 3) {
      return true;
    }
    return previous.flow
        && (isPart(scan, reading, previous)
            || isAnother(scan, reading, previous)
            || isGapped(scan, reading, previous));
  }

  /** "half of them", "a tenth of which", "three-fifths of it". */
  private boolean isPart(Scan scan, Reading reading, Reading previous) {
    boolean of = scan.at(reading.end).is("of");
    boolean near = reading.begin - previous.end <= 9;
    return of && near && words.has("shared-of", scan.at(reading.end + 1).lower());
  }

  /** "60 workers in Ghent and [another 30] in Umea", "by 3 cents and by [a further 2]". */
  private boolean isAnother(Scan scan, Reading reading, Reading previous) {
    boolean further = false;
    for (int i = reading.begin - 1; i < reading.numberBegin; i++) {
      further |= words.has("shared-another", scan.at(i).lower());
    }
    int link = scan.at(reading.begin - 1).is("a") ? reading.begin - 2 : reading.begin - 1;
    link = scan.at(link).is("by") ? link - 1 : link;
    return further
        && scan.at(link).is("and")
        && !scan.verb(reading.end)
        && sameUnit(reading, previous)
        && isVerbless(scan, previous.end, link);
  }

  /** "exports fell 5 percent, imports [2 percent]", "3 percent in 2001 and [4 percent] in 2002". */
  private static boolean isGapped(Scan scan, Reading reading, Reading previous) {
    boolean percent =
        reading.unit != null
            && reading.unit.percent()
            && previous.unit != null
            && previous.unit.percent();
    Lexeme next = scan.at(reading.end);
    boolean ends = next.is(".") || next.is(",") || next.is(";") || reading.end >= scan.size();
    Lexeme link = scan.at(reading.begin - 1);
    boolean listed = (link.is("and") || link.is(",")) && !next.is("of") && !scan.noun(reading.end);
    boolean gapped = (ends && scan.noun(reading.begin - 1)) || listed;
    return percent && gapped && isVerbless(scan, previous.end, reading.begin);
  }

  private static boolean isVerbless(Scan scan, int from, int to) {
    for (int i = from; i < to; i++) {
      if (scan.verb(i) || scan.at(i).is(";")) {
        return false;
      }
    }
    return true;
  }

  private static double inPercent(Reading reading) {
    return reading.kind == QuantityKind.FRACTION ? 100 * reading.value : reading.value;
  }

  /** "from 5 to 8 liras": the unit behind is that of both. */
  private static boolean isBareBeside(Reading reading, Reading previous) {
    return previous.unit == null
        && previous.kind == QuantityKind.COUNT
        && reading.begin == previous.end + 1;
  }

  private static boolean sameUnit(Reading reading, Reading previous) {
    return previous.unit == null
        ? reading.unit == null || reading.unit.percent()
        : previous.unit.equals(reading.unit);
  }
}
