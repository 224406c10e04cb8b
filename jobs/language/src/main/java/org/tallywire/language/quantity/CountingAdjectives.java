package org.tallywire.language.quantity;

import java.util.List;
import java.util.Set;
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

  /** How many words before it may deny it. */
  private static final int DENIAL = 3;

  private static final Set<String> DENIALS = Set.of("without", "not", "no", "never", "nor", "n't");

  private final NumberWords words;

  CountingAdjectives(NumberWords words) {
    this.words = words;
  }

  /** The number that the adjective at {@code from} tells, or null. */
  Numeral read(List<Lexeme> lexemes, int from) {
    Lexeme adjective = lexemes.get(from);
    boolean single = adjective.is("single");
    if (!single && !adjective.is("multiple") || single && isDenied(lexemes, from)) {
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

  /** {@code without a single death}, {@code not a single vote}: none at all. */
  private static boolean isDenied(List<Lexeme> lexemes, int single) {
    int at = single > 0 && lexemes.get(single - 1).is("a") ? single - 2 : single - 1;
    for (int i = at; i >= 0 && i > at - DENIAL; i--) {
      if (DENIALS.contains(lexemes.get(i).lower())) {
        return true;
      }
    }
    return false;
  }
}
