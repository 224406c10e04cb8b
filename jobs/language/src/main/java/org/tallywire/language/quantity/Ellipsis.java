package org.tallywire.language.quantity;

import java.util.List;
import org.tallywire.language.text.AnnotatedDocument;
import org.tallywire.language.text.Sentence;

/**
 * Units that a number leaves out because a neighbour carries them.
 *
 * <p>Read: from 5 to 7 <em>percent</em>; three, six and 12 <em>months</em>; 20 <em>dlrs</em> vs 18;
 * rose eight <em>yen</em> to 208; earned 133 mln, after a sentence in dollars.
 *
 * <p>Not read: 20 dollars to 15 people; 2.5 million viewers; 11 million and 49 percent.
 */
final class Ellipsis {
  private static final int WINDOW = 600;
  private static final int REACH = 10;

  private final UnitTable units;
  private final TrapWords words;
  private final Tallies tallies;
  private final ResultLines results;

  Ellipsis(UnitTable units, TrapWords words, Tallies tallies) {
    this.units = units;
    this.words = words;
    this.tallies = tallies;
    this.results = new ResultLines(words);
  }

  /** Gives the unit of a number to the bare ones listed right before it. */
  void shareBackwards(Scan scan, List<Reading> readings) {
    for (int i = readings.size() - 2; i >= 0; i--) {
      Reading reading = readings.get(i);
      Reading next = readings.get(i + 1);
      boolean sign = next.unitBegin >= 0 && next.unitBegin < next.numberBegin;
      boolean bare = reading.unit == null && reading.kind == QuantityKind.COUNT;
      boolean percent =
          next.unit != null && next.unit.percent() && (reading.scale > 1 || reading.value > 1000);
      boolean ready =
          bare && !percent && next.unit != null && !sign && next.kind != QuantityKind.AGE;
      int link = reading.end;
      boolean linked = next.begin == link + 1 && isLink(scan.at(link));
      boolean share =
          ready
              && next.begin == link + 2
              && scan.at(link).is("of")
              && scan.at(link + 1).is("the")
              && !next.unit.percent()
              && !next.unit.time(); // "1 million of the 3 million dollars it asked for"
      boolean from = next.begin == link + 1 && scan.at(link).is("from");
      boolean both = next.begin == link + 2 && scan.at(link).is(",") && isLink(scan.at(link + 1));
      if (ready
          && (linked || both || share || from)
          && !(next.unit.money() && scan.at(link).is(","))) {
        reading.unit = next.unit;
        reading.kind = next.kind;
        reading.rule = next.rule.equals("range") ? "measure" : next.rule;
        scale(reading, next);
      }
    }
  }

  private static void scale(Reading reading, Reading next) {
    double factor = next.unit.factor();
    if (next.unit.money()
        && factor == 1
        && next.scale > 1
        && reading.scale == 1
        && reading.value < 1000) {
      factor = next.scale;
    }
    if (factor != 1) {
      reading.value *= factor;
      reading.low *= factor;
      reading.high *= factor;
      reading.step *= factor;
    }
  }

  private static boolean isLink(Lexeme lexeme) {
    return lexeme.is("to") || lexeme.is("or") || lexeme.is("and") || lexeme.is(",");
  }

