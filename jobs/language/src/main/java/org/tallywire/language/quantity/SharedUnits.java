package org.tallywire.language.quantity;

import java.util.List;

/**
 * Units that a number without a noun takes from the quantity before it in the sentence.
 *
 * <p>Read: rose to 12 percent from <em>10</em>; 8 tonnes, against <em>9</em> in 2001; 40 percent
 * were for it, in the south <em>55</em>; wheat made up 5.2 million tonnes, corn <em>3.1</em>; 20
 * tonnes of the <em>80</em> asked for; the figure had been <em>71</em>.
 *
 * <p>Not read: 5 percent of 300 voters and <em>20</em> of the clerks (the nearest is a count); rose
 * in three days to <em>45</em> (how long, not how much); 30 percent to <em>45</em> villages; spent
 * 3 million dollars and wounded <em>12</em> ({@link Tallies}).
 */
final class SharedUnits {
  /** Lexemes between a number and the one that lends it a unit: a bound keeps the time linear. */
  private static final int REACH = 60;

  /** Quantities looked at, nearest first. */
  private static final int CANDIDATES = 6;

  /** Lexemes before an amount of time that may tell it a mere adverbial. */
  private static final int NEAR = 3;

  private static final String BASIS_POINT = "{basis_point}";

  private static final double SCALED = 1e6;

  private static final double MOST_PERCENT = 100;

  /** How many times the lender a number may be that leaves out the lender's "million". */
  private static final double ALIKE = 40;

  private final NumeralReader numerals;
  private final UnitTable units;
  private final TrapWords words;
  private final Tallies tallies;

  SharedUnits(NumeralReader numerals, UnitTable units, TrapWords words, Tallies tallies) {
    this.numerals = numerals;
    this.units = units;
    this.words = words;
    this.tallies = tallies;
  }

  /**
   * Gives a bare number the unit, scale and rate of a quantity before it that it is one more of.
   */
  void inherit(Scan scan, Reading reading, List<Reading> found) {
    boolean level = "index-points".equals(reading.rule) && reading.end == reading.numberEnd;
    boolean decimal = level && !scan.mentions(words, "index-word"); // "diesel 1.75"
    boolean bare = (reading.kind == QuantityKind.COUNT || decimal) && reading.unit == null;
    if (!bare || reading.form == Numeral.Form.VAGUE || !isElliptic(scan, reading)) {
      return;
    }
    if (tallies.counts(scan, reading)) {
      return; // "$5 million in damage and raised the death toll to 45"
    }
    Reading lender = found.isEmpty() ? lenderBefore(scan, reading) : lender(scan, reading, found);
    if (lender != null && !isOther(scan, reading, lender) && isTold(scan, reading, lender)) {
      take(reading, lender);
      return;
    }
    Reading term = term(scan, reading, found);
    if (term != null) {
      take(reading, term);
    }
  }

  /** Whether no noun follows that the number could count. */
  private boolean isElliptic(Scan scan, Reading reading) {
    int next = reading.perUnit == null ? reading.end : reading.numberEnd;
    Lexeme lexeme = scan.at(next);
    if (lexeme.is("per") || leadsToNoun(scan, reading)) {
      return false;
    }
    if (scan.hyphen(next) && scan.glued(next + 1)
        || scan.hyphen(next + 1) && scan.glued(next + 2)) {
      return false; // "200-seat", "97 would-be candidates"
    }
    if (lexeme.is("of")) {
      return words.has("shared-of", scan.at(next + 1).lower());
    }
    boolean known =
        words.has("shared-dimension", lexeme.lower())
            || words.has("shared-comparative", lexeme.lower())
            || words.has("shared-time", lexeme.lower());
    boolean others = lexeme.is("more") || lexeme.is("fewer") || lexeme.is("less");
    if (others && isCounted(scan, next + 1)) {
      return false; // "4 million fewer players"
    }
    return known || !isCounted(scan, next);
  }

  /** "from 40 to 1,796 cinemas": the noun of the second number is that of the first. */
  static boolean leadsToNoun(Scan scan, Reading reading) {
    int next = reading.end;
    return scan.at(reading.begin - 1).is("from")
        && scan.at(next).is("to")
        && scan.at(next + 1).numeric()
        && isCounted(scan, next + 2);
  }

  private static boolean isCounted(Scan scan, int at) {
    String pos = scan.at(at).pos();
    return pos.startsWith("NN") || pos.startsWith("JJ") || pos.equals("VBG");
  }

  /** "banned for four years, his coach got [eight]": the term of a sentence. */
  private Reading term(Scan scan, Reading reading, List<Reading> found) {
    Lexeme verb = scan.at(reading.begin - 1);
    boolean to = verb.is("to") && scan.noun(reading.begin - 2); // "his accomplice to seven"
    if (!(to || words.has("shared-term", verb.lemma())) || !endsClause(scan, reading)) {
      return null;
    }
    for (int i = found.size() - 1; i >= Math.max(0, found.size() - CANDIDATES); i--) {
      Reading candidate = found.get(i);
      boolean time = candidate.unit != null && candidate.unit.time();
      boolean apart =
          !to || scan.at(candidate.begin - 1).is("to") && candidate.end < reading.begin - 2;
      if (time
          && apart
          && candidate.kind != QuantityKind.AGE
          && !scan.hyphen(candidate.unitBegin - 1)) {
        return candidate;
      }
    }
    return null;
  }

