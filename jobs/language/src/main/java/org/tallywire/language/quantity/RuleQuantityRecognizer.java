package org.tallywire.language.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tallywire.language.quantity.Lexeme.Kind;
import org.tallywire.language.quantity.Numeral.Form;
import org.tallywire.language.text.AnnotatedDocument;
import org.tallywire.language.text.Sentence;

/**
 * Reads quantities by rules over the sentence's own text; parts of speech and names only settle
 * what the text leaves open. Needs no parse. Thread-safe; takes time linear in the sentence.
 */
public final class RuleQuantityRecognizer implements QuantityRecognizer {
  private static final Unit KELVIN = new Unit("K", 1, false);

  private static final Set<String> WITH_CENTS =
      Set.of("EUR", "AUD", "CAD", "NZD", "HKD", "SGD", "TWD", "JMD", "ZAR", "KES");

  private static final Unit PERCENT = new Unit("%", 1, false);

  /** Indexes stand higher than what is counted beside them. */
  private static final double LEAST_INDEX = 500;

  private final Granularity granularity;
  private final TrapWords words = new TrapWords();
  private final NumberWords numberWords = new NumberWords();
  private final NumeralReader numerals = new NumeralReader(numberWords);
  private final UnitTable units = new UnitTable();
  private final UnitSense senses = new UnitSense(units, words);
  private final Hedges hedges = new Hedges(words);
  private final Changes changes = new Changes(words);
  private final Rates rates = new Rates(units, words);
  private final Parts parts = new Parts(numberWords, numerals, words, units);
  private final Signs signs = new Signs(numerals, words);
  private final Ranges ranges = new Ranges(numerals, signs, units, words, changes);
  private final Ages ages = new Ages(words);
  private final CountryCurrencies countries = new CountryCurrencies();
  private final Ellipsis ellipsis = new Ellipsis(units, words);

  /** With {@link Granularity#STANDARD}. */
  public RuleQuantityRecognizer() {
    this(Granularity.STANDARD);
  }

  /**
   * @param granularity how far "about" reaches
   */
  public RuleQuantityRecognizer(Granularity granularity) {
    this.granularity = granularity;
  }

  @Override
  public List<Quantity> recognize(AnnotatedDocument document, Sentence sentence) {
    Scan scan = new Scan(document.text(), sentence);
    List<Reading> found = new ArrayList<>();
    Reading previous = null;
    int floor = 0;
    int at = 0;
    while (at < scan.size()) {
      Reading reading = begin(scan, at);
      if (reading == null) {
        at++;
        continue;
      }
      boolean quantity = !reading.rule.equals("none") && complete(scan, reading, floor, previous);
      if (quantity) {
        settleCountry(document, scan, reading);
        settleCents(scan, reading, previous);
        ellipsis.inheritCurrency(document, sentence, scan, reading, previous);
        found.add(reading);
        previous = reading;
        floor = reading.end;
      }
      at = Math.max(reading.end, at + 1);
    }
    ellipsis.shareBackwards(scan, found);
    DoubleBounds.join(scan, found);
    List<Quantity> quantities = new ArrayList<>(found.size());
    for (Reading reading : found) {
      quantities.add(quantity(scan, reading));
    }
    return quantities;
  }

  /** Number, sign and range at a lexeme; null when none begins there. */
  private Reading begin(Scan scan, int at) {
    Lexeme lexeme = scan.at(at);
    if (lexeme.kind() == Kind.ADDRESS || lexeme.kind() == Kind.CODE) {
      return null;
    }
    int minus = signs.at(scan, at);
    Reading part = parts.read(scan, at + minus);
    if (part != null) {
      if (minus > 0 && part.kind == QuantityKind.FRACTION) {
        part.negate(at);
      }
      return part;
    }
    return beginNumber(scan, at, minus);
  }

  /** {@code 5}, {@code -5}, {@code $5}, {@code -$5}, {@code $-5}. */
  private Reading beginNumber(Scan scan, int at, int minus) {
    PhraseTable.Match<Unit> sign = units.signAt(scan.lexemes(), at + minus);
    int first = sign == null ? at : at + minus + sign.length();
    boolean behind = sign != null && isMinusBehind(scan, first);
    if (sign != null && scan.hyphen(first) && !behind) {
      return null;
    }
    Numeral numeral =
        sign == null
            ? signs.read(scan, at)
            : numerals.read(scan.lexemes(), behind ? first + 1 : first);
    if (numeral == null || (sign != null && numeral.form() == Form.VAGUE)) {
      return null;
    }
    if (sign != null && (behind || minus > 0)) {
      numeral = numeral.negated(numeral.first());
    }
    Reading reading = Reading.of(numeral);
    reading.bare = isBare(scan, numeral) && sign == null;
    if (sign != null) {
      reading.begin = at;
      reading.unit = sign.value();
      reading.unitBegin = at + minus;
      reading.unitEnd = first;
      readMillions(scan, reading);
    }
    if (!ranges.extend(scan, reading, numeral)) {
      reading.rule = "none";
    }
    return reading;
  }

