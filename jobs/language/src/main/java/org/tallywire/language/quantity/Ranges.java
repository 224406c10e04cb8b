package org.tallywire.language.quantity;

import org.tallywire.language.quantity.Lexeme.Kind;
import org.tallywire.language.quantity.Numeral.Form;

/**
 * Two numbers that bound one: {@code 5-10}, {@code between 5 and 10}, {@code five or six}, {@code
 * 20 to 30 million}.
 *
 * <p>Not a range: {@code from 5 to 10} (two quantities, the second a change; but {@code ranging
 * from 5 to 10}), {@code 97-92} and {@code a 3-5 defeat} (scores), {@code 2012-13} (years).
 */
final class Ranges {
  private final NumeralReader numerals;
  private final UnitTable units;
  private final TrapWords words;
  private final Changes changes;

  Ranges(NumeralReader numerals, UnitTable units, TrapWords words, Changes changes) {
    this.numerals = numerals;
    this.units = units;
    this.words = words;
    this.changes = changes;
  }

  /** Extends the reading by a second number; false when the pair is a score or a pair of years. */
  boolean extend(Scan scan, Reading reading, Numeral first) {
    int link = first.end();
    boolean dash = scan.hyphen(link) && scan.glued(link + 1);
    boolean between = scan.at(reading.begin - 1).is("between");
    int at = scan.hyphen(link) && scan.at(link + 1).is("to") ? link + 1 : link;
    if (between && !scan.at(link).is("and")) {
      PhraseTable.Match<Unit> unit = units.unitAt(scan.lexemes(), scan.afterHyphen(link));
      at = unit == null ? link : scan.afterHyphen(link) + unit.length();
    }
    Lexeme word = scan.at(at);
    boolean linked =
        dash
            || word.is("to")
            || word.is("or")
            || word.is("through")
            || (word.is("~") && scan.glued(at))
            || (between && word.is("and"));
    if (!linked) {
      return !isSameUnitTwice(scan, reading, first) || extendOverUnit(scan, reading, first);
    }
    int next = at + 1;
    PhraseTable.Match<Unit> sign = units.signAt(scan.lexemes(), next);
    Numeral second = numerals.read(scan.lexemes(), sign == null ? next : next + sign.length());
    if (second == null || second.form() == Form.VAGUE || first.form() == Form.VAGUE) {
      return true;
    }
    if (!dash && isYear(scan, first)) {
      return !isYear(scan, second);
    }
    Numeral low = first;
    if (second.scale() > 1 && first.scale() == 1 && first.value() < second.value()) {
      double plain = second.value() / second.scale();
      low = first.value() < plain || dash ? first.scaled(second.scale()) : first;
    }
    if (dash && (isYearPair(scan, first, second) || isScore(scan, reading, low, second))) {
      reading.end = second.end();
      return false;
    }
    boolean minus = scan.at(reading.begin - 1).is("minus");
    boolean ordered = low.value() < second.value() || minus;
    if (!ordered || !isRange(scan, reading, word, low, second)) {
      return true;
    }
    if (sign != null) {
      reading.unit = sign.value();
    }
    join(scan, reading, low, second, between);
    return true;
  }

  /** {@code 44 mg to 50 mg}; but {@code fell 3 percent to 5 percent}. */
  private boolean isSameUnitTwice(Scan scan, Reading reading, Numeral first) {
    int at = scan.afterHyphen(first.end());
    PhraseTable.Match<Unit> unit = units.unitAt(scan.lexemes(), at);
    Lexeme before = scan.at(reading.begin - 1);
    if (unit == null || before.is("from") || before.is("by") || scan.verb(reading.begin - 1)) {
      return false;
    }
    int link = at + unit.length();
    Numeral second = scan.at(link).is("to") ? numerals.read(scan.lexemes(), link + 1) : null;
    if (second == null || second.value() <= first.value()) {
      return false;
    }
    PhraseTable.Match<Unit> again = units.unitAt(scan.lexemes(), scan.afterHyphen(second.end()));
    return again != null && again.value().equals(unit.value());
  }

  private boolean extendOverUnit(Scan scan, Reading reading, Numeral first) {
    int at = scan.afterHyphen(first.end());
    int link = at + units.unitAt(scan.lexemes(), at).length();
    join(scan, reading, first, numerals.read(scan.lexemes(), link + 1), false);
    return true;
  }

  private static void join(
      Scan scan, Reading reading, Numeral low, Numeral second, boolean between) {
    reading.range = true;
    reading.bare = false;
    reading.low = low.value();
    reading.high = second.value();
    reading.value = (low.value() + second.value()) / 2;
    reading.numberEnd = second.end();
    reading.end = second.end();
    reading.rule = "range";
    if (between) {
      reading.begin--;
    } else if (scan.at(reading.begin - 1).is("from")) {
      reading.begin--;
    }
  }

  private boolean isRange(Scan scan, Reading reading, Lexeme link, Numeral low, Numeral second) {
    if (link.is("and")) {
      return true;
    }
    Lexeme before = scan.at(reading.begin - 1);
    if (link.is("to") && changes.moves(scan, reading.begin - 1)) {
      return false;
    }
    if (link.is("to") && before.is("from")) {
      return words.has("range-cue", scan.at(reading.begin - 2).lower());
    }
    if (link.is("or")) {
      return second.value() <= 2 * low.value() + 1
              && low.value() < 1000
              && !scan.at(low.first()).is("one")
          || (second.value() == 2 && low.value() == 1);
    }
    return !before.is("by") || link.is("to");
  }

  private static boolean isYearPair(Scan scan, Numeral first, Numeral second) {
    int length = scan.at(second.first()).text().length();
    return isYear(scan, first) && (length == 2 || isYear(scan, second));
  }

  /** {@code 555-1234}. */
  private static boolean isPhone(Scan scan, Numeral first, Numeral second) {
    return scan.at(first.first()).text().length() == 3
        && scan.at(second.first()).text().length() == 4
        && second.scale() == 1;
  }

  private static boolean isYear(Scan scan, Numeral numeral) {
    Lexeme only = scan.at(numeral.first());
    return only.kind() == Kind.NUMBER
        && only.text().length() == 4
        && numeral.end() == numeral.first() + 1
        && numeral.value() >= 1000
        && numeral.value() <= 2100;
  }

  private boolean isScore(Scan scan, Reading reading, Numeral low, Numeral second) {
    if (reading.unit != null && reading.unit.money()) {
      return false;
    }
    int after = scan.afterHyphen(second.end());
    boolean unit = units.unitAt(scan.lexemes(), after) != null;
    if (unit && low.value() < second.value()) {
      return false;
    }
    if (isPhone(scan, low, second)) {
      return true;
    }
    if (low.value() >= 150 && low.value() < second.value()) {
      return false;
    }
    boolean scored = words.has("score-noun", scan.at(after).lower());
    boolean noun =
        scan.noun(after)
            || (scan.at(after).pos().startsWith("JJ") && scan.at(after).kind() == Kind.WORD)
            || scan.at(after).is("of");
    return low.value() >= second.value() || scored || !noun;
  }
}