  /** "assets to 600 million dollars and its banks to [13]": banks, and not for 13 dollars. */
  static boolean isOther(Scan scan, Reading reading, Reading lender) {
    boolean noun = scan.at(reading.begin - 1).is("to") && scan.noun(reading.begin - 2);
    return noun && lender.scale >= SCALED && reading.scale == 1 && !isAlike(reading, lender);
  }

  /** The last quantity of the text before, for "in the north it was [43]"; null without a unit. */
  private Reading lenderBefore(Scan scan, Reading reading) {
    boolean is = words.has("be", scan.at(reading.begin - 1).lower());
    if (!is && !isFigure(scan, reading.begin) && reading.step >= 1) {
      return null;
    }
    List<Lexeme> before = scan.before();
    for (int i = before.size() - 1; i >= 0; i--) {
      if (before.get(i).kind() == Lexeme.Kind.NUMBER && !isYear(before.get(i))) {
        PhraseTable.Match<Unit> unit = units.unitAt(before, i + 1);
        boolean lends = unit != null && !unit.value().money() && !unit.value().time();
        if (!lends) {
          return null;
        }
        Numeral number = numerals.read(before, i);
        Reading lender =
            Reading.of(new Numeral(0, 0, number.value(), number.step(), number.form(), 1));
        lender.unit = unit.value();
        lender.kind = unit.value().percent() ? QuantityKind.PERCENT : QuantityKind.MEASURE;
        return lender;
      }
    }
    return null;
  }

  private static boolean isYear(Lexeme lexeme) {
    String text = lexeme.text();
    return text.length() == 4 && (text.startsWith("19") || text.startsWith("20"));
  }

  private Reading lender(Scan scan, Reading reading, List<Reading> found) {
    boolean decimal = reading.step < 1;
    boolean figure = isFigure(scan, reading.begin);
    boolean inBracket = scan.at(reading.begin - 1).is("(");
    for (int i = found.size() - 1; i >= Math.max(0, found.size() - CANDIDATES); i--) {
      Reading candidate = found.get(i);
      if (reading.begin - candidate.end > REACH) {
        return null;
      }
      boolean aside = !inBracket && scan.at(candidate.begin - 1).is("(");
      boolean other =
          candidate.kind == QuantityKind.AGE
              || candidate.kind == QuantityKind.MULTIPLIER
              || candidate.kind == QuantityKind.FRACTION
              || isAdverbial(scan, candidate);
      boolean little =
          reading.scale >= SCALED
              && (candidate.unit == null
                  ? candidate.scale < SCALED
                  : candidate.unit.percent() || candidate.unit.time());
      boolean basis =
          decimal && candidate.unit != null && candidate.unit.code().equals(BASIS_POINT);
      if (aside || other || little || basis || (candidate.unit == null && (decimal || figure))) {
        continue;
      }
      return candidate.unit == null ? null : orBasisPoints(reading, candidate, found);
    }
    return null;
  }

  /** "raised by 50 basis points to 3 percent, and by another [25]". */
  private static Reading orBasisPoints(Reading reading, Reading lender, List<Reading> found) {
    boolean step = reading.high >= 25 && reading.high % 25 == 0;
    for (Reading other : step && lender.unit.percent() ? found : List.<Reading>of()) {
      if (other.unit != null && other.unit.code().equals(BASIS_POINT)) {
        return other;
      }
    }
    return lender;
  }

  /** "in three days", "the past 20 years", "two weeks earlier": when or how long, not how much. */
  private boolean isAdverbial(Scan scan, Reading candidate) {
    if (candidate.unit == null || !candidate.unit.time()) {
      return false;
    }
    if (scan.hyphen(candidate.unitBegin - 1)
        || words.has("than-before-end", scan.at(candidate.end).lower())) {
      return true;
    }
    for (int i = candidate.begin - 1; i >= candidate.begin - NEAR; i--) {
      if (words.has("shared-adverbial", scan.at(i).lower())) {
        return true;
      }
    }
    return false;
  }