  /** {@code $-99.99}. */
  private static boolean isMinusBehind(Scan scan, int at) {
    String sign = scan.at(at - 1).text();
    boolean symbol = !Character.isLetter(sign.charAt(sign.length() - 1));
    return symbol
        && scan.hyphen(at)
        && !scan.at(at).is("—")
        && scan.at(at + 1).numeric()
        && scan.glued(at + 1);
  }

  /** {@code $1MM}: bankers' millions; without a currency they are millimetres. */
  private static void readMillions(Scan scan, Reading reading) {
    if (scan.glued(reading.end) && scan.at(reading.end).text().equals("MM")) {
      reading.value = DigitNumbers.times(reading.value, 1e6);
      reading.low = reading.value;
      reading.high = reading.value;
      reading.step *= 1e6;
      reading.scale = 1e6;
      reading.end++;
      reading.numberEnd++;
    }
  }

  private static boolean isBare(Scan scan, Numeral numeral) {
    String text = scan.at(numeral.first()).text();
    return numeral.end() == numeral.first() + 1
        && text.length() == 4
        && text.chars().allMatch(Character::isDigit);
  }

  /** Unit, hedges, rate, kind and change; false when the number is none of a quantity. */
  private boolean complete(Scan scan, Reading reading, int floor, Reading previous) {
    settleGluedLetter(scan, reading);
    hedges.readAfter(scan, reading);
    readUnit(scan, reading);
    ages.read(scan, reading);
    hedges.readAfter(scan, reading);
    hedges.readBefore(scan, reading, floor);
    for (Trap trap : Trap.values()) {
      if (reading.kind != QuantityKind.AGE && trap.catches(scan, reading, words)) {
        return false;
      }
    }
    readRate(scan, reading);
    settleKind(scan, reading);
    readChange(scan, reading, previous);
    return true;
  }

