package org.tallywire.language.quantity;

/**
 * Whether a number is a movement or the end of one.
 *
 * <p>Read: rose 3%, fell by 3 to 5, cut its forecast to 5, an increase of 300, a 10% gain, 3
 * percent higher, the drop was 5 percent, wiped 3 billion off its value. Not read: amounted to 5,
 * rose from 5, closed at 5.
 */
final class Changes {
  /** How far behind a number "up from" still speaks of it. */
  private static final int UP_FROM = 10;

  private static final int WINDOW = 18;

  /** How far behind an amount that is wiped "off" something that word may stand. */
  private static final int OFF = 3;

  private final ChangeWords movements;
  private final Comparisons comparisons;
  private final PostChanges posts;
  private final TrapWords words;

  Changes(TrapWords words) {
    this.words = words;
    this.movements = new ChangeWords();
    this.comparisons = new Comparisons(movements, words);
    this.posts = new PostChanges(movements, words);
  }

  /** Whether the lexeme is a verb of movement. */
  boolean moves(Scan scan, int at) {
    return scan.verb(at) && movements.verb(scan.at(at).lemma()) != null;
  }

  /** Sets {@code up} or {@code down} where the words around the number say so. */
  void find(Scan scan, Reading reading) {
    if (reading.kind == QuantityKind.AGE) {
      return;
    }
    if (reading.kind == QuantityKind.MULTIPLIER) {
      String multiplied = comparisons.multiplied(scan, reading);
      reading.change = multiplied != null ? multiplied : before(scan, reading);
      return;
    }
    String change = after(scan, reading);
    if (change == null) {
      change = posts.find(scan, reading);
      reading.flow = change != null;
    }
    if (change == null && !scan.hyphen(reading.end)) {
      change = upFrom(scan, reading);
    }
    if (change == null) {
      change = comparisons.find(scan, reading);
      reading.flow |= change != null;
    }
    if (change == null && reading.kind == QuantityKind.FRACTION) {
      change = comparisons.shrunk(scan, reading);
    }
    reading.change = change != null ? change : before(scan, reading);
  }

  private static int behindBracket(Scan scan, int open) {
    for (int i = open; i < open + UP_FROM; i++) {
      if (scan.at(i).is(")")) {
        return i;
      }
    }
    return open;
  }

  /** "bringing the total to 318", "taking to 318 the number": what is counted up. */
  private boolean isTotal(Scan scan, int to, int end) {
    for (int i = to - 1; i > to - UP_FROM && i >= 0; i--) {
      String lemma = scan.at(i).lemma();
      if (lemma.equals("bring") || lemma.equals("take")) {
        boolean behind = i == to - 1 && words.has("total-noun", scan.at(end + 1).lower());
        return behind
            || words.has("total-noun", scan.at(to - 1).lower())
            || words.has("total-noun", scan.at(i + 2).lower());
      }
    }
    return false;
  }

  /** "46 seats in the chamber, [up from] 31": what the clause says of the number behind it. */
  private static String upFrom(Scan scan, Reading reading) {
    for (int i = reading.end; i < reading.end + UP_FROM; i++) {
      Lexeme lexeme = scan.at(i);
      if (lexeme.is("(")) {
        i = behindBracket(scan, i); // "181 billion ($1.4 billion) last year, up from 138"
        continue;
      }
      boolean number = lexeme.numeric() && i < scan.size() && !isYearOrModifier(scan, i);
      if (scan.verb(i) || lexeme.is(".") || lexeme.is(";") || number) {
        return null;
      }
      int from = scan.at(i + 1).pos().startsWith("RB") ? i + 2 : i + 1; // "up slightly from"
      boolean moved = (lexeme.is("up") || lexeme.is("down")) && scan.at(from).is("from");
      if (moved && scan.at(i - 1).is(",")) {
        return lexeme.lower();
      }
    }
    return null;
  }