  /** Gives a bare number the currency of the money before it. */
  void inheritCurrency(
      AnnotatedDocument document, Sentence sentence, Scan scan, Reading reading, Reading previous) {
    if (reading.kind != QuantityKind.COUNT || reading.unit != null) {
      return;
    }
    if (results.has(scan, reading, previous)) {
      Unit unit = scan.currencyBefore(() -> currencyBefore(document, sentence));
      Unit said = previous != null && previous.kind == QuantityKind.MONEY ? previous.unit : unit;
      results.read(reading, said);
      return;
    }
    if (!isElliptic(scan, reading)) {
      return;
    }
    if (tallies.counts(scan, reading)) {
      return; // "displaced 12 million", after a sentence in dollars
    }
    Unit unit = previous != null && previous.unit != null ? previous.unit : null;
    boolean near = unit != null && unit.money() && reading.begin - previous.end <= REACH;
    boolean linked =
        near && isComparison(scan, reading) && !SharedUnits.isOther(scan, reading, previous);
    boolean counted =
        previous != null
            && previous.unit == null
            && (isComparison(scan, reading)
                // "12.9 million accounts, not 9.2 million"
                || scan.at(reading.begin - 1).is("not") && previous.scale == reading.scale);
    if (counted || words.has("counted-abbreviation", scan.at(reading.begin - 1).lower())) {
      return;
    }
    if (reading.scale >= 1e6 && scan.mentions(words, "counting-subject")) {
      return; // "the number of parcels rose to 28 million", after a sentence in dollars
    }
    if (reading.scale >= 1e6 || reading.perUnit != null) {
      Unit found = near ? unit : scan.currencyBefore(() -> currencyBefore(document, sentence));
      take(reading, reading.scale >= 1e6 || near ? found : null);
    } else if (linked) {
      take(reading, unit);
    }
  }

  private static void take(Reading reading, Unit unit) {
    if (unit == null || !unit.money()) {
      return;
    }
    reading.unit = new Unit(unit.code(), 1, true);
    reading.kind = QuantityKind.MONEY;
    reading.rule = "money-elliptic";
    if (unit.factor() != 1 && reading.scale < 1e6) { // nobody gives millions of cents
      reading.value /= Math.rint(1 / unit.factor());
      reading.low /= Math.rint(1 / unit.factor());
      reading.high /= Math.rint(1 / unit.factor());
      reading.step *= unit.factor();
    }
  }

  private boolean isElliptic(Scan scan, Reading reading) {
    Lexeme next = scan.at(reading.end);
    boolean others = next.is("more") || next.is("fewer") || next.is("less");
    boolean counted = others && scan.noun(reading.end + 1); // "4 million fewer players"
    boolean compound = scan.hyphen(reading.end) && scan.glued(reading.end + 1); // "six-figure"
    if (counted || compound || SharedUnits.leadsToNoun(scan, reading)) {
      return false;
    }
    return reading.end >= scan.size()
        || words.has("elliptic-after", scan.at(reading.end).lower())
        || reading.perUnit != null;
  }

  private static boolean isComparison(Scan scan, Reading reading) {
    int at = reading.begin - 1;
    Lexeme link =
        scan.at(at).is("loss") || scan.at(at).is("profit") ? scan.at(at - 1) : scan.at(at);
    return link.is("vs")
        || link.is("versus")
        || link.is("to")
        || link.is("from")
        || link.is("against");
  }

  /** The currency of the last amount of money in the text shortly before the sentence. */
  private Unit currencyBefore(AnnotatedDocument document, Sentence sentence) {
    int from = Math.max(0, sentence.begin() - WINDOW);
    List<Lexeme> before = Lexer.lex(document.text(), from, sentence.begin(), List.of());
    Unit aside = null;
    boolean bracket = false;
    for (int i = before.size() - 1; i > 0; i--) {
      bracket = before.get(i).is(")") || (bracket && !before.get(i).is("("));
      PhraseTable.Match<Unit> word = units.unitAt(before, i);
      boolean number =
          before.get(i - 1).numeric()
              || before.get(i - 1).lower().endsWith("ln")
              || before.get(i - 1).lower().endsWith("illion");
      if (word != null && word.value().money() && number) {
        if (!bracket) {
          return new Unit(word.value().code(), 1, true);
        }
        aside = aside == null ? word.value() : aside;
      }
      PhraseTable.Match<Unit> sign = units.signAt(before, i - 1);
      boolean amount =
          sign != null
              && i - 1 + sign.length() < before.size()
              && before.get(i - 1 + sign.length()).numeric();
      if (amount) {
        if (!bracket) {
          return sign.value();
        }
        aside = aside == null ? sign.value() : aside; // "9 billion crowns ($1 billion)"
      }
    }
    return aside == null ? null : new Unit(aside.code(), 1, true);
  }
}
