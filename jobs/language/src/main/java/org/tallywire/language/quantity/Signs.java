package org.tallywire.language.quantity;

import org.tallywire.language.quantity.Lexeme.Kind;

/**
 * Signs before a number, and numbers with them.
 *
 * <p>Read: {@code -5%}, {@code (-0.4 percent)}, {@code minus five}, {@code negative ten}, {@code -
 * 1.5%} where nothing else stands in the text, as in a table.
 *
 * <p>Not read: "Tested negative two days later", "10 minus 5", "plus or minus 5", "- 10 killed" (a
 * list).
 */
final class Signs {
  private final NumeralReader numerals;
  private final TrapWords words;

  Signs(NumeralReader numerals, TrapWords words) {
    this.numerals = numerals;
    this.words = words;
  }

  /** Number of lexemes of the minus at {@code at}: 0 or 1. */
  int at(Scan scan, int at) {
    Lexeme sign = scan.at(at);
    if (sign.is("minus")) {
      return scan.at(at - 1).numeric() || scan.at(at - 1).is("or") ? 0 : 1;
    }
    if (sign.is("negative")) {
      return words.has("negative-after", scan.at(at - 1).lower()) ? 0 : 1;
    }
    boolean dash = sign.is("-") || sign.is("−");
    boolean glued = scan.glued(at + 1);
    boolean free = sign.spaced() || (glued && opens(scan.at(at - 1)));
    if (!dash || !free || scan.at(at - 1).numeric()) {
      return 0;
    }
    return glued || isAll(scan, at) ? 1 : 0;
  }

  private static boolean opens(Lexeme before) {
    return before.kind() == Kind.SYMBOL && "([<>=≤≥~≈".contains(before.text());
  }

  /** Whether the text is this sign and a number, and nothing else. */
  private boolean isAll(Scan scan, int at) {
    if (at > 0 || !scan.isWholeText()) {
      return false;
    }
    Numeral number = numerals.read(scan.lexemes(), at + 1);
    return number != null && (number.end() == scan.size() || scan.at(number.end()).is("%"));
  }

  /** The number at {@code at} with the sign before it, or null. */
  Numeral read(Scan scan, int at) {
    int length = at(scan, at);
    Numeral number = length > 0 ? numerals.read(scan.lexemes(), at + length) : null;
    boolean negative =
        number != null
            && number.form() != Numeral.Form.VAGUE
            && !(scan.at(at).is("negative") && isCounted(scan, number.end()));
    return negative ? number.negated(at) : numerals.read(scan.lexemes(), at);
  }

  /** Whether a noun follows: nobody is negative five people, or days. */
  private static boolean isCounted(Scan scan, int at) {
    return scan.noun(scan.afterHyphen(at)) && !scan.at(at).is("percent");
  }
}
