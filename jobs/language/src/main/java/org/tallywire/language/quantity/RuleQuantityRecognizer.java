package org.tallywire.language.quantity;

import java.util.ArrayList;
import java.util.List;
import org.tallywire.language.quantity.Lexeme.Kind;
import org.tallywire.language.quantity.Numeral.Form;
import org.tallywire.language.text.AnnotatedDocument;
import org.tallywire.language.text.Sentence;

/**
 * Reads quantities by rules over the sentence's own text; parts of speech and names only settle
 * what the text leaves open. Needs no parse. Thread-safe; takes time linear in the sentence.
 */
public final class RuleQuantityRecognizer implements QuantityRecognizer {
  private final QuantityMaker maker;
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
  private final Compounds compounds = new Compounds(numerals, units);
  private final Ages ages = new Ages(words);
  private final UnitReader unitReader = new UnitReader(units, senses, numberWords, words);
  private final Kinds kinds = new Kinds(words);
  private final ChangeLinks changeLinks = new ChangeLinks(changes, words);
  private final CountryCurrencies countries = new CountryCurrencies();
  private final AmbiguousCurrencies currencies = new AmbiguousCurrencies(countries);
  private final ExchangeRates exchangeRates = new ExchangeRates(units, words, countries);
  private final Tallies tallies = new Tallies(words);
  private final SharedUnits sharedUnits = new SharedUnits(numerals, units, words, tallies);
  private final Ellipsis ellipsis = new Ellipsis(units, words, tallies);

  /** With {@link Granularity#STANDARD}. */
  public RuleQuantityRecognizer() {
    this(Granularity.STANDARD);
  }

  /**
   * @param granularity how far "about" reaches
   */
  public RuleQuantityRecognizer(Granularity granularity) {
    this.maker = new QuantityMaker(granularity);
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
      boolean quantity = !reading.rule.equals("none") && complete(scan, reading, floor);
      if (quantity) {
        currencies.settleCountry(document, scan, reading);
        AmbiguousCurrencies.settleCents(scan, reading, previous);
        exchangeRates.read(document, scan, reading);
        sharedUnits.inherit(scan, reading, found);
        ellipsis.inheritCurrency(document, sentence, scan, reading, previous);
        changeLinks.read(scan, reading, previous);
        found.add(reading);
        previous = reading;
        floor = reading.end;
      }
      at = Math.max(reading.end, at + 1);
    }
    if (!scan.isWholeText() && isTableRow(scan, found)) {
      return List.of();
    }
    ellipsis.shareBackwards(scan, found);
    DoubleBounds.join(scan, found);
    List<Quantity> quantities = new ArrayList<>(found.size());
    for (Reading reading : found) {
      quantities.add(maker.of(scan, reading));
    }
    return quantities;
  }

  /** "Nine months", "5.83 pct 177-183 days": nothing says what the numbers of a line are of. */
  private static boolean isTableRow(Scan scan, List<Reading> found) {
    int next = 0;
    for (int i = 0; i < scan.size(); i++) {
      while (next < found.size() && found.get(next).end <= i) {
        next++;
      }
      boolean read = next < found.size() && found.get(next).begin <= i;
      if (!read && scan.at(i).kind() != Kind.SYMBOL) {
        return false;
      }
    }
    return true;
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

  /** Unit, hedges, rate and kind; false when the number is none of a quantity. */
  private boolean complete(Scan scan, Reading reading, int floor) {
    unitReader.settleGluedLetter(scan, reading);
    hedges.readAfter(scan, reading);
    unitReader.read(scan, reading);
    compounds.extend(scan, reading);
    ages.read(scan, reading);
    hedges.readAfter(scan, reading);
    hedges.readBefore(scan, reading, floor);
    for (Trap trap : Trap.ALL) {
      if (reading.kind != QuantityKind.AGE && trap.catches(scan, reading, words)) {
        return false;
      }
    }
    readRate(scan, reading);
    kinds.settle(scan, reading);
    return true;
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
    boolean share = reading.unit != null && (reading.unit.percent() || reading.unit.time());
    if (rate == null && reading.kind == null && !share) {
      reading.perUnit = rates.before(scan, reading);
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
}