  /** "46 seats in the [120]-seat chamber", "6,400 people in [2021]": no number that moved. */
  private static boolean isYearOrModifier(Scan scan, int at) {
    boolean year = scan.at(at).text().matches("(?:19|20)\\d\\d");
    return scan.hyphen(at + 1) || year && scan.at(at - 1).is("in");
  }

  /** "a 10% gain", "£4 billion of tax cuts", "wiped £3 billion off". */
  private String after(Scan scan, Reading reading) {
    int at = reading.end;
    if (scan.at(at).is("of")) {
      for (int i = at + 1; i < at + 4; i++) {
        if (scan.at(i).is("cuts")) {
          return "down";
        }
      }
      return null;
    }
    boolean amount = reading.unit != null && (reading.unit.money() || reading.unit.percent());
    boolean time = reading.unit != null && reading.unit.time();
    if (time || !(amount || scan.at(at).is("point"))) {
      return null;
    }
    if (scan.verb(reading.begin - 1)) {
      String verb = movements.off(scan.at(reading.begin - 1).lemma());
      for (int i = at; verb != null && i < at + OFF; i++) {
        boolean off = scan.at(i).is("off") || scan.at(i).is("from");
        if (verb.equals("up") ? scan.at(i).is("to") : off) {
          reading.flow = true;
          return verb;
        }
      }
    }
    return noun(scan, at);
  }

  /** The noun of movement that the number stands before: "3 percent pay rise", "5-point gain". */
  private String noun(Scan scan, int from) {
    int noun = scan.hyphen(from) || scan.at(from).pos().startsWith("JJ") ? from + 1 : from;
    if (scan.hyphen(noun + 1) && scan.at(from).is("year")) {
      noun += 5; // "3 percent year-on-year rise"
    }
    for (int i = noun; i < noun + 3 && scan.noun(i); i++) {
      String direction = movements.noun(scan.at(i).lemma());
      if (direction != null && !scan.noun(i + 1)) {
        return scan.at(i + 1).is("due") ? null : direction; // "3 billion falls due"
      }
    }
    return null;
  }

  private String before(Scan scan, Reading reading) {
    int at = reading.begin - 1;
    while (at > reading.begin - WINDOW && (isFiller(scan, at) || isEpithet(scan, at))) {
      at--;
    }
    Lexeme link = scan.at(at);
    if ((link.is("up") || link.is("down")) && scan.noun(at - 1) && !isPlain(reading)) {
      reading.flow = true;
      return link.lower(); // "burglaries down 12", of the percent said before
    }
    if (link.is("by")) {
      reading.flow = true;
      String adjective = movements.comparative(scan.at(at - 1).lower());
      if (adjective != null && words.has("by-before", scan.at(at - 1).lower())) {
        return adjective; // "were lower by nine percent"
      }
      return backTo(scan, at - 1, reading);
    }
    if (link.is("to")) {
      if (scan.at(at + 1).is("the")) {
        return null;
      }
      return isTotal(scan, at, reading.end) ? "up" : backTo(scan, at - 1, reading);
    }
    if (link.is("of")) {
      return ofNoun(scan, at, reading);
    }
    boolean pace = link.is("at") && words.has("pace-noun", scan.at(reading.end).lower());
    boolean annual = link.is("at") && words.has("pace-noun", scan.at(reading.end + 1).lower());
    if (pace || annual) {
      return backTo(scan, at - 1, reading); // "grew at a 3 percent annual rate"
    }
    if (words.has("past", link.lower()) && scan.verb(at - 1)) {
      return direct(scan, at - 1, reading);
    }
    String driven = driven(scan, at, reading);
    if (driven != null) {
      return driven;
    }
    if (words.has("be", link.lower()) || link.is("at")) {
      return isPlain(reading) ? null : levelOf(scan, at);
    }
    if (reading.unit != null && reading.unit.time()) {
      return null;
    }
    String phrase = movements.phrase(scan.at(at - 1).lemma(), link.lower());
    if (phrase != null && reading.unit != null) {
      reading.flow = true;
      return phrase;
    }
    boolean headline = scan.noun(at) && reading.unit != null && reading.unit.percent() && at > 0;
    return scan.verb(at) || headline ? direct(scan, at, reading) : null;
  }

