package org.tallywire.language.quantity;

import org.tallywire.language.quantity.Lexeme.Kind;
import org.tallywire.language.quantity.Numeral.Form;

/**
 * Two numbers that bound one: {@code 5-10}, {@code 1000 - 5000}, {@code between 5 and 10}, {@code
 * five or six}, {@code 20 to 30 million}, {@code 44 mg to 50 mg}, {@code ranged from -18 °C to -34
 * °C}, {@code maybe 50, 60 people}; and one with its reach, {@code 12±3}.
 *
 * <p>Not a range: {@code from 5 to 10} (two quantities, the second a change; but {@code ranging
 * from 5 to 10}), {@code raise the pension age from 65 to 68}, {@code added 3 cents to 5 cents},
 * {@code voted 197 to 233}, {@code 97-92} and {@code a 3-5 defeat} (scores), {@code 2012-13}
 * (years).
 */
final class Ranges {
  /** What joins two numbers: where the link stands, and how. */
  private record Link(int at, boolean dash, boolean spaced, boolean between) {}

  /** How many times a movement the level that it ends at is at least. */
  private static final double FAR = 4;

  /** Digits behind the point that rates of exchange are quoted to at least. */
  private static final int QUOTED_DIGITS = 3;

  /** How far before its subject or object a verb of movement may stand. */
  private static final int REACH = 6;

  private final NumeralReader numerals;
  private final Signs signs;
  private final UnitTable units;
  private final TrapWords words;
  private final Changes changes;

  Ranges(NumeralReader numerals, Signs signs, UnitTable units, TrapWords words, Changes changes) {
    this.numerals = numerals;
    this.signs = signs;
    this.units = units;
    this.words = words;
    this.changes = changes;
  }

  /** Extends the reading by a second number; false when the pair is a score or a pair of years. */
  boolean extend(Scan scan, Reading reading, Numeral first) {
    Link link = link(scan, reading, first);
    if (link == null) {
      extendOverUnit(scan, reading, first);
      extendByMargin(scan, reading, first);
      return true;
    }
    int next = link.at() + 1;
    PhraseTable.Match<Unit> sign = units.signAt(scan.lexemes(), next);
    int number = sign == null ? next : next + sign.length();
    Numeral second = link.dash() ? numerals.read(scan.lexemes(), number) : signs.read(scan, number);
    if (second == null || second.form() == Form.VAGUE || first.form() == Form.VAGUE) {
      return true;
    }
    if (!link.dash() && isYear(scan, first)) {
      return !isYear(scan, second);
    }
    second = link.dash() ? withDigitsOf(scan, first, second) : second;
    Numeral low = withScaleOf(second, first, link);
    if (link.dash() && (isYearPair(scan, first, second) || isScore(scan, reading, low, second))) {
      reading.end = link.spaced() ? reading.end : second.end();
      return link.spaced();
    }
    boolean ordered = low.value() < second.value() || (low.value() < 0 && second.value() < 0);
    if (scan.at(link.at()).is("to") && isFar(low, second) && isWay(scan, reading)) {
      return true; // "down $1.33 to $42.12": how far, and whereto
    }
    boolean each = sign != null && reading.unit != null;
    if (each && scan.at(reading.begin - 1).is("by")) {
      return true; // "widened by $700,000 to $3.1 million": how far, and whereto
    }
    if (ordered && isRange(scan, reading, link, low, second)) {
      reading.unit = sign != null ? sign.value() : reading.unit;
      join(scan, reading, low, second);
    }
    return true;
  }

  /** Whether the second is a level rather than the upper bound of how far something went. */
  private static boolean isFar(Numeral movement, Numeral level) {
    return level.value() >= FAR * movement.value();
  }

  private static boolean isWay(Scan scan, Reading reading) {
    Lexeme before = scan.at(reading.begin - 1);
    return before.is("up") || before.is("down");
  }

  private Link link(Scan scan, Reading reading, Numeral first) {
    int end = first.end();
    boolean dash = scan.hyphen(end) && scan.glued(end + 1);
    boolean spaced = isSpacedDash(scan, reading, first);
    boolean between = scan.at(reading.begin - 1).is("between");
    int at = scan.hyphen(end) && scan.at(end + 1).is("to") ? end + 1 : end;
    if (between && !scan.at(end).is("and")) {
      PhraseTable.Match<Unit> unit = units.unitAt(scan.lexemes(), scan.afterHyphen(end));
      at = unit == null ? end : scan.afterHyphen(end) + unit.length();
    }
    Lexeme word = scan.at(at);
    boolean linked =
        dash
            || spaced
            || word.is("to")
            || word.is("or")
            || word.is("through")
            || (word.is("~") && scan.glued(at))
            || isGuess(scan, reading, first)
            || (between && word.is("and"));
    return linked ? new Link(at, dash || spaced, spaced, between) : null;
  }

