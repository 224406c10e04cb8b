package org.tallywire.language.quantity;

/** Makes a {@link Quantity} of a reading that is complete. */
final class QuantityMaker {
  private final Granularity granularity;

  QuantityMaker(Granularity granularity) {
    this.granularity = granularity;
  }

  /** The quantity with its bounds, at its place in the text. */
  Quantity of(Scan scan, Reading reading) {
    Comparator comparator = comparator(reading);
    Double low = reading.low;
    Double high = reading.high;
    double reach = granularity.reach(reading.value, reading.step);
    switch (comparator) {
      case ABOUT -> {
        boolean below = "~<".equals(reading.bound);
        if (!reading.margin) {
          low = reading.value - reach;
          high = below ? reading.value : reading.value + reach;
        }
      }
      case LESS, AT_MOST -> low = null;
      case MORE, AT_LEAST -> high = null;
      default -> {
        // exact numbers and ranges keep the bounds they were read with
      }
    }
    boolean unit = reading.unit != null && reading.unitBegin >= 0;
    return new Quantity(
        scan.at(reading.begin).begin(),
        scan.at(reading.end - 1).end(),
        scan.at(reading.numberBegin).begin(),
        scan.at(reading.numberEnd - 1).end(),
        reading.value,
        low,
        high,
        comparator,
        reading.kind,
        reading.unit == null ? null : reading.unit.code(),
        unit ? unitText(scan, reading) : null,
        reading.perUnit,
        reading.change,
        reading.rule);
  }

  private static String unitText(Scan scan, Reading reading) {
    StringBuilder text = new StringBuilder();
    for (int i = reading.unitBegin; i < reading.unitEnd; i++) {
      if (i > reading.unitBegin && scan.at(i).spaced()) {
        text.append(' ');
      }
      text.append(scan.at(i).text());
    }
    return text.toString();
  }

  private static Comparator comparator(Reading reading) {
    if (reading.range) {
      return Comparator.RANGE;
    }
    if (reading.bound == null) {
      return Comparator.EQUAL;
    }
    return switch (reading.bound) {
      case "~", "~<" -> Comparator.ABOUT;
      case ">" -> Comparator.MORE;
      case ">=" -> Comparator.AT_LEAST;
      case "<" -> Comparator.LESS;
      case "<=" -> Comparator.AT_MOST;
      default -> Comparator.EQUAL;
    };
  }
}
