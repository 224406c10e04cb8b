package org.tallywire.language.quantity;

/**
 * Amounts of time in two units, which are one amount.
 *
 * <p>Read: 14 hours and ten minutes; 12 minutes 58 seconds. Kept apart: two years and three months,
 * 3 hours and 40 people.
 */
final class Compounds {
  private final NumeralReader numerals;
  private final UnitTable units;

  Compounds(NumeralReader numerals, UnitTable units) {
    this.numerals = numerals;
    this.units = units;
  }

  /** Extends an amount of time by a smaller part behind it. */
  void extend(Scan scan, Reading reading) {
    if (reading.unit == null || reading.range || reading.unitEnd != reading.end) {
      return;
    }
    double parts = parts(reading.unit);
    int at = scan.at(reading.end).is("and") ? reading.end + 1 : reading.end;
    Numeral second = parts > 0 ? numerals.read(scan.lexemes(), at) : null;
    PhraseTable.Match<Unit> unit =
        second == null ? null : units.unitAt(scan.lexemes(), second.end());
    boolean smaller =
        unit != null
            && unit.length() == 1
            && unit.value().code().equals(smaller(reading.unit))
            && second.value() < parts;
    if (smaller) {
      reading.value += second.value() / parts;
      reading.low = reading.value;
      reading.high = reading.value;
      reading.step = 1 / parts;
      reading.numberEnd = second.end();
      reading.end = second.end() + 1;
    }
  }

  private static String smaller(Unit unit) {
    return switch (unit.code()) {
      case "h" -> "min";
      case "min" -> "s";
      default -> "";
    };
  }

  /** How many of the smaller unit make one. */
  private static double parts(Unit unit) {
    return unit.factor() != 1 || smaller(unit).isEmpty() ? 0 : 60;
  }
}
