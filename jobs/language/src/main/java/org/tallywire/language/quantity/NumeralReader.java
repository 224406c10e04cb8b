package org.tallywire.language.quantity;

import static org.tallywire.language.quantity.DigitNumbers.times;

import java.util.List;
import org.tallywire.language.quantity.CardinalReader.Cardinal;
import org.tallywire.language.quantity.Lexeme.Kind;
import org.tallywire.language.quantity.Numeral.Form;
import org.tallywire.language.quantity.SpelledFraction.Fraction;

/**
 * Reads the longest number that begins at a lexeme.
 *
 * <p>Read: {@code 94,300}, {@code 1.5}, {@code 3.4mln}, {@code 70 thousand}, {@code ninety-four
 * thousand three hundred}, {@code a dozen}, {@code two and a half million}, {@code half a million},
 * {@code two thirds of a million}, {@code 13-1/2}, {@code tens of thousands}, {@code several
 * hundred}, {@code 1.2 lakh crore}, {@code 4 thousand 3 hundred and 21}, {@code nine point
 * seventy-one}.
 *
 * <p>Not one number: {@code five and six}, {@code nineteen eighty} (two). A fraction by itself is
 * read by {@link Parts}.
 */
final class NumeralReader {
  private static final Fraction HALF = new Fraction(0, 1, 2, false, false);

  private final NumberWords words;
  private final CardinalReader cardinals;
  private final SpelledFraction fractions;
  private final VagueNumbers vague;
  private final CountingAdjectives adjectives;

  NumeralReader(NumberWords words) {
    this.words = words;
    this.cardinals = new CardinalReader(words);
    this.fractions = new SpelledFraction(words, cardinals);
    this.vague = new VagueNumbers(words);
    this.adjectives = new CountingAdjectives(words);
  }

  /** The reader of fractions in words that this one uses. */
  SpelledFraction fractions() {
    return fractions;
  }

  /** The number at {@code from}, or null when none begins there. */
  Numeral read(List<Lexeme> lexemes, int from) {
    if (from >= lexemes.size()) {
      return null;
    }
    Lexeme first = lexemes.get(from);
    if (first.numeric()) {
      return readDigits(lexemes, from);
    }
    if (first.kind() != Kind.WORD || !words.begins(first)) {
      return null;
    }
    Numeral open = vague.read(lexemes, from);
    Numeral told = open == null ? adjectives.read(lexemes, from) : open;
    if (told != null) {
      return told;
    }
    Numeral part = readPartOfScale(lexemes, from);
    if (part != null || first.is("half") || first.is("quarter")) {
      return part;
    }
    if (first.is("a") || first.is("an")) {
      return readArticle(lexemes, from);
    }
    boolean hundredThousand =
        first.is("hundred")
            && from + 1 < lexemes.size()
            && words.scale(lexemes.get(from + 1)) != null;
    return readWords(lexemes, from, from, hundredThousand ? 1 : 0);
  }

  private Numeral readDigits(List<Lexeme> lexemes, int from) {
    Lexeme first = lexemes.get(from);
    double value = DigitNumbers.value(first.text());
    double step = first.kind() == Kind.FRACTION ? value : DigitNumbers.step(first.text());
    int end = from + 1;
    if (first.kind() == Kind.NUMBER && step >= 1) {
      int fraction = mixedFraction(lexemes, end);
      if (fraction > 0) {
        end = fraction;
        value += DigitNumbers.value(lexemes.get(end - 1).text());
        step = 0.25;
      }
    }
    Numeral plain = new Numeral(from, end, value, step, Form.DIGITS, 1);
    return withLowerScales(
        lexemes, withAndHalf(lexemes, withScale(lexemes, withAndHalf(lexemes, plain))));
  }

  /** {@code 1 crore 20 lakh}, {@code 4 thousand 3 hundred and 21}, {@code 6 crore and 200}. */
  private Numeral withLowerScales(List<Lexeme> lexemes, Numeral numeral) {
    Numeral result = numeral;
    double last = numeral.scale();
    while (last >= 1000 && result.end() + 1 < lexemes.size()) {
      Lexeme number = lexemes.get(result.end());
      Double scale = number.kind() == Kind.NUMBER ? factorAt(lexemes, result.end() + 1) : null;
      double value = scale == null ? 0 : times(DigitNumbers.value(number.text()), scale);
      if (scale == null || scale >= last || value >= last) {
        break;
      }
      result = result.until(result.end() + 2, result.value() + value, scale);
      last = scale;
    }
    return last == 100 || last >= 1e5 ? withRest(lexemes, result, last) : result;
  }

