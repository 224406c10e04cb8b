package org.tallywire.language.quantity;

import org.tallywire.language.quantity.Lexeme.Kind;
import org.tallywire.language.quantity.Numeral.Form;

/**
 * Reads the unit behind a number, and what a letter glued to it means.
 *
 * <p>Read: 5 {@code percent}, 10 {@code more years}, 700 {@code K} of a temperature, {@code
 * absolute zero}, two-fifths {@code miles}.
 *
 * <p>No unit: "700K tickets", "10m viewers", "a 50-caliber gun" (hundredths of an inch, by custom;
 * but {@code .50 caliber}).
 */
final class UnitReader {
  private static final Unit KELVIN = new Unit("K", 1, false);

  private final UnitTable units;
  private final UnitSense senses;
  private final NumberWords numberWords;
  private final TrapWords words;

  UnitReader(UnitTable units, UnitSense senses, NumberWords numberWords, TrapWords words) {
    this.units = units;
    this.senses = senses;
    this.numberWords = numberWords;
    this.words = words;
  }

  /**
   * {@code 10m}: metres in "a 100m race", else millions; {@code 700.5K}: kelvins of a temperature,
   * else thousands; {@code 1800b}: bits of data, else billions.
   */
  void settleGluedLetter(Scan scan, Reading reading) {
    int at = reading.numberEnd - 1;
    Lexeme last = scan.at(at);
    boolean letter = last.kind() == Kind.WORD && last.text().length() == 1 && scan.glued(at);
    if (!letter || (reading.unit != null && reading.unit.money())) {
      return;
    }
    int next = scan.afterHyphen(reading.numberEnd);
    PhraseTable.Match<Unit> unit = units.unitAt(scan.lexemes(), next);
    if (unit != null && (unit.value().money() || scan.at(next).spaced())) {
      return;
    }
    boolean adjective =
        scan.at(next).pos().startsWith("JJ")
            && scan.at(next).kind() == Kind.WORD
            && scan.plural(next + 1);
    boolean counted = scan.plural(next) || scan.at(next).is("people") || adjective;
    if (!counted && senses.isUnitLetter(scan, reading, at)) {
      reading.rescale(1 / numberWords.gluedScale(last));
      reading.scale = 1;
      reading.numberEnd--;
      reading.end = reading.numberEnd;
    }
  }

  /** Takes the unit behind the number into the reading. */
  void read(Scan scan, Reading reading) {
    if (reading.kind != null && !isPartOfUnit(scan, reading)) {
      return;
    }
    if (senses.readHeight(scan, reading, reading.end)) {
      return;
    }
    int at = scan.afterHyphen(reading.end);
    if (reading.form == Form.VAGUE && scan.at(at).is("of")) {
      at++;
    } else if (scan.at(at).is("in") && scan.at(at + 1).is("dollars")) {
      at++;
    }
    boolean straight =
        scan.at(at).is("straight")
            || scan.at(at).is("consecutive")
            || scan.at(at).is("more")
            || scan.at(at).is("full")
            || scan.at(at).is("whole")
            || scan.at(at).is("long")
            || scan.at(at).is("additional");
    PhraseTable.Match<Unit> match = senses.read(scan, reading, at);
    if (match == null && straight && units.unitAt(scan.lexemes(), at) == null) {
      at++;
      match = senses.read(scan, reading, at);
      if (match != null && !match.value().time()) {
        match = null;
      }
    }
    boolean make = words.has("make", scan.at(at).lower());
    if (match == null || make && reading.value >= 1) {
      readAbsoluteZero(scan, reading);
      return;
    }
    Unit unit = match.value();
    if (reading.unit != null && !(unit.money() && reading.unit.money())) {
      return;
    }
    boolean of = scan.at(at + match.length() - 1).is("of");
    reading.unit = unit.numerator();
    reading.perUnit = unit.timeBelow();
    reading.unitBegin = at;
    reading.unitEnd = at + match.length() - (of ? 1 : 0);
    reading.end = reading.unitEnd;
    reading.rescale(unit.factor());
  }

  /** {@code at absolute zero}, of kelvins; but {@code an absolute zero}. */
  private static void readAbsoluteZero(Scan scan, Reading reading) {
    boolean zero = reading.value == 0 && scan.at(reading.begin - 1).is("absolute");
    Lexeme before = scan.at(reading.begin - 2);
    if (zero && reading.unit == null && !before.is("a") && !before.is("an")) {
      reading.begin--;
      reading.unit = KELVIN;
    }
  }

  /** {@code two-fifths miles}: a fraction that counts units after all. */
  private boolean isPartOfUnit(Scan scan, Reading reading) {
    if (!reading.rule.equals("fraction") || scan.hyphen(reading.end)) {
      return false;
    }
    PhraseTable.Match<Unit> unit = units.unitAt(scan.lexemes(), reading.end);
    if (unit == null || unit.value().percent() || unit.value().money()) {
      return false;
    }
    reading.kind = null;
    return true;
  }
}
