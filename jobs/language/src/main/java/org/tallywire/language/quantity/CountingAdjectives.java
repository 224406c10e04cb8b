package org.tallywire.language.quantity;

import java.util.List;
import org.tallywire.language.quantity.Numeral.Form;

/**
 * Adjectives that count: {@code a single gunshot} (1), {@code multiple stab wounds} (at least 2).
 *
 * <p>Only before what reports of incidents count ({@code single-thing} and {@code multiple-thing}
 * of {@code numerals.tsv}): a single mother, a single market and multiple choice count nothing.
 */
final class CountingAdjectives {
  /** How many words further the thing may stand: {@code multiple gunshot wounds}. */
  private static final int REACH = 2;

  private final NumberWords words;

  CountingAdjectives(NumberWords words) {
    this.words = words;
  }

  /** The number that the adjective at {@code from} tells, or null. */
  Numeral read(List<Lexeme> lexemes, int from) {
    Lexeme adjective = lexemes.get(from);
    boolean single = adjective.is("single");
    if (!single && !adjective.is("multiple")) {
      return null;
    }
    for (int at = from + 1; at <= from + REACH && at < lexemes.size(); at++) {
      boolean thing =
          single ? words.singleThing(lexemes.get(at)) : words.multipleThing(lexemes.get(at));
      if (thing) {
        return single
            ? new Numeral(from, from + 1, 1, 1, Form.WORDS, 1)
            : new Numeral(from, from + 1, 2, 1, Form.VAGUE, 1);
      }
    }
    return null;
  }
}
