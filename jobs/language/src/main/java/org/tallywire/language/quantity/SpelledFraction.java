package org.tallywire.language.quantity;

import java.util.List;
import org.tallywire.language.quantity.CardinalReader.Cardinal;

/**
 * Reads fractions in words: a number over an ordinal.
 *
 * <p>Read: {@code two-thirds}, {@code a trillionth}, {@code twenty-three fifths}, {@code three
 * twenty-firsts}, {@code one hundred thirty-fifths} (100/35), {@code one hundred and thirty fifths}
 * (130/5), {@code one - fourth}.
 *
 * <p>Not read: {@code one hundred and three quarters} (a number and a fraction); {@code two fifth
 * graders}, {@code one fifths}; a denominator of twenty-two, which is a span of seconds.
 */
final class SpelledFraction {
  /**
   * A fraction.
   *
   * @param end index after its last lexeme
   * @param plural whether the lower part is a plural
   * @param hyphen whether a hyphen glues its parts together
   */
  record Fraction(int end, double over, double under, boolean plural, boolean hyphen) {
    double value() {
      return over / under;
    }

    Fraction endingAt(int newEnd) {
      return new Fraction(newEnd, over, under, plural, hyphen);
    }
  }

  private record Ordinal(int end, double value, boolean hyphen) {}

  private final NumberWords words;
  private final CardinalReader cardinals;

  SpelledFraction(NumberWords words, CardinalReader cardinals) {
    this.words = words;
    this.cardinals = cardinals;
  }

  /** The fraction at {@code from}, or null. */
  Fraction read(List<Lexeme> lexemes, int from) {
    if (from >= lexemes.size()) {
      return null;
    }
    Lexeme first = lexemes.get(from);
    boolean article = first.is("a") || first.is("an");
    boolean begins = article ? beginsAfter(lexemes, from + 1) : words.begins(first);
    if (!begins) {
      return null;
    }
    Cardinal over = cardinals.readTerm(lexemes, article ? from + 1 : from, article ? 1 : 0);
    if (article && (over == null || over.value() < 100)) {
      Ordinal under = ordinal(lexemes, from + 1);
      return under == null || isPlural(lexemes, under) ? null : fraction(1, under, false);
    }
    if (over == null || over.value() < 1) {
      return null;
    }
    Fraction fraction = split(lexemes, over);
    boolean agrees = fraction != null && fraction.plural() == fraction.over() > 1;
    boolean mixed = fraction != null && over.and() > 0 && isMixed(over, fraction);
    return agrees && !mixed ? fraction : null;
  }

  /** Whether a number word stands at {@code at}, or behind a hyphen there: and-a-half. */
  private boolean beginsAfter(List<Lexeme> lexemes, int at) {
    boolean hyphen = at + 1 < lexemes.size() && lexemes.get(at).is("-");
    int word = hyphen ? at + 1 : at;
    return word < lexemes.size() && words.begins(lexemes.get(word));
  }

  /** Cuts the words between the upper and the lower number. */
  private Fraction split(List<Lexeme> lexemes, Cardinal over) {
    Ordinal under = ordinal(lexemes, over.end());
    if (under == null) {
      return null;
    }
    boolean plural = isPlural(lexemes, under);
    double rest = over.value() - over.last();
    boolean unit = under.value() < 10 && words.ordinal(lexemes.get(under.end() - 1)) != null;
    boolean tens = unit && over.last() >= 20 && over.last() <= 90;
    if (tens && rest > 0 && (under.hyphen() || !over.andLast())) {
      return new Fraction(under.end(), rest, over.last() + under.value(), plural, under.hyphen());
    }
    return tens && under.hyphen() ? null : fraction(over.value(), under, plural);
  }

  private static Fraction fraction(double over, Ordinal under, boolean plural) {
    return new Fraction(under.end(), over, under.value(), plural, under.hyphen());
  }

  /** {@code one hundred and three quarters}: the part behind "and" is less than one. */
  private static boolean isMixed(Cardinal over, Fraction fraction) {
    return over.value() - over.and() < fraction.under();
  }

  /** {@code fifths}, {@code twenty-firsts}, {@code one hundred and fifth}. */
  private Ordinal ordinal(List<Lexeme> lexemes, int from) {
    int at = from;
    if (at + 1 < lexemes.size() && lexemes.get(at).is("-")) {
      boolean joined = !lexemes.get(at).spaced() || cardinals.isSpacedHyphen(lexemes, at, 1);
      at = joined ? at + 1 : at;
    }
    if (at >= lexemes.size()) {
      return null;
    }
    Double simple = words.denominator(lexemes.get(at));
    if (simple != null) {
      return new Ordinal(at + 1, simple, at > from);
    }
    Cardinal front = cardinals.readTerm(lexemes, at, 0);
    if (front == null || front.last() < 20) {
      return null;
    }
    int last = front.end();
    boolean joint = last + 1 < lexemes.size() && joinsOrdinal(lexemes.get(last), front);
    last = joint ? last + 1 : last;
    Double unit = last < lexemes.size() ? words.ordinal(lexemes.get(last)) : null;
    boolean fits = unit != null && (front.last() >= 100 || unit < 10) && unit < front.last();
    return fits ? new Ordinal(last + 1, front.value() + unit, at > from) : null;
  }

  /** The hyphen of {@code twenty-first}, the "and" of {@code one hundred and first}. */
  private static boolean joinsOrdinal(Lexeme lexeme, Cardinal front) {
    boolean hyphen = lexeme.is("-") && !lexeme.spaced();
    return hyphen || (lexeme.is("and") && front.last() >= 100);
  }

  private boolean isPlural(List<Lexeme> lexemes, Ordinal ordinal) {
    return lexemes.get(ordinal.end() - 1).lower().endsWith("s");
  }
}
