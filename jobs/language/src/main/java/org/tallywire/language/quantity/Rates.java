package org.tallywire.language.quantity;

/**
 * The unit after a "per": {@code a week}, {@code per barrel}, {@code every year}, {@code /h},
 * {@code daily}. Units of measure are given in UCUM, several of them too ({@code 100.km}, {@code
 * 10.a} for a decade), other things as written: {@code share}, {@code 100000 people}.
 */
final class Rates {
  /** The unit and the lexeme after it. */
  record Rate(String unit, int end) {}

  private final UnitTable units;
  private final TrapWords words;

  Rates(UnitTable units, TrapWords words) {
    this.units = units;
    this.words = words;
  }

  /** The rate whose link begins at {@code at}, or null. */
  Rate at(Scan scan, int at) {
    Lexeme link = scan.at(at);
    boolean per = link.is("per") || (link.is("/") && scan.glued(at) && !scan.at(at + 1).numeric());
    boolean each = link.is("each") || link.is("every");
    boolean article = isArticle(link);
    if (scan.hyphen(at) && scan.at(at + 1).is("per")) {
      return thing(scan, scan.afterHyphen(at + 2));
    }
    if (link.is("for") && (scan.at(at + 1).is("every") || scan.at(at + 1).is("each"))) {
      return thing(scan, at + 2);
    }
    if (words.has("rate-comparative", link.lower()) && isArticle(scan.at(at + 1))) {
      return at(scan, at + 1); // "8 pesos more a kilo"
    }
    if (words.has("time-per", link.lower()) && !scan.noun(at + 1) && at > 0) {
      return new Rate(timeUnit(link.lower()), at + 1);
    }
    if (link.is("apiece")) {
      return new Rate("item", at + 1);
    }
    if (!per && !each && !article) {
      return null;
    }
    PhraseTable.Match<Unit> unit = units.unitAt(scan.lexemes(), at + 1);
    if (article && scan.at(at + 1).is("pound")) {
      return new Rate("[lb_av]", at + 2); // "22 cents a pound"
    }
    if (isMeasure(unit)) {
      boolean point = article && words.has("rate-not", scan.at(at + 1 + unit.length()).lower());
      return scan.plural(at + 1) || point
          ? null
          : new Rate(below(unit.value()), at + 1 + unit.length());
    }
    if (per) {
      return thing(scan, at + 1);
    }
    boolean known =
        scan.at(at + 1).is("share")
            || scan.at(at + 1).is("piece")
            || (article && words.has("rate-thing", scan.at(at + 1).lower()) && ends(scan, at + 2));
    if (known && scan.at(at + 1).is("night")) {
      return new Rate("d", at + 2);
    }
    if (known || (each && scan.at(at + 1).is("way"))) {
      return thing(scan, at + 1);
    }
    return null;
  }

  private static boolean isArticle(Lexeme lexeme) {
    return lexeme.is("a") || lexeme.is("an");
  }

  /** "$2 a [loaf], up", "24 points a [game] this season": the phrase goes no further. */
  private static boolean ends(Scan scan, int at) {
    Lexeme next = scan.at(at);
    return next.kind() != Lexeme.Kind.WORD || !scan.noun(at) && !next.pos().startsWith("JJ");
  }

  private static boolean isMeasure(PhraseTable.Match<Unit> unit) {
    return unit != null && !unit.value().money() && !unit.value().percent();
  }

