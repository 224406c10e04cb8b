package org.tallywire.language.quantity;

/**
 * Numbers compared with what there was before, which is movement, or with something else, which is
 * none.
 *
 * <p>Movement: 3 percent <em>higher</em>; 40 <em>more than in 2019</em>; twice as many <em>as last
 * year</em>; a third <em>of the 2005 figure</em>. None: 20 percent less <em>than men</em>; a 20
 * percent lower risk; twice the size of the school; 3 degrees above the record.
 */
final class Comparisons {
  /** How far behind a comparative its "than" may stand. */
  private static final int THAN = 8;

  /** How far behind "than" the time before may be named. */
  private static final int BEFORE = 7;

  private static final int WINDOW = 18;

  private final ChangeWords changes;
  private final TrapWords words;

  Comparisons(ChangeWords changes, TrapWords words) {
    this.changes = changes;
    this.words = words;
  }

  /** What a comparative behind the number says of it, or null. */
  String find(Scan scan, Reading reading) {
    int at = reading.end;
    if (scan.hyphen(at)) {
      return null;
    }
    String direction = changes.comparative(scan.at(at).lower());
    if (direction == null) {
      return null;
    }
    boolean amount =
        reading.unit != null && (reading.unit.money() || reading.unit.percent())
            || reading.kind == QuantityKind.OTHER;
    if (scan.at(at).is("above") || scan.at(at).is("below")) {
      return amount && isBefore(scan, at + 1) ? direction : null;
    }
    if (scan.at(at).is("ahead") || scan.at(at).is("behind")) {
      return reading.unit != null && reading.unit.percent() && isBefore(scan, at + 1)
          ? direction
          : null;
    }
    int than = than(scan, at + 1);
    if (than >= 0) {
      return isBefore(scan, than + 1) ? direction : null;
    }
    return amount && !isOther(scan, reading) ? direction : null;
  }

  private static int than(Scan scan, int from) {
    for (int i = from; i <= from + THAN; i++) {
      if (scan.at(i).is("than")) {
        return i;
      }
      if (scan.at(i).kind() == Lexeme.Kind.SYMBOL && !scan.hyphen(i)) {
        return -1;
      }
    }
    return -1;
  }

  /** "a 20 percent lower risk", "8 pesos more a kilo": others, not before. */
  private boolean isOther(Scan scan, Reading reading) {
    int next = reading.end + 1;
    boolean rate = scan.at(next).is("a") || scan.at(next).is("per");
    boolean article = scan.at(reading.begin - 1).is("a") || scan.at(reading.begin - 1).is("an");
    boolean noun = scan.noun(next) || scan.at(next).pos().startsWith("JJ");
    boolean money = reading.unit != null && reading.unit.money() && noun;
    boolean quality = scan.at(next).pos().startsWith("JJ"); // "27 percent more likely"
    return rate || money || quality || (article && noun);
  }

  /** Whether a time before is named shortly behind: "a year ago", "in 2019", "last month". */
  private boolean isBefore(Scan scan, int from) {
    boolean before = false;
    for (int i = from; i < from + BEFORE && i < scan.size(); i++) {
      Lexeme lexeme = scan.at(i);
      if (lexeme.is(".") || lexeme.is(";") || lexeme.is(",")) {
        break;
      }
      if (words.has("usual", lexeme.lower())) {
        return false;
      }
      before |=
          words.has("multiple-before", lexeme.lower())
              || isYear(lexeme)
              || words.has("month", lexeme.lower()) && lexeme.capitalized()
              || (i == from && words.has("than-before", lexeme.lower()));
    }
    return before;
  }

  private static boolean isYear(Lexeme lexeme) {
    String text = lexeme.text();
    return lexeme.kind() == Lexeme.Kind.NUMBER
        && text.length() == 4
        && (text.startsWith("19") || text.startsWith("20"));
  }

  /** "twice as many as last year", "double the rate before the war": more than there was. */
  String multiplied(Scan scan, Reading reading) {
    if (reading.value <= 1) {
      return reading.value < 1 ? shrunk(scan, reading) : null;
    }
    for (int i = reading.end; i < reading.end + WINDOW && i < scan.size(); i++) {
      Lexeme lexeme = scan.at(i);
      if (lexeme.is(".") || lexeme.is(";") || lexeme.is(",")) {
        return null;
      }
      boolean then = lexeme.is("as") && scan.at(i + 1).is("in");
      boolean year = i <= reading.end + 2 && isYear(lexeme) && scan.noun(i + 1);
      if (then || year || words.has("multiple-before", lexeme.lower())) {
        return "up";
      }
    }
    return null;
  }

  /** "a sixth of the 2005 figure", "half the pace of 1997": of a level that there was. */
  String shrunk(Scan scan, Reading reading) {
    boolean level = false;
    boolean before = false;
    int begin = scan.at(reading.end).is("of") ? reading.end + 1 : reading.end;
    if (!words.has("level-article", scan.at(begin).lower())) {
      return null;
    }
    for (int i = begin; i < begin + BEFORE && i < scan.size(); i++) {
      Lexeme lexeme = scan.at(i);
      if (lexeme.kind() == Lexeme.Kind.SYMBOL && !scan.hyphen(i) && !lexeme.is("'")) {
        break;
      }
      level |= words.has("level-noun", lexeme.lower());
      before |= isYear(lexeme) || words.has("multiple-before", lexeme.lower());
    }
    return level && before ? "down" : null;
  }
}