  /**
   * {@code and 21} behind a hundred; {@code and two hundred} behind a crore, if nothing follows.
   */
  private Numeral withRest(List<Lexeme> lexemes, Numeral numeral, double scale) {
    int and = numeral.end();
    if (and + 1 >= lexemes.size() || !lexemes.get(and).is("and")) {
      return numeral;
    }
    Lexeme next = lexemes.get(and + 1);
    boolean digits = next.kind() == Kind.NUMBER;
    Cardinal rest = digits ? null : cardinals.read(lexemes, and + 1, 0);
    int end = digits ? and + 2 : rest == null ? and : rest.end();
    double value = digits ? DigitNumbers.value(next.text()) : rest == null ? 0 : rest.value();
    boolean whole = value == Math.rint(value) && value >= 1;
    boolean fits =
        scale == 100
            ? value < 100 && factorAt(lexemes, end) == null
            : rest != null
                && value >= 100
                && value < scale
                && lexemes.get(numeral.first()).spaced()
                && isLast(lexemes, end);
    return whole && fits
        ? numeral.until(end, numeral.value() + value, Numeral.stepOf(value))
        : numeral;
  }

  private static boolean isLast(List<Lexeme> lexemes, int at) {
    return at >= lexemes.size() || lexemes.get(at).kind() == Kind.SYMBOL;
  }

  /** The end of {@code 1/2} in {@code 13-1/2}, {@code 2 1/2}, {@code 2½}; -1 when there is none. */
  private static int mixedFraction(List<Lexeme> lexemes, int at) {
    if (at < lexemes.size() && lexemes.get(at).kind() == Kind.FRACTION) {
      return at + 1;
    }
    boolean dashed =
        at + 1 < lexemes.size()
            && lexemes.get(at).is("-")
            && !lexemes.get(at).spaced()
            && lexemes.get(at + 1).kind() == Kind.FRACTION;
    return dashed ? at + 2 : -1;
  }

  private Numeral withScale(List<Lexeme> lexemes, Numeral numeral) {
    Numeral result = numeral;
    int end = result.end();
    if (end < lexemes.size()) {
      Lexeme letters = lexemes.get(end);
      Double abbreviated = letters.spaced() ? spacedScale(lexemes, end) : words.gluedScale(letters);
      if (abbreviated != null) {
        return grown(result, end + 1, abbreviated);
      }
    }
    for (int i = 0; i < 2; i++) {
      int at = skipHyphen(lexemes, result.end());
      Double scale = factorAt(lexemes, at);
      if (scale == null || (i == 1 && scale < 1e5)) {
        break;
      }
      result = grown(result, at + 1, scale);
    }
    return result;
  }

  /** {@code 2.3 k}; but "a 10 k run", "the 3 M Company", "J. 5 M. Smith", "35 M&amp;S shops". */
  private Double spacedScale(List<Lexeme> lexemes, int at) {
    boolean mass = at + 1 < lexemes.size() && "⊕☉".contains(lexemes.get(at + 1).text());
    if (mass) {
      return null; // five solar masses, not five million
    }
    Double scale = words.spacedScale(lexemes.get(at));
    if (scale == null || at + 1 >= lexemes.size()) {
      return scale;
    }
    Lexeme next = lexemes.get(at + 1);
    boolean noun = next.kind() == Kind.WORD && next.pos().startsWith("NN");
    boolean counted = noun && next.pos().equals("NNS") && !next.capitalized();
    boolean initial = next.is(".") && at + 2 < lexemes.size();
    boolean name = !next.spaced() && !".,;:)%'’".contains(next.text());
    return (noun && !counted) || initial || name ? null : scale;
  }

  private Double factorAt(List<Lexeme> lexemes, int at) {
    return at < lexemes.size() ? words.factor(lexemes.get(at)) : null;
  }

  private static Numeral grown(Numeral numeral, int end, double factor) {
    return new Numeral(
        numeral.first(),
        end,
        times(numeral.value(), factor),
        times(numeral.step(), factor),
        numeral.form(),
        numeral.scale() * factor);
  }

  /** {@code two and a half}, {@code four-and-a-half}, {@code a million and three quarters}. */
  private Numeral withAndHalf(List<Lexeme> lexemes, Numeral numeral) {
    int and = skipHyphen(lexemes, numeral.end());
    if (and + 1 >= lexemes.size() || !lexemes.get(and).is("and")) {
      return numeral;
    }
    int at = skipHyphen(lexemes, and + 1);
    Lexeme next = lexemes.get(at);
    if (next.kind() == Kind.FRACTION) {
      double part = DigitNumbers.value(next.text()) * numeral.scale();
      return numeral.until(at + 1, numeral.value() + part, numeral.scale() / 4);
    }
    Fraction part = next.is("half") ? HALF.endingAt(at + 1) : fractions.read(lexemes, at);
    if (part == null || part.over() >= part.under() || isSubject(lexemes, part)) {
      return numeral;
    }
    Double lower = numeral.scale() >= 1000 ? factorAt(lexemes, part.end()) : null;
    boolean scaled = lower != null && lower < numeral.scale();
    boolean round = numeral.value() >= 1000 && numeral.value() % numeral.scale() == 0;
    double unit = scaled ? lower : round ? numeral.scale() : 1;
    return numeral.until(
        scaled ? part.end() + 1 : part.end(),
        numeral.value() + unit * part.value(),
        unit / part.under());
  }