  private static boolean isWhole(String digits) {
    return digits.length() < 10 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** The unit below the line: {@code a} for a year, {@code 10.a} for a decade. */
  private static String below(Unit unit) {
    return unit.factor() == 1 ? unit.code() : (long) unit.factor() + "." + unit.code();
  }

  private Rate thing(Scan scan, int at) {
    if (scan.at(at).numeric()) {
      Lexeme number = scan.at(at);
      String digits = number.text().replace(",", "");
      PhraseTable.Match<Unit> unit = units.unitAt(scan.lexemes(), scan.afterHyphen(at + 1));
      if (isMeasure(unit) && unit.value().factor() == 1 && isWhole(digits)) {
        String code = digits + "." + unit.value().code();
        return new Rate(code, scan.afterHyphen(at + 1) + unit.length());
      }
      boolean thing = scan.noun(at + 1);
      if (scan.at(at + 1).pos().startsWith("JJ") && scan.noun(at + 2)) {
        String things = scan.at(at + 1).lower() + " " + scan.at(at + 2).lower();
        return new Rate(digits + " " + things, at + 3);
      }
      return new Rate(digits + (thing ? " " + scan.at(at + 1).lower() : ""), at + (thing ? 2 : 1));
    }
    PhraseTable.Match<Unit> unit = units.unitAt(scan.lexemes(), at);
    if (isMeasure(unit)) {
      return new Rate(below(unit.value()), at + unit.length());
    }
    if (unit != null && unit.value().money()) {
      return null; // an exchange rate
    }
    Lexeme thing = scan.at(at);
    return thing.kind() == Lexeme.Kind.WORD ? new Rate(thing.lower(), at + 1) : null;
  }

  /** A rate further on in the clause: "50 aircraft every week", "8 weekly flights". */
  Rate later(Scan scan, Reading reading) {
    for (int i = reading.end; i < reading.end + 18; i++) {
      Lexeme lexeme = scan.at(i);
      if (lexeme.kind() == Lexeme.Kind.SYMBOL && !scan.hyphen(i) && !lexeme.is("'")) {
        return null;
      }
      if (lexeme.numeric()) {
        return null;
      }
      boolean every = scan.at(i + 1).is("every") || scan.at(i + 1).is("each");
      if (lexeme.is("for") && every && scan.at(i + 2).numeric() && i <= reading.end + 3) {
        return thing(scan, i + 2); // "6 vacancies for every 100 applicants"
      }
      if (words.has("time-per", lexeme.lower()) && near(scan, reading, i)) {
        return new Rate(timeUnit(lexeme.lower()), reading.end);
      }
      boolean link = lexeme.is("every") || lexeme.is("each") || lexeme.is("per");
      boolean article =
          (lexeme.is("a") || lexeme.is("an")) && scan.noun(i - 1) && i <= reading.end + 3;
      if (lexeme.is("per") && (scan.at(i + 1).numeric() || !isTime(scan, i + 1))) {
        Rate rate = thing(scan, i + 1);
        return rate == null ? null : new Rate(rate.unit(), reading.end);
      }
      if (article && words.has("rate-thing", scan.at(i + 1).lower()) && !isTime(scan, i + 1)) {
        boolean game = scan.at(i + 1).is("game") || scan.at(i + 1).is("match");
        return game ? new Rate(scan.at(i + 1).lower(), reading.end) : null;
      }
      if (link || article) {
        PhraseTable.Match<Unit> unit = units.unitAt(scan.lexemes(), i + 1);
        boolean point = words.has("rate-not", scan.at(i + 2).lower());
        if (unit != null && unit.value().time() && !scan.plural(i + 1) && !point) {
          return new Rate(below(unit.value()), reading.end);
        }
      }
    }
    return null;
  }

  /** "an annual budget of [$3 million]", "a daily average of [150]". */
  String before(Scan scan, Reading reading) {
    if (!scan.at(reading.begin - 1).is("of")) {
      return null;
    }
    boolean level = false;
    for (int i = reading.begin - 2; i > reading.begin - 6; i--) {
      String word = scan.at(i).lower();
      level |= words.has("rate-level", word);
      if (words.has("time-per", word) || word.equals("annualised") || word.equals("annualized")) {
        return level ? timeUnit(word) : null;
      }
      if (!scan.noun(i) && !scan.at(i).pos().startsWith("JJ")) {
        return null;
      }
    }
    return null;
  }

  private boolean isTime(Scan scan, int at) {
    PhraseTable.Match<Unit> unit = units.unitAt(scan.lexemes(), at);
    return unit != null && unit.value().time();
  }

  private static boolean near(Scan scan, Reading reading, int at) {
    boolean adjective = at == reading.end && scan.noun(at + 1);
    // "an annual religious festival": of a thing, not of what is counted
    boolean ofThing = scan.at(at).pos().startsWith("JJ") && scan.at(at + 1).pos().startsWith("JJ");
    boolean never = ofThing || scan.noun(at + 1) || scan.at(at).is("annual");
    boolean adverb = !never && at > reading.end;
    return adjective || adverb;
  }

  private static String timeUnit(String word) {
    return switch (word.charAt(0)) {
      case 'd', 'n' -> "d";
      case 'h' -> "h";
      case 'w' -> "wk";
      case 'm' -> "mo";
      default -> "a";
    };
  }
}