  /**
   * {@code 10m}: metres in "a 100m race", else millions; {@code 700.5K}: kelvins of a temperature,
   * else thousands; {@code 1800b}: bits of data, else billions.
   */
  private void settleGluedLetter(Scan scan, Reading reading) {
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
      rescale(reading, 1 / numberWords.gluedScale(last));
      reading.scale = 1;
      reading.numberEnd--;
      reading.end = reading.numberEnd;
    }
  }

  private void readUnit(Scan scan, Reading reading) {
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
    if (match == null) {
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
    rescale(reading, unit.factor());
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

  private static void rescale(Reading reading, double factor) {
    if (factor != 1) {
      boolean divide = factor < 1;
      double by = divide ? Math.rint(1 / factor) : factor;
      reading.value = divide ? reading.value / by : reading.value * by;
      reading.low = divide ? reading.low / by : reading.low * by;
      reading.high = divide ? reading.high / by : reading.high * by;
      reading.step *= factor;
    }
  }

  private void settleCountry(AnnotatedDocument document, Scan scan, Reading reading) {
    boolean word =
        reading.unitBegin >= reading.numberEnd
            && reading.unitEnd == reading.unitBegin + 1
            && reading.unit.money()
            && !scan.at(reading.unitBegin).text().equals(reading.unit.code());
    if (word) {
      reading.unit = countries.settle(document, scan.at(reading.begin).begin(), reading.unit);
    }
  }

  /** "1.89 euros a litre, 20 cents more": cents of the money spoken of. */
  private static void settleCents(Scan scan, Reading reading, Reading previous) {
    boolean cents =
        reading.unitBegin >= reading.numberEnd
            && (scan.at(reading.unitBegin).is("cents") || scan.at(reading.unitBegin).is("cent"));
    boolean before =
        previous != null && previous.unit != null && WITH_CENTS.contains(previous.unit.code());
    if (cents && before && reading.unit != null && reading.unit.money()) {
      reading.unit = new Unit(previous.unit.code(), 1, true);
    }
  }

  private void readRate(Scan scan, Reading reading) {
    if (reading.perUnit != null) {
      return;
    }
    Rates.Rate rate = rates.at(scan, reading.end);
    if (rate == null && reading.kind != QuantityKind.AGE) {
      boolean duration = reading.unit != null && reading.unit.time();
      rate = duration ? null : rates.later(scan, reading);
    }
    if (rate != null && reading.kind != QuantityKind.AGE) {
      reading.perUnit = rate.unit();
      reading.end = Math.max(reading.end, rate.end());
      boolean money = reading.unit != null && reading.unit.money();
      if (money && scan.at(reading.begin - 1).is("from") && rate.unit().equals("way")) {
        reading.begin--;
        reading.bound = ">=";
      }
    }
  }

  private void settleKind(Scan scan, Reading reading) {
    if (reading.kind != null) {
      return;
    }
    if (reading.unit == null) {
      reading.kind = QuantityKind.COUNT;
      int next = scan.afterHyphen(reading.end);
      if (scan.at(next).is("times") && words.has("times-after", scan.at(next + 1).lower())) {
        reading.kind = QuantityKind.MULTIPLIER;
        reading.rule = "multiple";
      } else if (scan.at(next).is("fold")) {
        reading.kind = QuantityKind.MULTIPLIER;
        reading.rule = "multiple";
      } else if (isMagnitude(scan, reading, next)) {
        reading.kind = QuantityKind.OTHER;
        reading.rule = "magnitude";
      } else if (isPollLead(scan, next)) {
        reading.kind = QuantityKind.PERCENT;
        reading.unit = PERCENT;
        reading.unitBegin = next;
        reading.unitEnd = next + 1;
        reading.end = next + 1;
        reading.rule = "poll-points";
      } else if (isIndexLevel(scan, reading, next)) {
        reading.kind = QuantityKind.OTHER;
        reading.rule = "index-points";
        if (next == reading.end && isPoints(scan, next)) {
          reading.end = next + 1;
        }
      }
    } else if (reading.unit.money()) {
      reading.kind = QuantityKind.MONEY;
      reading.rule = reading.range ? reading.rule : "money";
    } else if (reading.unit.percent()) {
      reading.kind = QuantityKind.PERCENT;
      reading.rule = reading.range ? reading.rule : "percent";
    } else {
      reading.kind = QuantityKind.MEASURE;
      reading.rule = reading.range ? reading.rule : "measure";
    }
  }

  /** "a 7.1-magnitude quake", "a magnitude of 6.4": how strong, on a scale without a unit. */
  private static boolean isMagnitude(Scan scan, Reading reading, int next) {
    int before = scan.at(reading.begin - 1).is("of") ? reading.begin - 2 : reading.begin - 1;
    return scan.at(next).is("magnitude") || scan.at(before).is("magnitude");
  }

  /** "lead by six points in the polls": points of a percentage. */
  private boolean isPollLead(Scan scan, int next) {
    return isPoints(scan, next)
        && scan.mentions(words, "poll-word")
        && !scan.mentions(words, "index-word");
  }

  private static boolean isPoints(Scan scan, int at) {
    return scan.at(at).is("points") || scan.at(at).is("point");
  }

  /** "close at 7,811", "rose 35 points to 10,870": where an index stands. */
  private boolean isClose(Scan scan, Reading reading, int next) {
    Lexeme link = scan.at(reading.begin - 1);
    boolean stands = (link.is("at") || link.is("to")) && reading.value >= LEAST_INDEX;
    return stands && !scan.noun(next) && scan.mentions(words, "index-level-word");
  }

  private boolean isIndexLevel(Scan scan, Reading reading, int next) {
    boolean points = scan.at(next).is("points") || scan.at(next).is("point");
    boolean decimal = reading.step < 1 && !scan.noun(next);
    if (isClose(scan, reading, next)) {
      return true;
    }
    if (!points && !decimal) {
      return false;
    }
    return scan.mentions(words, "index-word") || (decimal && reading.step < 0.1);
  }

  private void readChange(Scan scan, Reading reading, Reading previous) {
    if (reading.change == null) {
      boolean multiple = reading.kind == QuantityKind.MULTIPLIER;
      reading.change = multiple ? changes.multiplied(scan, reading) : changes.find(scan, reading);
    }
    if (previous == null || reading.kind == QuantityKind.AGE) {
      return;
    }
    boolean brackets = scan.at(reading.begin - 1).is("(") && previous.end >= reading.begin - 4;
    if (brackets && previous.change != null && reading.change == null) {
      reading.change = previous.change;
    }
    boolean or =
        scan.at(reading.begin - 1).is("or")
            && reading.begin - previous.end <= 3
            && reading.unit != null
            && previous.unit != null;
    if (or && previous.change != null && reading.change == null) {
      reading.change = previous.change; // "gained 84 cents, or 1.1 percent"
    }
    boolean fromTo =
        scan.at(reading.begin - 1).is("to")
            && scan.at(previous.begin - 1).is("from")
            && reading.begin - previous.end <= 8
            && sameUnit(reading, previous);
    if (fromTo) {
      reading.change = changes.direction(previous.value, reading.value);
    }
  }

  private static boolean sameUnit(Reading reading, Reading previous) {
    return previous.unit == null
        ? reading.unit == null || reading.unit.percent()
        : previous.unit.equals(reading.unit);
  }

  private Quantity quantity(Scan scan, Reading reading) {
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