  /** "were driven above 59 percent", "pushed prices below 5 dollars": where the bound lies. */
  private String driven(Scan scan, int link, Reading reading) {
    boolean over = reading.bound != null && reading.bound.equals(">");
    boolean under = reading.bound != null && reading.bound.equals("<");
    if (reading.unit == null || reading.unit.time() || !(over || under)) {
      return null;
    }
    for (int i = link; i > link - 4 && i >= 0; i--) {
      if (scan.verb(i)) {
        boolean drives = words.has("drive-verb", scan.at(i).lemma());
        return !drives ? null : over ? "up" : "down";
      }
    }
    return null;
  }

  private static boolean isPlain(Reading reading) {
    return reading.unit == null || !reading.unit.percent();
  }

  /** "an increase of 300", "lost an average of 14.7 percent". */
  private String ofNoun(Scan scan, int of, Reading reading) {
    Lexeme noun = scan.at(of - 1);
    boolean percent = reading.unit != null && reading.unit.percent();
    boolean extent = reading.unit != null && words.has("extent-unit", reading.unit.code());
    if (words.has("leap-verb", noun.lemma()) && extent) {
      return null;
    }
    boolean average = noun.is("average") || noun.is("total");
    if (average && (percent || scan.at(of - 3).is("by"))) {
      return backTo(scan, of - 2, reading);
    }
    if (words.has("pace-noun", noun.lower())) {
      String growth = scan.noun(of - 2) ? movements.noun(scan.at(of - 2).lemma()) : null;
      boolean at = scan.at(of - 3).is("at") || scan.at(of - 4).is("at");
      return growth != null ? growth : at ? backTo(scan, of - 2, reading) : null;
    }
    boolean single = !scan.plural(of - 1) || (reading.unit != null && !reading.unit.time());
    return scan.noun(of - 1) && single ? movements.noun(noun.lemma()) : null;
  }

  /** "the [drop] was 5 percent", "[growth] will be 3 percent". */
  private String levelOf(Scan scan, int verb) {
    int at = verb;
    while (at > 0 && (scan.verb(at) || scan.at(at).pos().equals("MD") || scan.at(at).is("at"))) {
      at--;
    }
    return scan.noun(at) ? movements.noun(scan.at(at).lemma()) : null;
  }

  /** "gained 5 points", "lost 3 percent"; but "cut three jobs short". */
  private String direct(Scan scan, int verb, Reading reading) {
    Lexeme link = scan.at(verb);
    boolean percent = reading.unit != null && reading.unit.percent();
    boolean moved = words.has("moved-noun", scan.at(reading.end).lower());
    if (link.lemma().equals("lose")) {
      boolean weight = reading.unit != null && words.has("weight-unit", reading.unit.code());
      boolean part = percent || moved || weight || reading.kind == QuantityKind.FRACTION;
      reading.flow = part;
      return part ? "down" : null;
    }
    boolean shy = isShort(scan, reading);
    boolean fine = scan.at(verb + 1).is("the") && scan.hyphen(reading.end); // "lifted the $9 fine"
    boolean known = measurable(scan, reading) || moved;
    if (!known || fine || shy || isLeap(scan, link, reading) || isRaising(scan, link, reading)) {
      return null;
    }
    reading.flow = true;
    return movements.verb(link.lemma());
  }

  /** "fell short of 50 percent", "fell five seats short". */
  private static boolean isShort(Scan scan, Reading reading) {
    return scan.at(reading.begin).is("short")
        || scan.at(reading.end).is("short")
        || scan.at(reading.end + 1).is("short");
  }

  /**
   * "jumped 8.15 metres", "lifts 171 kilos", "sank 20 miles off": a deed, no movement of a level.
   */
  private boolean isLeap(Scan scan, Lexeme verb, Reading reading) {
    boolean extent =
        reading.unit != null
            && words.has("extent-unit", reading.unit.code())
            && !reading.unit.money();
    return extent && words.has("leap-verb", verb.lemma()) && !scan.mentions(words, "level-subject");
  }