  /** "two and a third was hurt": a third one, no fraction. */
  private static boolean isSubject(List<Lexeme> lexemes, Fraction part) {
    boolean ordinal = part.under() > 2 && part.under() != 4 && !part.plural();
    return ordinal && part.end() < lexemes.size() && lexemes.get(part.end()).pos().startsWith("VB");
  }

  /** {@code half a million}, {@code half-dozen}, {@code two thirds of a million}. */
  private Numeral readPartOfScale(List<Lexeme> lexemes, int from) {
    int at = lexemes.get(from).is("a") && from + 1 < lexemes.size() ? from + 1 : from;
    Lexeme word = lexemes.get(at);
    boolean half = word.is("half");
    if (half || word.is("quarter")) {
      int next = skipHyphen(lexemes, at + 1);
      next = isWord(lexemes, next, "of") ? next + 1 : next;
      next = isWord(lexemes, next, "a") ? next + 1 : next;
      return partOf(lexemes, from, next, half ? 0.5 : 0.25);
    }
    Fraction part = fractions.read(lexemes, from);
    boolean of =
        part != null
            && isWord(lexemes, part.end(), "of")
            && (isWord(lexemes, part.end() + 1, "a") || isWord(lexemes, part.end() + 1, "one"));
    return of ? partOf(lexemes, from, part.end() + 2, part.value()) : null;
  }

  private Numeral partOf(List<Lexeme> lexemes, int from, int at, double part) {
    Double scale = factorAt(lexemes, at);
    return scale == null || lexemes.get(at).lower().endsWith("s")
        ? null
        : new Numeral(from, at + 1, part * scale, part * scale, Form.WORDS, 1);
  }

  private static boolean isWord(List<Lexeme> lexemes, int at, String word) {
    return at < lexemes.size() && lexemes.get(at).is(word);
  }

  private Numeral readArticle(List<Lexeme> lexemes, int from) {
    int next = from + 1;
    if (next >= lexemes.size()) {
      return null;
    }
    Lexeme word = lexemes.get(next);
    boolean scale = words.hundred(word) || words.scale(word) != null;
    return scale && !word.lower().endsWith("s") ? readWords(lexemes, from, next, 1) : null;
  }

  /** Number words; {@code implied} is 1 after an article that stands for one. */
  private Numeral readWords(List<Lexeme> lexemes, int first, int from, double implied) {
    Cardinal cardinal = cardinals.read(lexemes, from, implied);
    if (cardinal == null) {
      return null;
    }
    double value = cardinal.value();
    Numeral numeral =
        new Numeral(
            first, cardinal.end(), value, Numeral.stepOf(value), Form.WORDS, cardinal.scale());
    Numeral result = withAndHalf(lexemes, numeral);
    if (result == numeral && numeral.scale() == 1) {
      return withPoint(lexemes, numeral);
    }
    return result == numeral || numeral.scale() > 1 ? result : withScale(lexemes, result);
  }

  /** {@code nine point five}, {@code zero point zero eight}, {@code five point seventy-one}. */
  private Numeral withPoint(List<Lexeme> lexemes, Numeral numeral) {
    int at = numeral.end();
    if (at + 1 >= lexemes.size() || !lexemes.get(at).is("point")) {
      return numeral;
    }
    double value = 0;
    double step = 1;
    int end = at + 1;
    for (Double digit = digitAt(lexemes, end); digit != null; digit = digitAt(lexemes, ++end)) {
      step /= 10;
      value += digit * step;
    }
    Cardinal tens = end == at + 1 ? cardinals.readSmall(lexemes, end) : null;
    if (tens != null && tens.value() >= 10) {
      step = 0.01;
      value = tens.value() / 100;
      end = tens.end();
    }
    if (end == at + 1 || isOccasion(lexemes, numeral, end)) {
      return numeral;
    }
    double rounded = Math.rint(value / step) * step;
    return withScale(lexemes, numeral.until(end, numeral.value() + rounded, step));
  }

  /** "at one point five protesters": no decimal point, unless a scale word or percent follows. */
  private boolean isOccasion(List<Lexeme> lexemes, Numeral numeral, int end) {
    boolean at = numeral.first() > 0 && lexemes.get(numeral.first() - 1).is("at");
    boolean amount =
        factorAt(lexemes, end) != null
            || isWord(lexemes, end, "percent")
            || isWord(lexemes, end, "per");
    return at && numeral.value() == 1 && !amount;
  }

  private Double digitAt(List<Lexeme> lexemes, int at) {
    Double digit = at < lexemes.size() ? words.unit(lexemes.get(at)) : null;
    return digit == null || digit > 9 ? null : digit;
  }

  private static int skipHyphen(List<Lexeme> lexemes, int at) {
    return at + 1 < lexemes.size() && lexemes.get(at).is("-") && !lexemes.get(at).spaced()
        ? at + 1
        : at;
  }
}
