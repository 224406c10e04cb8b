package org.tallywire.language.quantity;

/**
 * Lines of a firm's results: "Net 1,199,791 vs 983,004", "Revs 15.7 mln". What they give is money
 * and counts nothing; in the currency of the text before, else in one that is not known, so that
 * the number is of kind {@code other}.
 *
 * <p>Not read: "Car sales 12,000 vs 11,500", "Avg shrs 12.1 mln", "sales rose to 12,000".
 */
final class ResultLines {
  private static final String RULE = "amount";

  /** Words of the longest label: "Pretax oper net loss". */
  private static final int LONGEST = 4;

  private final TrapWords words;

  ResultLines(TrapWords words) {
    this.words = words;
  }

  /** Whether a number without a unit is one of such a line. */
  boolean has(Scan scan, Reading reading, Reading previous) {
    int at = reading.begin - 1;
    if (isVersus(scan.at(at)) && previous != null && previous.end == at) {
      return previous.rule.equals(RULE);
    }
    if (!words.has("result-label", scan.at(at).lower())) {
      return false;
    }
    boolean things = scan.at(at).is("sales") && at > 0 && !scan.at(at - 1).is("net");
    if (isVersus(scan.at(at - 1))) {
      return previous != null && previous.end == at - 1 && previous.rule.equals(RULE);
    }
    int end = scan.at(reading.end).is(".") ? reading.end + 1 : reading.end;
    boolean line = at < LONGEST && end >= scan.size() && !isClause(scan, at);
    return !things && (line || isVersus(scan.at(reading.end)));
  }

  /** Gives the number a currency, or none where none is known. */
  void read(Reading reading, Unit currency) {
    reading.rule = RULE;
    if (currency == null) {
      reading.kind = QuantityKind.OTHER;
    } else {
      reading.kind = QuantityKind.MONEY;
      reading.unit = new Unit(currency.code(), 1, true); // "34 cts" before: these are no cents
    }
  }

  private static boolean isVersus(Lexeme lexeme) {
    return lexeme.is("vs") || lexeme.is("versus");
  }

  private static boolean isClause(Scan scan, int label) {
    for (int i = 0; i < label; i++) {
      if (scan.verb(i)) {
        return true;
      }
    }
    return false;
  }
}
