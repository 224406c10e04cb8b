package org.tallywire.language.quantity;

import org.tallywire.language.quantity.Numeral.Form;

/**
 * Ages: {@code a 12-year-old}, {@code five years old}, {@code aged 34}, {@code the age of 17},
 * {@code Robert Smith, 25, said}, {@code women, ages 37 and 52}, {@code she is 67}.
 *
 * <p>Not ages: {@code Mets 5, Cubs 3}, {@code she is 67 points ahead}.
 */
final class Ages {
  private static final Unit YEARS = new Unit(Unit.YEAR, 1, false);

  /** How far before a number "the age of ... is" may begin. */
  private static final int AGE_REACH = 14;

  /** Ages that a list of them has at most; a bound keeps the time linear. */
  private static final int LONGEST_LIST = 12;

  /** Most adjectives of a person. */
  private static final int ADJECTIVES = 3;

  private final TrapWords words;

  Ages(TrapWords words) {
    this.words = words;
  }

  /** Makes an age of a number that is one. */
  void read(Scan scan, Reading reading) {
    if (reading.kind != null || reading.form == Form.VAGUE) {
      return;
    }
    if (reading.unit != null) {
      readOld(scan, reading);
    } else if (reading.high <= 125
        && (reading.step >= 1 || ofAge(scan, reading.begin - 1))
        && (isIntroduced(scan, reading)
            || isApposition(scan, reading)
            || isBounded(scan, reading)
            || isReached(scan, reading)
            || isOfPerson(scan, reading)
            || isExtreme(scan, reading)
            || isTold(scan, reading))) {
      reading.kind = QuantityKind.AGE;
      reading.unit = YEARS;
      reading.rule = "age";
    }
  }

  private static void readOld(Scan scan, Reading reading) {
    if (!reading.unit.time()) {
      return;
    }
    int at = scan.afterHyphen(reading.end);
    Lexeme old = scan.at(at);
    boolean of = old.is("of") && scan.at(at + 1).is("age");
    if (old.is("old") || old.is("olds") || of) {
      reading.kind = QuantityKind.AGE;
      reading.rule = "age";
      reading.unitEnd = at + (of ? 2 : 1);
      reading.end = reading.unitEnd;
    }
  }

  private boolean isIntroduced(Scan scan, Reading reading) {
    if (reading.range && scan.at(reading.end).is("age")) {
      return true;
    }
    int before = beforeList(scan, reading.begin) - 1;
    if (scan.at(before).is("to")) {
      // "the pension age to 67", "the pension age from 65 to 68"
      boolean from = scan.at(before - 1).numeric() && scan.at(before - 2).is("from");
      int noun = from ? before - 3 : before - 1;
      return scan.at(noun).is("age") && !scan.noun(reading.end);
    }
    if (scan.at(before).is("between")
        || scan.at(before).is("from")
        || scan.at(before).is("under")
        || scan.at(before).is("over")
        || scan.at(before).is("about")
        || scan.at(before).is("just")
        || scan.at(before).is("only")) {
      before--;
    }
    if (words.has("age-intro", scan.at(before).lower()) && !scan.noun(reading.end)) {
      return true;
    }
    boolean of = scan.at(before).is("of") && scan.at(before - 1).is("age");
    if (of && !scan.noun(reading.end)) {
      boundOfAge(scan, reading, before - 1);
    }
    return of && !scan.noun(reading.end);
  }

  /** Where the list of ages begins that a number goes on with: "ages [14], 16 and 17". */
  private static int beforeList(Scan scan, int number) {
    int first = number;
    for (int i = 0; i < LONGEST_LIST; i++) {
      int at = first - 1;
      at -= scan.at(at).is("and") || scan.at(at).is("or") || scan.at(at).is("&") ? 1 : 0;
      at -= scan.at(at).is(",") ? 1 : 0;
      if (at == first - 1 || !scan.at(at).numeric()) {
        break;
      }
      first = at;
    }
    return first;
  }

