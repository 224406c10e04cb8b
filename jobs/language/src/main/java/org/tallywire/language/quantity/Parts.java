package org.tallywire.language.quantity;

import org.tallywire.language.quantity.Lexeme.Kind;
import org.tallywire.language.quantity.Numeral.Form;
import org.tallywire.language.quantity.SpelledFraction.Fraction;

/**
 * Fractions and multiples.
 *
 * <p>Read: {@code two-thirds}, {@code a third of}, {@code half the}, {@code one in five}, {@code
 * nine out of 10}, {@code one over three}, {@code half an hour}, {@code a year and a half}, {@code
 * a quarter of a percentage point}, {@code twice the}, {@code 30 times as}, {@code threefold},
 * {@code doubled}.
 *
 * <p>Not read: the first half, the third quarter, the past three quarters, a third man, "a fifth
 * was hurt", half-brother, a blood pressure of 120 over 80; "five times" alone counts occasions.
 */
final class Parts {
  private final NumberWords numbers;
  private final NumeralReader numerals;
  private final SpelledFraction fractions;
  private final TrapWords words;
  private final UnitTable units;
  private final Points points;
  private final java.util.Map<String, Double> multiples = new java.util.HashMap<>();

  Parts(NumberWords numbers, NumeralReader numerals, TrapWords words, UnitTable units) {
    this.numbers = numbers;
    this.numerals = numerals;
    this.fractions = numerals.fractions();
    this.words = words;
    this.units = units;
    this.points = new Points(words);
    for (String[] row : Resources.rows("changes.tsv", 3)) {
      if (row[0].equals("multiply")) {
        Resources.forms(row[2]).forEach(word -> multiples.put(word, Double.valueOf(row[1])));
      }
    }
  }

  /** The part or multiple that begins at {@code at}, or null. */
  Reading read(Scan scan, int at) {
    Lexeme first = scan.at(at);
    if (first.kind() != Kind.WORD && !first.numeric()) {
      return null;
    }
    if (first.is("half")) {
      return half(scan, at);
    }
    Reading multiple = multiple(scan, at);
    if (multiple != null) {
      return multiple;
    }
    Reading andHalf = unitAndHalf(scan, at);
    if (andHalf != null) {
      return andHalf;
    }
    Reading one = articleUnit(scan, at);
    if (one != null) {
      return one;
    }
    Numeral over = numerals.read(scan.lexemes(), at);
    Reading ratio = over == null ? null : ratio(scan, at, over);
    if (ratio != null) {
      return ratio;
    }
    Reading quotient = over == null ? null : quotient(scan, at, over);
    return quotient != null || first.numeric() ? quotient : fraction(scan, at, over);
  }

  /** "a quarter-point cut": of a percentage, where the text speaks of rates. */
  private boolean isPoint(Scan scan, int at) {
    boolean point = scan.hyphen(at) && scan.at(at + 1).is("point");
    return point && points.arePercent(scan, at + 1);
  }

  private Reading half(Scan scan, int at) {
    if (numerals.read(scan.lexemes(), at) != null) {
      return null;
    }
    int next = scan.afterHyphen(at + 1);
    boolean hyphen = next > at + 1;
    if (isPoint(scan, at + 1)) {
      return withUnit(at, at + 1, next, 0.5);
    }
    if (scan.at(next).is("as") && scan.at(next + 2).is("again")) {
      Reading again = reading(at, next + 3, 1.5, "multiple"); // "half as much again"
      return kind(again, QuantityKind.MULTIPLIER);
    }
    int unitAt = scan.at(next).is("a") || scan.at(next).is("an") ? next + 1 : next;
    if (units.unitAt(scan.lexemes(), unitAt) != null && !scan.plural(unitAt)) {
      Reading reading = reading(at, at + 1, 0.5, "half-unit");
      reading.end = unitAt;
      return reading;
    }
    String before = scan.at(at - 1).lower();
    boolean part = words.has("half-after", scan.at(next).lower()) && !hyphen;
    boolean hedged =
        before.equals("than")
            || before.equals("almost")
            || before.equals("nearly")
            || before.equals("about")
            || before.equals("over")
            || before.equals("which")
            || before.equals("whom"); // "of which half are renewed"
    if (words.has("half-before", before) || hyphen || !(part || hedged)) {
      return null;
    }
    if (scan.at(next).is("as")) {
      return kind(reading(at, at + 1, 0.5, "multiple"), QuantityKind.MULTIPLIER);
    }
    return kind(reading(at, at + 1, 0.5, "half-of"), QuantityKind.FRACTION);
  }

