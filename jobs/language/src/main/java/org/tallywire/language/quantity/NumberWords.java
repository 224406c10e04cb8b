package org.tallywire.language.quantity;

import java.util.HashMap;
import java.util.Map;

/** The words that numbers are made of ({@code numerals.tsv}). */
final class NumberWords {
  private final Map<String, Map<String, Double>> byKind = new HashMap<>();

  NumberWords() {
    for (String[] row : Resources.rows("numerals.tsv", 3)) {
      Map<String, Double> words = byKind.computeIfAbsent(row[0], kind -> new HashMap<>());
      for (String word : Resources.forms(row[2])) {
        words.put(word, Double.valueOf(row[1]));
      }
    }
  }

  /** Zero to nineteen, or null. */
  Double unit(Lexeme lexeme) {
    return value("unit", lexeme);
  }

  /** Twenty to ninety, or null. */
  Double tens(Lexeme lexeme) {
    return value("tens", lexeme);
  }

  boolean hundred(Lexeme lexeme) {
    return value("hundred", lexeme) != null;
  }

  /** Thousand and more; a dozen too. */
  Double scale(Lexeme lexeme) {
    return value("scale", lexeme);
  }

  /** A letter or two glued behind digits: {@code 5k}, {@code 1.2bn}. */
  Double gluedScale(Lexeme lexeme) {
    return value("glued", lexeme);
  }

  /** A plural that stands for an unknown number: {@code dozens}. */
  Double vague(Lexeme lexeme) {
    return value("vague", lexeme);
  }

  /** The lower part of a fraction: {@code thirds}. */
  Double denominator(Lexeme lexeme) {
    return value("denominator", lexeme);
  }

  private Double value(String kind, Lexeme lexeme) {
    return byKind.get(kind).get(lexeme.lower());
  }
}