  /** "under the age of five", "over the age of 65". */
  private void boundOfAge(Scan scan, Reading reading, int age) {
    int at = scan.at(age - 1).is("the") ? age - 2 : age - 1;
    Lexeme bound = scan.at(at);
    boolean under = bound.is("under") || bound.is("below");
    if (under || bound.is("over") || bound.is("above")) {
      reading.bound = under ? "<" : ">";
      reading.begin = at;
    }
  }

  /** "Robert Smith, 25, said", "now 25": a person before, a comma or stop behind. */
  private boolean isApposition(Scan scan, Reading reading) {
    int before = reading.begin - 1;
    if (words.has("age-hedge", scan.at(before).lower()) && scan.at(before - 1).is(",")) {
      before--;
    }
    boolean opened = scan.at(before).is(",") || scan.at(before).is("(");
    boolean told = scan.at(reading.numberBegin).numeric() || isChild(reading);
    if (!opened || !told || reading.value < 1) {
      return false;
    }
    Lexeme next = scan.at(reading.end);
    boolean closed =
        next.is(",") || next.is(")") || next.is(".") || next.is(";") || reading.end >= scan.size();
    boolean person = "PERSON".equals(scan.nameType(before - 1));
    boolean proper =
        scan.at(before - 1).pos().startsWith("NNP")
            && scan.at(before - 1).capitalized()
            && scan.nameType(before - 1) == null
            && next.is(",");
    boolean role = words.has("person-noun", scan.at(before - 1).lower()) && reading.value < 110;
    boolean goesOn = person && scan.at(before).is(",") && words.has("be", next.lower());
    return goesOn || closed && (person || proper || role); // "Ada Brook, 31 was hurt"
  }

  /** "children under six", "a quarter were under 15": no noun behind, and a person's bound. */
  private boolean isBounded(Scan scan, Reading reading) {
    Lexeme bound = scan.at(reading.begin - 1);
    boolean bounds =
        bound.is("under") || bound.is("over") || bound.is("below") || bound.is("above");
    Lexeme next = scan.at(reading.end);
    boolean ends =
        next.kind() == Lexeme.Kind.SYMBOL
            || words.has("age-bound-end", next.lower())
            || reading.end >= scan.size();
    boolean hyphen = scan.hyphen(reading.end);
    if (!bounds || !ends || hyphen || next.is("%") || reading.value < 1 || reading.value > 99) {
      return false;
    }
    Lexeme who = scan.at(reading.begin - 2);
    boolean be = words.has("be", who.lower()) && (bound.is("under") || bound.is("over"));
    boolean them = who.is("them") || who.is("whom");
    return words.has("young-noun", who.lower()) || ((be || them) && reading.value <= 25);
  }

  /** "a boy of 11", "girls of 12 and 13"; not "a crew of 11", nor "a mother of two". */
  private boolean isOfPerson(Scan scan, Reading reading) {
    int of = beforeList(scan, reading.begin) - 1;
    of -= words.has("age-hedge", scan.at(of).lower()) || scan.at(of).is("about") ? 1 : 0;
    boolean told = scan.at(reading.numberBegin).numeric() || isChild(reading);
    return scan.at(of).is("of")
        && words.has("aged-of", scan.at(of - 1).lower())
        && told
        && reading.value >= 1
        && reading.value <= 110
        && (endsAge(scan, reading.end) || scan.verb(reading.end));
  }

  private boolean endsAge(Scan scan, int end) {
    Lexeme next = scan.at(end);
    return end >= scan.size()
        || next.kind() == Lexeme.Kind.SYMBOL && !next.is("%") && !scan.hyphen(end)
        || words.has("age-bound-end", next.lower());
  }

  /** An age in words: "a boy of ten"; of older people it is written in figures. */
  private static boolean isChild(Reading reading) {
    return reading.form == Form.WORDS && reading.value >= 2 && reading.value <= 20;
  }

