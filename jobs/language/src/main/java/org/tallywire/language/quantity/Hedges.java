package org.tallywire.language.quantity;

import java.util.HashMap;
import java.util.Map;

/**
 * Words around a number that bound it ({@code hedges.tsv}).
 *
 * <p>Inside the span: {@code up to} 40, {@code a little under} $3bn, {@code just over} 15%, 100
 * {@code or more}, 20{@code -odd}. Outside of it: exceeded 500, will not exceed 500, starts at
 * $350.
 *
 * <p>Not read: "a story about two men", "over three days", "120 over 80", "set up two".
 */
final class Hedges {
  private static final int LONGEST_CHAIN = 5;

  private final PhraseTable<String> before = new PhraseTable<>(false);
  private final PhraseTable<String> after = new PhraseTable<>(false);
  private final Map<String, String> verbs = new HashMap<>();
  private final TrapWords words;

  Hedges(TrapWords words) {
    this.words = words;
    for (String[] row : Resources.rows("hedges.tsv", 3)) {
      for (String phrase : Resources.forms(row[2])) {
        switch (row[0]) {
          case "before" -> before.add(phrase, row[1]);
          case "after" -> after.add(phrase, row[1]);
          case "verb" -> verbs.put(phrase, row[1]);
          default -> throw new IllegalStateException("hedges.tsv: unknown place " + row[0]);
        }
      }
    }
  }

  /** Takes the hedges before the number into the reading, down to lexeme {@code floor}. */
  void readBefore(Scan scan, Reading reading, int floor) {
    int at = reading.begin;
    for (int i = 0; i < LONGEST_CHAIN; i++) {
      PhraseTable.Match<String> match = before.before(scan.lexemes(), at);
      if (match == null && isArticle(scan.at(at - 1)) && at < reading.begin) {
        at--;
        match = before.before(scan.lexemes(), at);
      }
      if (match == null || at - match.length() < floor) {
        break;
      }
      int start = at - match.length();
      if (!fits(scan, reading, start, at)) {
        break;
      }
      at = start;
      take(scan, reading, start, match.value());
    }
    if (reading.begin == reading.numberBegin || reading.bound == null) {
      readVerb(scan, reading);
    }
  }

  private static void take(Scan scan, Reading reading, int start, String bound) {
    if (bound.equals(".")) {
      return;
    }
    reading.begin = start;
    if (bound.equals("=")) {
      String word = scan.at(start).lower();
      if (word.equals("up") || word.equals("down")) {
        reading.change = word;
        reading.flow = true;
      }
      return;
    }
    boolean open = reading.bound == null || reading.bound.startsWith("~");
    boolean vague = ">=".equals(reading.bound) && reading.form == Numeral.Form.VAGUE;
    if (open || (vague && !bound.startsWith("~"))) {
      reading.bound = bound;
    }
  }

  private boolean fits(Scan scan, Reading reading, int start, int end) {
    Lexeme hedge = scan.at(end - 1);
    Lexeme previous = scan.at(start - 1);
    switch (hedge.lower()) {
      case "about":
        boolean small = reading.form == Numeral.Form.WORDS && reading.value < 10;
        if (small && reading.value == 1 && reading.unit == null) {
          return false;
        }
        return !(small && reading.unit == null && words.has("about-noun", previous.lower()));
      case "over":
        if (reading.kind == QuantityKind.AGE) {
          return true;
        }
        if (isSpread(scan, reading, start)) {
          return false;
        }
        return end - start > 1 && !words.has("span-noun", scan.at(reading.end).lower())
            || (!isSpan(scan, reading)
                && !isRatio(scan, reading, previous)
                && !isAbout(scan, reading, previous))
            || isExtent(scan, start - 1);
      case "of":
        return !scan.at(start).is("short") || words.has("short-before", previous.lower());
      case "under":
        return end - start > 1 || !isBuried(scan, reading);
      case "within":
        return scan.at(reading.end).is("of")
            || reading.unit != null && !reading.unit.money() && !reading.unit.percent();
      case "near", "well", "much", "far", "beyond":
        return reading.unit != null || reading.bound != null;
      case "up", "down", "by":
        return isMove(scan, reading, start, end);
      case "to":
        // "edged up to 5.8 percent": where it moved, no bound.
        return !(scan.at(start).is("up") && words.has("up-verb", previous.lemma()));
      case "as", "even":
        return true;
      default:
        return true;
    }
  }

  /** "scattered over two square kilometres": where, no bound. */
  private boolean isSpread(Scan scan, Reading reading, int over) {
    boolean area = reading.unit != null && !reading.unit.money() && !reading.unit.percent();
    return area && words.has("spread-verb", scan.at(over - 1).lower());
  }

  /** "under 10 metres of mud": where, no bound. */
  private static boolean isBuried(Scan scan, Reading reading) {
    boolean length = reading.unit != null && reading.unit.code().endsWith("m");
    return length && scan.at(reading.end).is("of") && scan.noun(reading.end + 1);
  }

