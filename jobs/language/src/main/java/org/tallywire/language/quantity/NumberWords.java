package org.tallywire.language.quantity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The words that numbers are made of ({@code numerals.tsv}). */
final class NumberWords {
  /** How the kinds of words end that no number is made of: what an adjective counts. */
  private static final String THING = "-thing";

  private final Map<String, Map<String, Double>> byKind = new HashMap<>();

  /** All words that a number can begin with: most words of a text are settled by one look here. */
  private final Set<String> first =
      new HashSet<>(Set.of("a", "an", "several", "few", "couple", "single", "multiple"));

  NumberWords() {
    for (String[] row : Resources.rows("numerals.tsv", 3)) {
      Map<String, Double> words = byKind.computeIfAbsent(row[0], kind -> new HashMap<>());
      for (String word : Resources.forms(row[2])) {
        words.put(word, Double.valueOf(row[1]));
        if (!row[0].endsWith(THING)) {
          first.add(word);
        }
      }
    }
  }

  /** Whether a number in words may begin with the lexeme. */
  boolean begins(Lexeme lexeme) {
    return first.contains(lexeme.lower());
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

  /** Thousand and more; a dozen too. The adjective is none: {@code a grand jury}, or a name's. */
  Double scale(Lexeme lexeme) {
    boolean adjective =
        lexeme.is("grand") && (lexeme.pos().startsWith("J") || lexeme.capitalized());
    return adjective ? null : value("scale", lexeme);
  }

  /** What multiplies the digits before it: hundred, a scale word, {@code dozens}; or null. */
  Double factor(Lexeme lexeme) {
    if (hundred(lexeme)) {
      return 100.0;
    }
    if (lexeme.is("dozens")) {
      return 12.0;
    }
    return lexeme.is("thousands") ? null : scale(lexeme);
  }

  /** A letter behind digits and a space, as written: {@code 2.3 k}, {@code 1.2 M}. */
  Double spacedScale(Lexeme lexeme) {
    return byKind.get("spaced").get(lexeme.text());
  }

  /** A letter or two glued behind digits: {@code 5k}, {@code 1.2bn}. */
  Double gluedScale(Lexeme lexeme) {
    return value("glued", lexeme);
  }

  /** A plural that stands for an unknown number: {@code dozens}. */
  Double vague(Lexeme lexeme) {
    return value("vague", lexeme);
  }

  /** What "a single" counts: {@code gunshot}. */
  boolean singleThing(Lexeme lexeme) {
    return value("single-thing", lexeme) != null;
  }

  /** What "multiple" counts: {@code wounds}. */
  boolean multipleThing(Lexeme lexeme) {
    return value("multiple-thing", lexeme) != null;
  }

  /** The lower part of a fraction: {@code thirds}. */
  Double denominator(Lexeme lexeme) {
    Double part = value("part", lexeme);
    return part != null ? part : value("denominator", lexeme);
  }

  /** The end of a longer ordinal: {@code first} of {@code twenty-first}; no second, a time. */
  Double ordinal(Lexeme lexeme) {
    Double first = value("ordinal", lexeme);
    return first != null ? first : value("denominator", lexeme);
  }

  private Double value(String kind, Lexeme lexeme) {
    return byKind.get(kind).get(lexeme.lower());
  }
}