  /** "the youngest of whom was 13", "the oldest only 5"; not "the youngest two". */
  private boolean isExtreme(Scan scan, Reading reading) {
    int at = reading.begin - 1;
    at -= words.has("age-hedge", scan.at(at).lower()) ? 1 : 0;
    at -= words.has("be", scan.at(at).lower()) ? 1 : 0;
    at -= scan.at(at - 1).is("of") ? 2 : 0;
    boolean extreme = words.has("age-extreme", scan.at(at).lower());
    return extreme && at < reading.begin - 1 && endsAge(scan, reading.end);
  }

  /** "turns 36 next month", "At 41, Anna Lind won", "the average age is now 32.6". */
  private boolean isReached(Scan scan, Reading reading) {
    Lexeme before = scan.at(reading.begin - 1);
    Lexeme next = scan.at(reading.end);
    boolean counts = scan.noun(reading.end) || next.is("%") || scan.hyphen(reading.end);
    if (before.lemma().equals("turn") && reading.value >= 12 && reading.value <= 110) {
      return !counts || next.is("next") || words.has("weekday", next.lower());
    }
    if (before.is("at") && reading.begin == 1 && next.is(",") && reading.value >= 12) {
      return reading.value <= 110 && namesPerson(scan, reading.end + 1) && reading.step >= 1;
    }
    return !counts && ofAge(scan, reading.begin - 1);
  }

  /** "At 87, former general [Ada Brook]": a person shortly behind. */
  private static boolean namesPerson(Scan scan, int from) {
    for (int i = from; i < from + 5; i++) {
      if ("PERSON".equals(scan.nameType(i))) {
        return true;
      }
      if (scan.verb(i) || scan.at(i).kind() == Lexeme.Kind.SYMBOL) {
        return false;
      }
    }
    return false;
  }

  /** Whether "age" is the subject of the verb before: "the age of mothers is now". */
  private boolean ofAge(Scan scan, int from) {
    boolean be = false;
    for (int i = from; i >= 0 && i > from - AGE_REACH; i--) {
      Lexeme lexeme = scan.at(i);
      be |= words.has("be", lexeme.lower()) || lexeme.lemma().equals("range") || lexeme.is("from");
      if (lexeme.is(".") || lexeme.is(";")) {
        return false;
      }
      if (lexeme.is("age") || lexeme.is("ages")) {
        return be;
      }
    }
    return false;
  }

  /** "who is 67", "she would be 103 by then", "the dead man was 44", "who are 29 and 41". */
  private boolean isTold(Scan scan, Reading reading) {
    int first = beforeList(scan, reading.begin);
    Lexeme verb = scan.at(first - 1);
    boolean would = verb.is("be") && scan.at(first - 2).is("would");
    boolean be = would || words.has("be", verb.lower());
    int subject = first - (would ? 3 : 2);
    boolean person =
        words.has("subject", scan.at(subject).lower())
            || isOnePerson(scan, subject) && reading.value >= 12;
    Lexeme next = scan.at(reading.end);
    boolean ends =
        next.kind() == Lexeme.Kind.SYMBOL
            || words.has("age-told-end", next.lower())
            || reading.end >= scan.size();
    return be && ends && person && reading.value >= 3 && !scan.hyphen(reading.end) && !next.is("%");
  }

  /** "the dead man"; not "the number of children", nor "among women". */
  private boolean isOnePerson(Scan scan, int noun) {
    if (!words.has("aged-of", scan.at(noun).lower()) || scan.plural(noun)) {
      return false;
    }
    int at = noun - 1;
    while (scan.at(at).pos().startsWith("JJ") && at > noun - ADJECTIVES) {
      at--;
    }
    boolean one = scan.at(at).pos().equals("DT") || scan.at(at).pos().startsWith("PRP$");
    return one && !scan.at(at - 1).pos().equals("IN");
  }
}