  /** "raise three mln dlrs", "raised 12 percent of that sum": collects them. */
  private static boolean isRaising(Scan scan, Lexeme verb, Reading reading) {
    boolean of = scan.at(reading.end).is("of");
    if (verb.lemma().equals("raise") && reading.kind == QuantityKind.FRACTION && of) {
      return true;
    }
    return verb.lemma().equals("raise")
        && reading.unit != null
        && (reading.unit.money() || (reading.unit.percent() && of));
  }

  /** After a bare verb only what moves counts: "gained 5 points", not "cut three jobs". */
  private static boolean measurable(Scan scan, Reading reading) {
    return reading.unit != null
        || reading.kind == QuantityKind.MULTIPLIER
        || reading.step < 1
        || points(scan, reading)
        || reading.value >= 100;
  }

  /** "rose 35 points": the phrase of an index level has taken its word in already. */
  private static boolean points(Scan scan, Reading reading) {
    return scan.at(reading.end).lower().startsWith("point")
        || scan.at(reading.end - 1).lower().startsWith("point");
  }

  private static boolean isFiller(Scan scan, int at) {
    Lexeme lexeme = scan.at(at);
    return lexeme.is("a")
        || lexeme.is("an")
        || lexeme.is("the")
        || (lexeme.pos().equals("RB") && !lexeme.is("not"));
  }

  /** "to a [record] 6.12", "to an [annualised] 1.1 percent". */
  private static boolean isEpithet(Scan scan, int at) {
    String pos = scan.at(at).pos();
    boolean epithet = pos.startsWith("JJ") || pos.equals("VBN") || scan.at(at).is("record");
    Lexeme before = scan.at(at - 1);
    return epithet && (before.is("a") || before.is("an") || before.pos().startsWith("RB"));
  }

  /** The nearest verb to the left decides: "rose by 3% to 5", "pushed the deficit to 5". */
  private String backTo(Scan scan, int from, Reading reading) {
    for (int i = from; i >= 0 && i > from - WINDOW; i--) {
      Lexeme lexeme = scan.at(i);
      if (lexeme.is(";") || lexeme.is(":")) {
        return null;
      }
      if (scan.verb(i)) {
        String direction = direction(scan, lexeme.lemma(), reading);
        if (direction != null) {
          return direction;
        }
        if (!isAdjective(scan, i) && !movements.skips(lexeme.lemma())) {
          return null;
        }
      }
      if ((lexeme.is("up") || lexeme.is("down")) && !scan.at(i - 1).lemma().equals("hand")) {
        return lexeme.lower();
      }
      boolean head = scan.noun(i) && !scan.noun(i + 1); // not the "growth" of a growth forecast
      if (head && movements.noun(lexeme.lemma()) != null) {
        return movements.noun(lexeme.lemma());
      }
    }
    return null;
  }

  /** "lost 35 points to 10,870": only an amount that is lost sinks. */
  private String direction(Scan scan, String lemma, Reading reading) {
    String direction = movements.verb(lemma);
    boolean amount =
        reading.unit != null
            || reading.kind == QuantityKind.OTHER
            || words.has("moved-noun", scan.at(reading.end).lower());
    boolean time = reading.unit != null && reading.unit.time();
    if (direction == null && amount && !time) {
      return movements.amount(lemma);
    }
    return direction;
  }

  /** "trimmed [planned] spending by", "less than [hoped], to": no verb of the clause. */
  private static boolean isAdjective(Scan scan, int at) {
    boolean participle = scan.at(at).pos().equals("VBN") || scan.at(at).pos().equals("VBG");
    return (participle && scan.noun(at + 1) && scan.verb(at - 1))
        || scan.at(at - 1).is("than")
        || (scan.at(at).pos().startsWith("VB") && scan.noun(at + 1) && scan.verb(at - 1));
  }

  /** Which way a pair "from X to Y" goes. */
  String direction(double from, double to) {
    return to > from ? "up" : to < from ? "down" : null;
  }
}