  /** "[a year and a half]", "an hour and a half", where the unit parts the one from the half. */
  private Reading unitAndHalf(Scan scan, int at) {
    boolean article = scan.at(at).is("a") || scan.at(at).is("an") || scan.at(at).is("one");
    boolean half =
        scan.at(at + 2).is("and") && scan.at(at + 3).is("a") && scan.at(at + 4).is("half");
    PhraseTable.Match<Unit> unit = article && half ? units.unitAt(scan.lexemes(), at + 1) : null;
    if (unit == null || unit.length() != 1 || scan.plural(at + 1)) {
      return null;
    }
    Reading reading = reading(at, at + 5, 1.5, "unit-and-half");
    reading.unit = unit.value();
    reading.unitBegin = at + 1;
    reading.unitEnd = at + 2;
    return reading;
  }

  /** "more than [a] year", "almost [an] hour": with a hedge the article counts. */
  private Reading articleUnit(Scan scan, int at) {
    boolean article = scan.at(at).is("a") || scan.at(at).is("an");
    boolean hedged = article && words.has("article-hedge", scan.at(at - 1).lower());
    PhraseTable.Match<Unit> unit = hedged ? units.unitAt(scan.lexemes(), at + 1) : null;
    boolean one =
        unit != null
            && !unit.value().money()
            && !unit.value().percent()
            && unit.length() == 1
            && scan.at(at + 1).text().length() > 3
            && !scan.plural(at + 1);
    if (!one || scan.noun(at + 2) || words.has("than-before-end", scan.at(at + 2).lower())) {
      return null;
    }
    Reading reading = reading(at, at + 1, 1, "article-unit");
    reading.step = 1;
    return reading;
  }

  private Reading multiple(Scan scan, int at) {
    Lexeme word = scan.at(at);
    if (word.is("twice") || word.is("thrice")) {
      boolean times = words.has("times-after", scan.at(at + 1).lower());
      Reading reading = reading(at, at + 1, word.is("twice") ? 2 : 3, times ? "multiple" : "times");
      return kind(reading, times ? QuantityKind.MULTIPLIER : QuantityKind.COUNT);
    }
    Double factor = multiples.get(word.lower());
    if (factor != null) {
      boolean verb = scan.verb(at) && !word.is("doubles");
      boolean the = words.has("multiple-of", scan.at(at + 1).lower());
      if (!verb && !the) {
        return null;
      }
      Reading reading = reading(at, at + 1, factor, "multiple-verb");
      reading.change = verb ? (factor < 1 ? "down" : "up") : null;
      return kind(reading, QuantityKind.MULTIPLIER);
    }
    if (word.lower().endsWith("fold") && word.lower().length() > 5) {
      String stem = word.lower().substring(0, word.lower().length() - 4);
      Lexeme number = new Lexeme(0, 0, stem, stem, Kind.WORD, true, "", stem, -1);
      Double value = numbers.unit(number) != null ? numbers.unit(number) : numbers.tens(number);
      return value == null
          ? null
          : kind(reading(at, at + 1, value, "multiple"), QuantityKind.MULTIPLIER);
    }
    return null;
  }

