package org.tallywire.language.quantity;

/**
 * Numbers that tell how many people something befell: the unit of a quantity before them is not
 * theirs.
 *
 * <p>Read: wounding another <em>12</em>; displaced more than <em>3 million</em>; <em>12</em> were
 * also hurt; raised the death toll to <em>45</em>; the number of arrests rose to <em>12</em>.
 *
 * <p>Not read: spent <em>3 million</em>; raised the bridge's toll from 2 euros to <em>3</em>; toll
 * revenue rose to <em>45</em>.
 */
final class Tallies {
  /** Lexemes between a tally and the "to" before its number: a bound keeps the time linear. */
  private static final int REACH = 8;

  /** Lexemes between a number and the verb behind it: "have all been". */
  private static final int NEAR = 3;

  private final TrapWords words;

  Tallies(TrapWords words) {
    this.words = words;
  }

  /** Whether people are what the bare number of the reading counts. */
  boolean counts(Scan scan, Reading reading) {
    int before = reading.begin - 1;
    while (words.has("shared-filler", scan.at(before).lower())) {
      before--;
    }
    boolean group = scan.at(before - 1).is("the"); // "gave the injured 10 million"
    return words.has("people-verb", scan.at(before).lower()) && !group
        || isBefallen(scan, reading.end)
        || isTally(scan, before);
  }

  /** "12 [were also hurt]", "12 [died]". */
  private boolean isBefallen(Scan scan, int from) {
    int at = from;
    while (at < from + NEAR && (scan.at(at).pos().startsWith("RB") || isAuxiliary(scan.at(at)))) {
      at++;
    }
    return scan.verb(at)
        && (words.has("people-verb", scan.at(at).lower())
            || words.has("people-lost", scan.at(at).lower()));
  }

  private boolean isAuxiliary(Lexeme lexeme) {
    return words.has("be", lexeme.lower()) || lexeme.is("have") || lexeme.is("had");
  }

  /** "[the death toll] to 45", "[the number of those arrested] rose to 12". */
  private boolean isTally(Scan scan, int link) {
    if (!scan.at(link).is("to") && !scan.at(link).is("at")) {
      return false;
    }
    if (words.has("people-lost", scan.at(link - 1).lower())) {
      return true; // "brought the dead to 45"
    }
    for (int i = link - 1; i >= link - REACH; i--) {
      Lexeme lexeme = scan.at(i);
      if (lexeme.kind() != Lexeme.Kind.WORD) {
        return false;
      }
      boolean counted = scan.at(i + 1).is("of") || words.has("people-verb", scan.at(i + 1).lower());
      if (lexeme.is("number") && counted) {
        return true;
      }
      if (words.has("people-tally", lexeme.lower())) {
        return !scan.noun(i + 1); // "toll revenue"
      }
    }
    return false;
  }
}