  /** Whether the words around the number say that it counts what the lender counts. */
  private boolean isTold(Scan scan, Reading reading, Reading lender) {
    boolean percent = lender.unit.percent();
    boolean basis = lender.unit.code().equals(BASIS_POINT);
    boolean them =
        scan.at(reading.end).is("of")
            && words.has("shared-people", scan.at(reading.end + 1).lower());
    if (percent && !basis && (reading.scale > 1 || reading.high > MOST_PERCENT)
        || them && !lender.unit.time()) {
      return false;
    }
    int before = reading.begin - 1;
    while (words.has("shared-filler", scan.at(before).lower())) {
      before--;
    }
    Lexeme link = scan.at(before);
    boolean linked = words.has("shared-link", link.lower());
    boolean compared =
        link.is("with") && scan.at(before - 1).is("compared")
            || link.is("to") && scan.at(before - 1).is("compared");
    boolean ofThem =
        scan.at(reading.end).is("of") || scan.at(before - 1).is("of") && link.is("which");
    boolean movedTo = link.is("to") && scan.at(lender.begin - 1).is("from");
    boolean share =
        link.is("of")
            && (scan.at(before + 1).is("the") || scan.at(before + 1).is("its"))
            && before - lender.end <= 1;
    boolean coordinated =
        (link.is("and") || link.is("but"))
            && words.has("shared-behind", scan.at(reading.end).lower())
            && isVerbless(scan, lender.end, before);
    if (linked || compared || ofThem || movedTo || share || coordinated) {
      return true;
    }
    if (lender.unit.time()) {
      return isGapped(scan, reading, lender, before);
    }
    boolean dimension = words.has("shared-dimension", scan.at(reading.end).lower());
    boolean partitive =
        scan.at(lender.begin - 1).is("the")
            && scan.at(lender.begin - 2).is("of")
            && lender.begin <= 2;
    boolean amountOf = !percent && words.has("shared-preposition", link.lower()) && !dimension;
    if (dimension || partitive || amountOf || (lender.unit.money() && isPriced(scan, before))) {
      return true;
    }
    boolean comparative =
        (!percent || reading.step < 1)
            && words.has("shared-comparative", scan.at(reading.end).lower());
    boolean priced = lender.unit.money() && (link.is("for") || link.is("at"));
    boolean amount =
        reading.scale >= SCALED && lender.scale >= 1000 && !isPredicate(scan, reading.end);
    boolean another = words.has("shared-another", scan.at(reading.begin).lower());
    boolean figure = isFigure(scan, reading.begin);
    boolean total = link.is("of") && words.has("total-noun", scan.at(before - 1).lower());
    boolean decimal = reading.step < 1 && reading.scale == 1 && !link.is("to");
    return comparative
        || priced
        || amount
        || another
        || figure
        || total
        || decimal
        || isGapped(scan, reading, lender, before)
        || (percent && !link.is("to") && !isMoreOf(scan, reading));
  }

  /** "it costs them [35]": what is paid. */
  private boolean isPriced(Scan scan, int before) {
    for (int i = before; i > before - NEAR; i--) {
      if (words.has("price-verb", scan.at(i).lemma())) {
        return true;
      }
    }
    return false;
  }

  /** "4 million [voted]"; but "the 4 million [written] into the budget". */
  private static boolean isPredicate(Scan scan, int at) {
    return scan.verb(at) && !scan.at(at).pos().equals("VBN");
  }

  private static boolean isVerbless(Scan scan, int from, int to) {
    for (int i = from; i < to; i++) {
      if (scan.verb(i) || scan.at(i).is(";")) {
        return false;
      }
    }
    return true;
  }

  /** "5 percent, three [more] than before": more of what is counted, not of the percentage. */
  private boolean isMoreOf(Scan scan, Reading reading) {
    return words.has("shared-comparative", scan.at(reading.end).lower());
  }

  /** "the figure had been", "the real number was below": what stands for the quantity itself. */
  private boolean isFigure(Scan scan, int begin) {
    int at = begin - 1;
    while (at > begin - NEAR && !scan.noun(at)) {
      if (scan.at(at).kind() != Lexeme.Kind.WORD) {
        return false;
      }
      at--;
    }
    boolean verb = words.has("be", scan.at(at + 1).lower()) || scan.verb(at + 1);
    return words.has("shared-figure", scan.at(at).lower()) && verb;
  }

  /** "corn [20.8] and barley 2.3": a subject right before, the clause's end right behind. */
  private static boolean isGapped(Scan scan, Reading reading, Reading lender, int before) {
    if (!endsClause(scan, reading) || !scan.noun(before) || before != reading.begin - 1) {
      return false;
    }
    for (int i = lender.end; i < before; i++) {
      if (scan.at(i).is(";")) {
        return false;
      }
    }
    return true;
  }

  private static boolean endsClause(Scan scan, Reading reading) {
    Lexeme next = scan.at(reading.end);
    return reading.end >= scan.size()
        || next.is(",")
        || next.is(".")
        || next.is(";")
        || next.is("and")
        || next.is("\"")
        || next.is("”");
  }

  private static boolean isAlike(Reading reading, Reading lender) {
    double plain = lender.value / lender.scale;
    return reading.high < plain * ALIKE && reading.high * ALIKE > plain;
  }

  private static void take(Reading reading, Reading lender) {
    boolean scaled = lender.scale >= SCALED && reading.scale == 1 && isAlike(reading, lender);
    if (scaled) {
      reading.rescale(lender.scale);
      reading.scale = lender.scale;
    }
    reading.rescale(lender.unit.factor());
    reading.unit = new Unit(lender.unit.code(), 1, lender.unit.money());
    reading.perUnit = reading.perUnit == null ? lender.perUnit : reading.perUnit;
    reading.kind = lender.kind;
    if (!reading.range) {
      reading.rule =
          lender.unit.money()
              ? "money-elliptic"
              : lender.unit.percent() ? "percent-shared" : "measure-shared";
    }
  }
}