  /** "one in five", "nine out of 10". */
  private Reading ratio(Scan scan, int at, Numeral over) {
    if (over.value() < 1 || over.value() > 99 || over.scale() > 1) {
      return null;
    }
    int link = behindNoun(scan, over);
    boolean outOf = scan.at(link).is("out") && scan.at(link + 1).is("of");
    boolean in = scan.at(link).is("in");
    boolean ofEvery = scan.at(link).is("of") && scan.at(link + 1).is("every");
    if (!outOf && !in && !ofEvery) {
      return null;
    }
    int next = outOf ? link + 2 : link + 1;
    boolean every = scan.at(next).is("every");
    Numeral under = numerals.read(scan.lexemes(), every ? next + 1 : next);
    if (under == null || under.value() <= over.value() || under.value() > 1e6) {
      return null;
    }
    if (link > over.end() && over.value() > 1 && under.value() != 10 && under.value() != 100) {
      return null; // "two men in three boats"
    }
    boolean year = under.value() > 1000 && in;
    boolean unit = units.unitAt(scan.lexemes(), scan.afterHyphen(under.end())) != null;
    boolean wide = in && !every && over.value() > 10;
    boolean counted =
        link > over.end() && (scan.noun(under.end()) || isAdjective(scan, under.end()));
    if (year || unit || wide || counted || scan.hyphen(under.end())) {
      return null;
    }
    Reading reading = reading(at, under.end(), over.value() / under.value(), "ratio");
    return kind(reading, QuantityKind.FRACTION);
  }

  /** "one young man [in] five", "seven workers [in] ten"; but "one bomb in ten towns". */
  private static int behindNoun(Scan scan, Numeral over) {
    int from = over.end();
    boolean several = over.value() > 1;
    int at = from;
    while (at < from + 3
        && (scan.noun(at) || isAdjective(scan, at))
        && (several || !scan.plural(at))) {
      at++;
    }
    boolean noun = at > from && scan.noun(at - 1) && scan.plural(at - 1) == several;
    return noun ? at : from;
  }

  private static boolean isAdjective(Scan scan, int at) {
    return scan.at(at).pos().startsWith("JJ") && scan.at(at).kind() == Kind.WORD;
  }

  /** "one over three", where both are plain numbers and nothing is counted. */
  private Reading quotient(Scan scan, int at, Numeral over) {
    if (!scan.at(over.end()).is("over") || over.form() == Form.VAGUE || isDated(scan, at)) {
      return null;
    }
    int link = over.end();
    Numeral under = numerals.read(scan.lexemes(), link + 1);
    if (under == null || under.form() == Form.VAGUE || under.value() < 1) {
      return null;
    }
    boolean ends = under.end() >= scan.size() || scan.at(under.end()).kind() == Kind.SYMBOL;
    boolean year = under.value() > 1000 && scan.at(link + 1).numeric();
    boolean pressure = under.value() >= 30 && over.value() > under.value() && over.value() < 300;
    boolean unit = scan.hyphen(under.end()) || units.unitAt(scan.lexemes(), under.end()) != null;
    if (!ends || year || pressure || unit) {
      return null;
    }
    Reading reading = reading(at, under.end(), over.value() / under.value(), "fraction");
    return kind(reading, QuantityKind.FRACTION);
  }

  /** "in 1987 over 10", "end-1987 over 10": the first number may be a year. */
  private boolean isDated(Scan scan, int at) {
    Lexeme before = scan.at(at - 1);
    boolean year = isYear(scan, at);
    return scan.glued(at)
        || (year && (before.capitalized() || words.has("year-before", before.lower())));
  }

  private Reading fraction(Scan scan, int at, Numeral number) {
    Lexeme first = scan.at(at);
    if (first.is("quarter") && isPoint(scan, at + 1)) {
      return withUnit(at, at + 1, scan.afterHyphen(at + 1), 0.25);
    }
    if (first.is("quarter")) {
      int unit = scan.at(at - 1).kind() == Kind.ORDINAL ? -1 : unitOf(scan, at + 1);
      return unit < 0 ? null : withUnit(at, at + 1, unit, 0.25);
    }
    Fraction fraction = fractions.read(scan.lexemes(), at);
    boolean article = first.is("a") || first.is("an");
    if (fraction == null) {
      return null;
    }
    boolean of = scan.at(fraction.end()).is("of");
    if (article && scan.at(at - 1).is("and") && !of) {
      return null;
    }
    int unit = unitOf(scan, fraction.end());
    boolean part = isPart(scan, fraction);
    if (unit < 0 && part && isUnit(scan, scan.afterHyphen(fraction.end()))) {
      if (fraction.under() == 2 && !words.has("fraction-before", scan.at(at - 1).lower())) {
        return null; // "half hour": the article stays outside
      }
      unit = scan.afterHyphen(fraction.end());
    }
    if (unit >= 0) {
      return withUnit(at, fraction.end(), unit, fraction.value());
    }
    if (number != null && number.end() > fraction.end()) {
      return null;
    }
    if (!isSure(scan, at, fraction, article) && !isHedged(scan, at, fraction)) {
      return null;
    }
    return kind(reading(at, fraction.end(), fraction.value(), "fraction"), QuantityKind.FRACTION);
  }