  /** {@code maybe 50, 60 people}: said, not written. */
  private boolean isGuess(Scan scan, Reading reading, Numeral first) {
    int comma = first.end();
    if (!scan.at(comma).is(",") || !words.has("guess-cue", scan.at(reading.begin - 1).lower())) {
      return false;
    }
    Numeral second = numerals.read(scan.lexemes(), comma + 1);
    return second != null
        && second.form() == first.form()
        && second.value() > first.value()
        && second.value() <= 2 * first.value()
        && scan.plural(second.end());
  }

  /** {@code 1000 - 5000}; but {@code sold 200 - 300 fewer than before}. */
  private boolean isSpacedDash(Scan scan, Reading reading, Numeral first) {
    int at = first.end();
    Lexeme dash = scan.at(at);
    boolean apart =
        (dash.is("-") || dash.is("–"))
            && dash.spaced()
            && scan.at(at + 1).spaced()
            && scan.at(first.end() - 1).kind() == Kind.NUMBER
            && scan.at(at + 1).kind() == Kind.NUMBER
            && !scan.at(reading.begin - 1).capitalized();
    if (!apart) {
      return false;
    }
    Numeral second = numerals.read(scan.lexemes(), at + 1);
    int after = second.end();
    boolean plain = after >= scan.size() || scan.at(after).is(".") || scan.at(after).is(",");
    boolean unit = units.unitAt(scan.lexemes(), after) != null;
    boolean counted = scan.plural(after) && !scan.at(after).capitalized();
    return first.value() < second.value() && (unit || counted || (plain && first.value() >= 150));
  }

  /** {@code 1.7220-25}, as dealers quote: the second has only the digits that differ. */
  private static Numeral withDigitsOf(Scan scan, Numeral first, Numeral second) {
    String whole = scan.at(first.first()).text();
    String last = scan.at(second.first()).text();
    int digits = whole.length() - whole.indexOf('.') - 1;
    boolean quoted =
        first.end() == first.first() + 1
            && second.end() == second.first() + 1
            && whole.indexOf('.') > 0
            && digits >= QUOTED_DIGITS
            && last.length() > 1
            && last.length() <= digits
            && last.chars().allMatch(c -> c >= '0' && c <= '9');
    if (!quoted || last.compareTo(whole.substring(whole.length() - last.length())) <= 0) {
      return second;
    }
    String full = whole.substring(0, whole.length() - last.length()) + last;
    return second.until(second.end(), DigitNumbers.value(full), DigitNumbers.step(full));
  }

  /** {@code 20-30bn}: the scale word belongs to both. */
  private static Numeral withScaleOf(Numeral second, Numeral first, Link link) {
    if (second.scale() <= 1 || first.scale() != 1 || first.value() >= second.value()) {
      return first;
    }
    double plain = second.value() / second.scale();
    return first.value() < plain || link.dash() ? first.scaled(second.scale()) : first;
  }

  /** {@code 44 mg to 50 mg}; but {@code fell 3 percent to 5 percent}. */
  private void extendOverUnit(Scan scan, Reading reading, Numeral first) {
    int at = scan.afterHyphen(first.end());
    PhraseTable.Match<Unit> unit = units.unitAt(scan.lexemes(), at);
    if (unit == null || isMoved(scan, reading.begin - 1)) {
      return;
    }
    int link = at + unit.length();
    Numeral second = scan.at(link).is("to") ? signs.read(scan, link + 1) : null;
    boolean ordered =
        second != null
            && (second.value() > first.value() || (second.value() < 0 && first.value() < 0));
    if (!ordered) {
      return;
    }
    PhraseTable.Match<Unit> again = units.unitAt(scan.lexemes(), scan.afterHyphen(second.end()));
    if (again != null && again.value().equals(unit.value())) {
      join(scan, reading, first, second);
    }
  }

