package org.tallywire.language.quantity;

import java.util.List;

/**
 * Reads whole numbers in words.
 *
 * <p>Read: {@code ninety-four thousand three hundred}, {@code one hundred and two}, {@code three
 * million, two hundred and forty}, {@code two dozens}, {@code three lakh crore}.
 *
 * <p>Not one number: {@code five and six}, {@code nineteen eighty}, {@code one hundred and two
 * hundred}; {@code and three quarters} is left to {@link SpelledFraction}.
 */
final class CardinalReader {
  /** More words than any number has; a longer run is no number. */
  private static final int LONGEST = 40;

  /**
   * A whole number.
   *
   * @param end index after its last lexeme
   * @param last what its last word says by itself
   * @param and value of what stands before the last {@code and}, or 0
   * @param andLast whether its last word stands right behind {@code and}
   */
  record Cardinal(int end, double value, double scale, double last, double and, boolean andLast) {}

  private final NumberWords words;

  CardinalReader(NumberWords words) {
    this.words = words;
  }

  /**
   * The longest number at {@code from}, or null.
   *
   * @param implied 1 after an article that stands for one, else 0
   */
  Cardinal read(List<Lexeme> lexemes, int from, double implied) {
    return new Run(lexemes, from, implied, false).read();
  }

  /**
   * The longest number over or under the line of a fraction at {@code from}, or null: {@code and}
   * joins more freely, no comma does.
   */
  Cardinal readTerm(List<Lexeme> lexemes, int from, double implied) {
    return new Run(lexemes, from, implied, true).read();
  }

  /** The hyphen of {@code ninety - five}, spaces and all, where nothing counted follows. */
  boolean isSpacedHyphen(List<Lexeme> lexemes, int at, int length) {
    boolean spaced =
        at + 1 < lexemes.size()
            && lexemes.get(at).is("-")
            && lexemes.get(at).spaced()
            && lexemes.get(at + 1).spaced();
    if (!spaced) {
      return false;
    }
    int after = at + 1 + length;
    return after >= lexemes.size()
        || lexemes.get(after).kind() == Lexeme.Kind.SYMBOL && !lexemes.get(after).is("-")
        || words.hundred(lexemes.get(after))
        || words.scale(lexemes.get(after)) != null
        || words.denominator(lexemes.get(after)) != null;
  }

  /**
   * A number below a hundred at {@code at}, or null: {@code seventy-one} of seventy-one million.
   */
  Cardinal readSmall(List<Lexeme> lexemes, int at) {
    WordSum sum = new WordSum(words, 0);
    int end = at;
    for (int next = at; next < lexemes.size() && next < at + 3; next++) {
      Lexeme lexeme = lexemes.get(next);
      boolean word = words.unit(lexeme) != null || words.tens(lexeme) != null;
      if (word && sum.accept(lexeme)) {
        end = next + 1;
      } else if (next != at + 1 || !lexeme.is("-")) {
        break;
      }
    }
    return end == at ? null : new Cardinal(end, sum.value(), 1, sum.lastWord(), 0, false);
  }

  private final class Run {
    private final List<Lexeme> lexemes;
    private final int from;
    private final boolean term;
    private final WordSum sum;
    private int end;
    private double and;
    private boolean andLast;

    Run(List<Lexeme> lexemes, int from, double implied, boolean term) {
      this.lexemes = lexemes;
      this.from = from;
      this.end = from;
      this.term = term;
      this.sum = new WordSum(words, implied);
    }

    Cardinal read() {
      int at = from;
      boolean afterAnd = false;
      while (at < lexemes.size() && at < from + LONGEST) {
        Lexeme lexeme = lexemes.get(at);
        double before = sum.value();
        if (sum.accept(lexeme)) {
          and = afterAnd ? before : and;
          andLast = afterAnd;
          afterAnd = false;
          at++;
          end = at;
        } else if (end == at && at > from && joins(at)) {
          afterAnd = !lexeme.is("-");
          at++;
        } else {
          break;
        }
      }
      return end == from
          ? null
          : new Cardinal(end, sum.value(), sum.scale(), sum.lastWord(), and, andLast);
    }

    private boolean joins(int at) {
      Lexeme lexeme = lexemes.get(at);
      if (lexeme.is("and") || lexeme.is("&")) {
        return term ? sum.lastWord() >= 100 : mayContinue(at + 1);
      }
      if (lexeme.is(",")) {
        return !term && sum.lastWord() >= 1000 && isLowerPart(at + 1);
      }
      boolean tens = sum.lastWord() >= 20 && sum.lastWord() <= 90;
      return lexeme.is("-") && (!lexeme.spaced() || (tens && isSpacedHyphen(lexemes, at, 1)));
    }

    /** {@code two hundred and forty} behind {@code three million,}; but no longer list. */
    private boolean isLowerPart(int at) {
      if (at + 1 >= lexemes.size()) {
        return false;
      }
      Double hundreds = words.unit(lexemes.get(at));
      boolean hundred = hundreds != null && hundreds > 0 && words.hundred(lexemes.get(at + 1));
      Cardinal part = hundred ? readTerm(lexemes, at, 0) : null;
      return part != null && part.value() < sum.lastWord() && !isOther(part.end());
    }

    /** "one thousand, two hundred of them women", "…, two hundred were hurt". */
    private boolean isOther(int at) {
      return at < lexemes.size()
          && (lexemes.get(at).is("of") || lexemes.get(at).pos().startsWith("VB"));
    }

    /** Whether the words after {@code and} go on this number: {@code hundred and two}. */
    private boolean mayContinue(int at) {
      double last = sum.lastWord();
      Cardinal part = last < 100 ? null : readSmall(lexemes, at);
      if (part == null) {
        return false;
      }
      int after = part.end();
      boolean hyphen = after + 1 < lexemes.size() && lexemes.get(after).is("-");
      after = hyphen ? after + 1 : after;
      if (after >= lexemes.size()) {
        return true;
      }
      if (words.denominator(lexemes.get(after)) != null) {
        return false;
      }
      if (words.hundred(lexemes.get(after))) {
        return last > 100;
      }
      Double scale = words.scale(lexemes.get(after));
      return scale == null || (last == 100 ? scale < sum.lowestScale() : scale < last);
    }
  }
}