  /** "120 over 80", "2-1/4 over 1"; but "in 2010 over 50 people". */
  private static boolean isRatio(Scan scan, Reading reading, Lexeme before) {
    boolean year = before.text().length() == 4;
    return before.numeric() && !year && !scan.noun(reading.end);
  }

  /** "jailed over $600,000 theft", "handed over 13.6 billion": about it, or away. */
  private boolean isAbout(Scan scan, Reading reading, Lexeme before) {
    boolean money = reading.unit != null && reading.unit.money();
    boolean crime = money && words.has("over-noun", scan.at(reading.end).lower());
    return crime || before.lemma().equals("hand") || before.lemma().equals("turn");
  }

  private boolean isSpan(Scan scan, Reading reading) {
    return (reading.unit != null && reading.unit.time())
        || words.has("span-noun", scan.at(reading.end).lower());
  }

  /** "for over a decade", "is over 36 weeks": an extent; "fell over three days": no bound. */
  private boolean isExtent(Scan scan, int before) {
    String word = scan.at(before).lower();
    return before < 0
        || words.has("be", word)
        || "for of in after just well little lasted lasting take takes took last at spent has have"
                .contains(word)
            && word.length() > 1;
  }

  private boolean isMove(Scan scan, Reading reading, int start, int end) {
    if (!scan.at(start).is("up") && !scan.at(start).is("down")) {
      return false;
    }
    boolean amount = reading.unit != null && (reading.unit.money() || reading.unit.percent());
    boolean points = scan.at(reading.end).is("points") || scan.at(reading.end).is("point");
    boolean by = scan.at(end - 1).is("by");
    boolean apart = scan.at(start - 1).is(",") || scan.at(start - 1).is("(");
    boolean alone = apart && words.has("moved-since", scan.at(reading.end).lower());
    boolean moved = words.has("moved-noun", scan.at(reading.end).lower());
    return (amount || points || by || alone || moved || reading.step < 1)
        && !words.has("phrasal", scan.at(start - 1).lower());
  }

  private void readVerb(Scan scan, Reading reading) {
    if (reading.bound != null && !reading.bound.equals("=")) {
      return;
    }
    int at = reading.begin - 1;
    if (isArticle(scan.at(at))) {
      at--;
    }
    Lexeme last = scan.at(at);
    String pair = scan.at(at - 1).lower() + " " + last.lower();
    String bound = verbs.get(pair);
    if (bound == null && last.is("at")) {
      bound = estimated(scan, at);
    }
    if (bound == null && scan.verb(at)) {
      bound = verbs.get(last.lower());
      boolean noun = scan.noun(reading.end) || scan.at(reading.end).pos().startsWith("JJ");
      if (bound != null && last.lemma().equals("pass") && noun) {
        bound = null; // "passed 45 laws"
      }
      boolean not = scan.at(at - 1).is("not") || scan.at(at - 1).is("n't");
      if (not && ">".equals(bound)) {
        bound = "<=";
      }
    }
    if (bound != null) {
      reading.bound = bound;
    }
  }

  /** "estimated by police at 6,000". */
  private static String estimated(Scan scan, int at) {
    for (int i = at - 2; i > at - 6; i--) {
      if (scan.at(i).is("estimated") && scan.at(i + 1).is("by")) {
        return "~";
      }
    }
    return null;
  }

  /** Takes a hedge behind number or unit into the reading. */
  void readAfter(Scan scan, Reading reading) {
    int at = reading.end;
    if (scan.hyphen(at) && after.at(scan.lexemes(), at) == null) {
      at++;
    }
    PhraseTable.Match<String> match = after.at(scan.lexemes(), at);
    if (match == null || boundsNext(scan, at + match.length())) {
      return;
    }
    boolean plus = scan.at(at).is("plus");
    if (plus && at == reading.end && scan.at(at + 1).kind() == Lexeme.Kind.WORD) {
      return;
    }
    if (scan.at(at).is("+") && !scan.glued(at)) {
      return;
    }
    if (scan.at(at).is("odd") && scan.noun(at + 1) && !scan.plural(at + 1)) {
      return;
    }
    reading.bound = match.value();
    reading.end = at + match.length();
  }

  /**
   * "200 or greater than 190", "at least 3": what looks like a hedge behind belongs to a number.
   */
  private static boolean boundsNext(Scan scan, int at) {
    Lexeme than = scan.at(at);
    Lexeme next = scan.at(at + 1);
    boolean number = next.numeric() || next.pos().equals("CD") || next.is("a") || next.is("or");
    return than.numeric() || (than.is("than") && number);
  }

  private static boolean isArticle(Lexeme lexeme) {
    return lexeme.is("a") || lexeme.is("an") || lexeme.is("the");
  }
}
