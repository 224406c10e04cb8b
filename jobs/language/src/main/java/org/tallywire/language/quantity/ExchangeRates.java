package org.tallywire.language.quantity;

import org.tallywire.language.text.AnnotatedDocument;

/**
 * What one money costs in another: money, per unit of the other money.
 *
 * <p>Read: the peso slid to <em>6.12 to the dollar</em>; <em>83.4 rupees per dollar</em>; a dollar
 * fetches <em>35 birr</em>; the euro rose to <em>$1.08</em>; a lira that buys <em>26 cents</em>.
 *
 * <p>Not read: 5 dollars to the pound of meat; a dollar bought 12 loaves.
 */
final class ExchangeRates {
  /** How far before a number its currency may be the subject. */
  private static final int REACH = 14;

  private final UnitTable units;
  private final TrapWords words;
  private final CountryCurrencies countries;

  ExchangeRates(UnitTable units, TrapWords words, CountryCurrencies countries) {
    this.units = units;
    this.words = words;
    this.countries = countries;
  }

  /** Makes an exchange rate of a number that is one. */
  void read(AnnotatedDocument document, Scan scan, Reading reading) {
    boolean money = reading.unit != null && reading.unit.money();
    boolean plain = reading.unit == null && reading.kind != QuantityKind.AGE;
    if (reading.perUnit != null || !(money || plain) || reading.form == Numeral.Form.FRACTION) {
      return;
    }
    PhraseTable.Match<Unit> other = other(scan, reading.end);
    if (other != null) {
      int end = reading.end + linkLength(scan, reading.end) + other.length();
      boolean told = money || takeSubject(document, scan, reading, other.value());
      if (told && !reading.unit.code().equals(other.value().code())) {
        reading.perUnit = other.value().code();
        reading.end = end;
      }
      return;
    }
    if (money && !reading.unit.code().equals("%")) {
      readPrice(scan, reading);
    }
  }

  /** The money of "to the dollar", "per euro", "against the yen"; null when none is named there. */
  private PhraseTable.Match<Unit> other(Scan scan, int at) {
    int length = linkLength(scan, at);
    PhraseTable.Match<Unit> unit = length == 0 ? null : units.unitAt(scan.lexemes(), at + length);
    boolean one =
        unit != null
            && unit.value().money()
            && unit.value().factor() == 1
            && !scan.at(at + length + unit.length() - 1).lower().endsWith("s");
    return one ? unit : null;
  }

  /** Number of lexemes of the link at {@code at}: "to the", "per", "for one", "against the". */
  private int linkLength(Scan scan, int at) {
    String link = scan.at(at).lower();
    if (link.equals("per")) {
      return 1;
    }
    boolean known = words.has("exchange-link", link);
    boolean article =
        scan.at(at + 1).is("the")
            || scan.at(at + 1).is("one")
            || scan.at(at + 1).is("a")
            || scan.at(at + 1).is("each");
    return known && article ? 2 : 0;
  }

  /** Takes the money that the sentence speaks of, "the peso slid to", as the number's unit. */
  private boolean takeSubject(AnnotatedDocument document, Scan scan, Reading reading, Unit other) {
    Unit subject = null;
    for (int i = reading.begin - 1; i >= 0 && subject == null; i--) {
      PhraseTable.Match<Unit> unit = units.unitAt(scan.lexemes(), i);
      boolean word = unit != null && unit.value().money() && scan.at(i).text().length() > 1;
      if (word && unit.value().factor() == 1) {
        Unit found = settled(document, scan, i, unit);
        subject = found.code().equals(other.code()) ? null : found;
      }
    }
    if (subject == null) {
      return false;
    }
    reading.unit = new Unit(subject.code(), 1, true);
    reading.kind = QuantityKind.MONEY;
    reading.rule = reading.range ? reading.rule : "money-exchange";
    return true;
  }

  private Unit settled(
      AnnotatedDocument document, Scan scan, int at, PhraseTable.Match<Unit> unit) {
    return unit.length() > 1
        ? unit.value()
        : countries.settle(document, scan.at(at).begin(), unit.value());
  }

  /** "a dollar fetches 35 birr", "the euro rose to $1.08", "a lira that buys 26 cents". */
  private void readPrice(Scan scan, Reading reading) {
    for (int i = reading.begin - 1; i > reading.begin - REACH && i >= 0; i--) {
      Lexeme lexeme = scan.at(i);
      boolean stop = lexeme.numeric() || lexeme.is(";") || lexeme.is(".");
      if (stop) {
        return;
      }
      PhraseTable.Match<Unit> unit = units.unitAt(scan.lexemes(), i);
      boolean one =
          unit != null
              && unit.value().money()
              && unit.value().factor() == 1
              && lexeme.text().length() > 2
              && !unit.value().code().equals(reading.unit.code())
              && !lexeme.lower().endsWith("s");
      if (one) {
        int verb =
            scan.at(i + unit.length()).is("that") ? i + unit.length() + 1 : i + unit.length();
        boolean buys = words.has("exchange-verb", scan.at(verb).lemma());
        boolean moves = reading.step < 0.1 && scan.verb(verb);
        if (buys || moves) {
          reading.perUnit = unit.value().code();
        }
        return;
      }
    }
  }
}