  /** Whether the words can be nothing but a fraction. */
  private boolean isSure(Scan scan, int at, Fraction fraction, boolean article) {
    int end = fraction.end();
    if (scan.at(end).is("of") || scan.at(end).is("the")) {
      return !ofAYear(scan, at, fraction);
    }
    boolean ends = scan.at(end).kind() != Kind.WORD && !scan.hyphen(end);
    boolean all = at == 0 && scan.isWholeText() && (end == scan.size() || end + 1 == scan.size());
    if (isPart(scan, fraction) && fraction.under() == 4) {
      boolean before = at == 0 || words.has("quarters-before", scan.at(at - 1).lower());
      return ends && fraction.over() == 3 && (before || all);
    }
    boolean alone = ends && (!article || all);
    return alone || fraction.plural() || (fraction.hyphen() && !article);
  }

  /** Whether a number is written as years are. */
  private static boolean isYear(Scan scan, int at) {
    return scan.at(at).numeric() && scan.at(at).text().length() == 4;
  }

  /** "the final two quarters of 1987": three months each. */
  private boolean ofAYear(Scan scan, int at, Fraction fraction) {
    boolean quarters = scan.at(fraction.end() - 1).is("quarters") && fraction.under() == 4;
    boolean dated = scan.at(fraction.end()).is("of") && isYear(scan, fraction.end() + 1);
    return quarters && (dated || at > 0 && words.has("span-before", scan.at(at - 1).lower()));
  }

  /**
   * "by a third", "by a quarter point", "by a half-point"; but "by a third man", "to a third-rate
   * place".
   */
  private boolean isHedged(Scan scan, int at, Fraction fraction) {
    Lexeme next = scan.at(fraction.end());
    boolean noun =
        scan.hyphen(fraction.end()) || (next.kind() == Kind.WORD && next.pos().startsWith("NN"));
    boolean other =
        (next.pos().equals("JJ") && !words.has("shared-time", next.lower()))
            || next.pos().equals("CD");
    boolean thing = (noun && !isPart(scan, fraction)) || other;
    boolean compared = words.has("part-comparative", next.lower());
    boolean before = words.has("fraction-before", scan.at(at - 1).lower());
    return !fraction.plural() && ((!thing && before) || compared);
  }

  /** Where the unit begins in "of a percentage point", "-of-an-inch"; -1 when there is none. */
  private int unitOf(Scan scan, int at) {
    int of = scan.afterHyphen(at);
    int article = scan.afterHyphen(of + 1);
    boolean link = scan.at(of).is("of") && (scan.at(article).is("a") || scan.at(article).is("an"));
    int unit = scan.afterHyphen(article + 1);
    return link && units.unitAt(scan.lexemes(), unit) != null ? unit : -1;
  }

  /** Whether it is of halves or quarters, which no rank is called. */
  private static boolean isPart(Scan scan, Fraction fraction) {
    String under = scan.at(fraction.end() - 1).lower();
    return under.startsWith("hal") || under.startsWith("quarter");
  }

  /** "a quarter percentage point", "a quarter century". */
  private boolean isUnit(Scan scan, int at) {
    return units.unitAt(scan.lexemes(), at) != null && !scan.plural(at);
  }

  private static Reading withUnit(int from, int end, int unit, double value) {
    Reading reading = reading(from, end, value, "part-of-unit");
    reading.end = unit;
    return reading;
  }

  private static Reading reading(int from, int end, double value, String rule) {
    Reading reading =
        Reading.of(new Numeral(from, end, value, Math.min(1, value), Form.FRACTION, 1));
    reading.rule = rule;
    return reading;
  }

  private static Reading kind(Reading reading, QuantityKind kind) {
    reading.kind = kind;
    return reading;
  }
}
