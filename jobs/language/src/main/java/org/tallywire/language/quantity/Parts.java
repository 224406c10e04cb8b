package org.tallywire.language.quantity;

import org.tallywire.language.quantity.Lexeme.Kind;
import org.tallywire.language.quantity.Numeral.Form;

/**
 * Fractions and multiples.
 *
 * <p>Read: {@code two-thirds}, {@code a third of}, {@code half the}, {@code one in five}, {@code
 * nine out of 10}, {@code half an hour}, {@code a quarter of a percentage point}, {@code twice
 * the}, {@code 30 times as}, {@code threefold}, {@code doubled}.
 *
 * <p>Not read: the first half, the third quarter, a third man, half-brother; "five times" alone
 * counts occasions.
 */
final class Parts {
  private final NumberWords numbers;
  private final NumeralReader numerals;
  private final TrapWords words;
  private final UnitTable units;
  private final java.util.Map<String, Double> multiples = new java.util.HashMap<>();

  Parts(NumberWords numbers, NumeralReader numerals, TrapWords words, UnitTable units) {
    this.numbers = numbers;
    this.numerals = numerals;
    this.words = words;
    this.units = units;
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
    Reading ratio = ratio(scan, at);
    return ratio != null ? ratio : fraction(scan, at);
  }

  private Reading half(Scan scan, int at) {
    if (numerals.read(scan.lexemes(), at) != null) {
      return null;
    }
    int next = scan.afterHyphen(at + 1);
    boolean hyphen = next > at + 1;
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
            || before.equals("over");
    if (words.has("half-before", before) || hyphen || !(part || hedged)) {
      return null;
    }
    if (scan.at(next).is("as")) {
      return kind(reading(at, at + 1, 0.5, "multiple"), QuantityKind.MULTIPLIER);
    }
    return kind(reading(at, at + 1, 0.5, "half-of"), QuantityKind.FRACTION);
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
      boolean the = scan.at(at + 1).is("the") || scan.at(at + 1).is("that");
      if (!verb && !the) {
        return null;
      }
      Reading reading = reading(at, at + 1, factor, "multiple-verb");
      reading.change = verb ? "up" : null;
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
  private Reading ratio(Scan scan, int at) {
    Numeral over = numerals.read(scan.lexemes(), at);
    if (over == null || over.value() < 1 || over.value() > 99 || over.scale() > 1) {
      return null;
    }
    int link = over.end();
    boolean outOf = scan.at(link).is("out") && scan.at(link + 1).is("of");
    boolean in = scan.at(link).is("in");
    if (!outOf && !in) {
      return null;
    }
    int next = outOf ? link + 2 : link + 1;
    boolean every = scan.at(next).is("every");
    Numeral under = numerals.read(scan.lexemes(), every ? next + 1 : next);
    if (under == null || under.value() <= over.value() || under.value() > 1e6) {
      return null;
    }
    boolean year = under.value() > 1000 && in;
    boolean unit = units.unitAt(scan.lexemes(), scan.afterHyphen(under.end())) != null;
    boolean wide = in && !every && over.value() > 10;
    if (year || unit || wide || scan.hyphen(under.end())) {
      return null;
    }
    Reading reading = reading(at, under.end(), over.value() / under.value(), "ratio");
    return kind(reading, QuantityKind.FRACTION);
  }

  private Reading fraction(Scan scan, int at) {
    Lexeme first = scan.at(at);
    boolean article = first.is("a") || first.is("an");
    Double over = article ? Double.valueOf(1) : numbers.unit(first);
    if (over == null || over < 1) {
      over = first.is("quarter") && !scan.at(at - 1).kind().equals(Kind.ORDINAL) ? 1.0 : null;
      if (over == null || !ofArticleUnit(scan, at + 1)) {
        return null;
      }
      return withUnit(scan, at, at + 1, 0.25);
    }
    int next = scan.afterHyphen(at + 1);
    Double under = numbers.denominator(scan.at(next));
    if (under == null || (article && scan.at(at - 1).is("and"))) {
      return null;
    }
    double value = over / under;
    if (ofArticleUnit(scan, next + 1)) {
      return withUnit(scan, at, next + 1, value);
    }
    boolean plural = scan.at(next).lower().endsWith("s");
    boolean of = scan.at(next + 1).is("of") || scan.at(next + 1).is("the");
    boolean quarters = scan.at(next).lower().startsWith("quarter");
    boolean hyphen = next > at + 1;
    boolean last =
        !article && !quarters && scan.at(next + 1).kind() != Kind.WORD && !scan.hyphen(next + 1);
    boolean sure = of || last || (plural && !quarters && over > 1) || (hyphen && !quarters);
    boolean hedged =
        scan.at(at - 1).is("about")
            || scan.at(at - 1).is("nearly")
            || scan.at(at - 1).is("almost")
            || scan.at(at - 1).is("than")
            || scan.at(at - 1).is("by");
    if (!sure && !(hedged && !plural)) {
      return null;
    }
    return kind(reading(at, next + 1, value, "fraction"), QuantityKind.FRACTION);
  }

  /** "of a percentage point", "of an hour". */
  private boolean ofArticleUnit(Scan scan, int at) {
    boolean link = scan.at(at).is("of") && (scan.at(at + 1).is("a") || scan.at(at + 1).is("an"));
    return link && units.unitAt(scan.lexemes(), at + 2) != null;
  }

  private static Reading withUnit(Scan scan, int from, int end, double value) {
    Reading reading = reading(from, end, value, "part-of-unit");
    reading.end = end + 2;
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
