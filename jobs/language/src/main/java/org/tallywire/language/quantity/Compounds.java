package org.tallywire.language.quantity;

/**
 * Amounts of time in two or three units, which are one amount.
 *
 * <p>Read: 14 hours and ten minutes; 12 minutes 58 seconds; 15 years and six months; one hour, two
 * minutes and 41 seconds. Kept apart: 3 hours and 40 people; 90 minutes, 12 minutes late.
 */
final class Compounds {
  private final NumeralReader numerals;
  private final UnitTable units;

  Compounds(NumeralReader numerals, UnitTable units) {
    this.numerals = numerals;
    this.units = units;
  }

  /** Extends an amount of time by smaller parts behind it. */
  void extend(Scan scan, Reading reading) {
    if (reading.unit == null || reading.range || reading.unitEnd != reading.end) {
      return;
    }
    String unit = reading.unit.factor() == 1 ? reading.unit.code() : "";
    double size = 1;
    for (String part = smaller(unit); !part.isEmpty(); part = smaller(part)) {
      int at = behindLink(scan, reading.end, part);
      Numeral number = numerals.read(scan.lexemes(), at);
      size /= parts(part);
      if (number == null || number.value() >= parts(part) || !isUnit(scan, number.end(), part)) {
        return;
      }
      reading.value += number.value() * size;
      reading.low = reading.value;
      reading.high = reading.value;
      reading.step = size;
      reading.numberEnd = number.end();
      reading.end = number.end() + 1;
    }
  }

  /** Behind "and"; behind a comma only where "and" and a third part come after the second. */
  private int behindLink(Scan scan, int end, String part) {
    if (scan.at(end).is("and")) {
      return end + 1;
    }
    if (!scan.at(end).is(",")) {
      return end;
    }
    Numeral second = numerals.read(scan.lexemes(), end + 1);
    int and = second == null ? end : second.end() + 1;
    Numeral third = scan.at(and).is("and") ? numerals.read(scan.lexemes(), and + 1) : null;
    boolean goesOn = third != null && isUnit(scan, third.end(), smaller(part));
    return goesOn ? end + 1 : end;
  }

  private boolean isUnit(Scan scan, int at, String code) {
    PhraseTable.Match<Unit> unit = units.unitAt(scan.lexemes(), at);
    return unit != null && unit.length() == 1 && unit.value().code().equals(code);
  }

  private static String smaller(String unit) {
    return switch (unit) {
      case Unit.YEAR -> "mo";
      case "h" -> "min";
      case "min" -> "s";
      default -> "";
    };
  }

  /** How many of a smaller unit make one of the larger. */
  private static double parts(String smaller) {
    return smaller.equals("mo") ? 12 : 60;
  }
}
