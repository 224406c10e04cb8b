package org.tallywire.language.quantity;

import java.util.List;
import org.tallywire.language.quantity.Numeral.Form;

/**
 * Numbers that words leave open: the least that they allow.
 *
 * <p>Read: {@code dozens} (24), {@code tens of thousands} (20,000), {@code a few dozen} (24),
 * {@code several hundred} (300), {@code several hundred million}, {@code a couple of thousand}
 * (2,000), {@code a couple of tickets} (2).
 *
 * <p>Not read: {@code several}, {@code a few} by themselves; {@code tens}.
 */
final class VagueNumbers {
  private final NumberWords words;

  VagueNumbers(NumberWords words) {
    this.words = words;
  }

  /** The vague number at {@code from}, or null. */
  Numeral read(List<Lexeme> lexemes, int from) {
    Double value = words.vague(lexemes.get(from));
    if (value == null) {
      return readFew(lexemes, from);
    }
    int end = from + 1;
    if (end + 1 < lexemes.size() && lexemes.get(end).is("of")) {
      Double scale = words.vague(lexemes.get(end + 1));
      if (scale == null) {
        scale = words.scale(lexemes.get(end + 1)); // "tens of thousand", as some write
      }
      if (scale != null && scale > value) {
        return new Numeral(from, end + 2, 2 * value * scale, scale, Form.VAGUE, 1);
      }
    }
    return lexemes.get(from).is("tens")
        ? null
        : new Numeral(from, end, 2 * value, value, Form.VAGUE, 1);
  }

  /** {@code several hundred}, {@code a few dozen}, {@code a couple of thousand}. */
  private Numeral readFew(List<Lexeme> lexemes, int from) {
    int at = lexemes.get(from).is("a") ? from + 1 : from;
    if (at + 1 >= lexemes.size()) {
      return null;
    }
    Lexeme word = lexemes.get(at);
    boolean couple = word.is("couple");
    boolean several = word.is("several") && at == from;
    if (!couple && !several && !word.is("few")) {
      return null;
    }
    boolean of = lexemes.get(at + 1).is("of") && at + 2 < lexemes.size();
    int next = of ? at + 2 : at + 1;
    Double scale = factor(lexemes, next);
    if (scale != null) {
      Double second = factor(lexemes, next + 1);
      boolean twice = second != null && second > scale;
      double factor = twice ? scale * second : scale;
      double least = several ? 3 : 2;
      int end = twice ? next + 2 : next + 1;
      return new Numeral(from, end, least * factor, factor, Form.VAGUE, factor);
    }
    boolean counted = of || lexemes.get(next).pos().startsWith("NNS");
    return couple && at > from && counted ? new Numeral(from, next, 2, 1, Form.WORDS, 1) : null;
  }

  private Double factor(List<Lexeme> lexemes, int at) {
    boolean singular = at < lexemes.size() && !lexemes.get(at).lower().endsWith("s");
    return singular ? words.factor(lexemes.get(at)) : null;
  }
}