  /** Whether a number behind lexeme {@code before} is how far something went: no lower bound. */
  private boolean isMoved(Scan scan, int before) {
    Lexeme lexeme = scan.at(before);
    if (lexeme.is("from")) {
      return !words.has("range-cue", scan.at(before - 1).lower());
    }
    return lexeme.is("by")
        || changes.moves(scan, before)
        || words.has("moves-to", lexeme.lower())
        || words.has("moves-to", lexeme.lemma());
  }

  /** {@code 12±3 km}, {@code 9.8 +/- 0.1}. */
  private void extendByMargin(Scan scan, Reading reading, Numeral first) {
    int at = first.end();
    boolean spelled =
        scan.at(at).is("+") && scan.at(at + 1).is("/") && Lexer.isDash(charOf(scan.at(at + 2)));
    if (!spelled && !scan.at(at).is("±")) {
      return;
    }
    int next = spelled ? at + 3 : at + 1;
    Numeral reach = scan.at(next).numeric() ? numerals.read(scan.lexemes(), next) : null;
    if (reach == null) {
      return;
    }
    if (reach.scale() > 1 && first.scale() == 1 && first.value() < reach.value()) {
      reading.rescale(reach.scale()); // "1.2 ± 0.3 million"
      reading.scale = reach.scale();
    }
    reading.margin = true;
    reading.bare = false;
    reading.bound = "~";
    reading.low = DigitNumbers.plus(reading.value, -reach.value());
    reading.high = DigitNumbers.plus(reading.value, reach.value());
    reading.numberEnd = reach.end();
    reading.end = reach.end();
  }

  private static char charOf(Lexeme lexeme) {
    return lexeme.text().length() == 1 ? lexeme.text().charAt(0) : '\0';
  }

  private static void join(Scan scan, Reading reading, Numeral first, Numeral second) {
    reading.range = true;
    reading.bare = false;
    reading.low = Math.min(first.value(), second.value());
    reading.high = Math.max(first.value(), second.value());
    reading.value = DigitNumbers.middle(first.value(), second.value());
    reading.numberEnd = second.end();
    reading.end = second.end();
    reading.rule = "range";
    Lexeme before = scan.at(reading.begin - 1);
    if (before.is("between") || before.is("from")) {
      reading.begin--;
    }
  }

  private boolean isRange(Scan scan, Reading reading, Link link, Numeral low, Numeral second) {
    Lexeme word = scan.at(link.at());
    if (word.is("and")) {
      return true;
    }
    Lexeme before = scan.at(reading.begin - 1);
    boolean by = before.is("by") && words.has("by-before", scan.at(reading.begin - 2).lower());
    boolean far = before.is("by") && isFar(low, second); // "by 1,200 to 14,500"
    boolean moved = by || far || isMovedTo(scan, reading, second);
    if (word.is("to") && (moved || isVote(scan, reading, second))) {
      return false;
    }
    if (word.is("to") && before.is("from")) {
      Lexeme cue = scan.at(reading.begin - 2);
      boolean raised = cue.is("age") && isRaised(scan, reading.begin - 2);
      return words.has("range-cue", cue.lower()) && !raised;
    }
    if (word.is("or")) {
      return second.value() <= 2 * low.value() + 1
              && low.value() < 1000
              && !scan.at(low.first()).is("one")
          || (second.value() == 2 && low.value() == 1);
    }
    return !before.is("by") || word.is("to");
  }

  /** "raise the pension age from 65 to 68": what was and what will be. */
  private boolean isRaised(Scan scan, int noun) {
    for (int i = noun - 1; i >= noun - REACH && scan.at(i).kind() != Kind.SYMBOL; i--) {
      if (changes.moves(scan, i)) {
        return true;
      }
    }
    return false;
  }

  /** "rose 5 to 40"; but "fell five to eight seats short". */
  private boolean isMovedTo(Scan scan, Reading reading, Numeral second) {
    boolean shy = scan.at(second.end()).is("short") || scan.at(second.end() + 1).is("short");
    return changes.moves(scan, reading.begin - 1) && !shy;
  }

  /** "voted 197 to 233": for and against; but "voted 20 to 30 times". */
  private boolean isVote(Scan scan, Reading reading, Numeral second) {
    int at = reading.begin - 1;
    Lexeme verb = scan.at(scan.at(at).is("of") || scan.at(at).is("by") ? at - 1 : at);
    int after = second.end();
    boolean counted = scan.noun(after) || scan.at(after).pos().startsWith("JJ");
    return words.has("vote-word", verb.lower())
        && !counted
        && units.unitAt(scan.lexemes(), scan.afterHyphen(after)) == null;
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
