package org.tallywire.language.quantity;

import java.math.BigDecimal;
import java.util.List;
import org.tallywire.language.quantity.Lexeme.Kind;
import org.tallywire.language.quantity.Numeral.Form;

/**
 * Reads the longest number that begins at a lexeme.
 *
 * <p>Read: {@code 94,300}, {@code 1.5}, {@code 3.4mln}, {@code 70 thousand}, {@code ninety-four
 * thousand three hundred}, {@code a dozen}, {@code two and a half million}, {@code half a million},
 * {@code 13-1/2}, {@code tens of thousands}, {@code several hundred}, {@code 1.2 lakh crore}.
 *
 * <p>Not one number: {@code five and six}, {@code nineteen eighty} (two).
 */
final class NumeralReader {
  private final NumberWords words;

  NumeralReader(NumberWords words) {
    this.words = words;
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
    if (first.kind() != Kind.WORD) {
      return null;
    }
    Numeral vague = readVague(lexemes, from);
    if (vague != null) {
      return vague;
    }
    if (first.is("half") || first.is("quarter")) {
      return readPartOfScale(lexemes, from, from, first.is("half") ? 0.5 : 0.25);
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
    double value = digitsValue(first.text());
    double step = first.kind() == Kind.FRACTION ? value : digitsStep(first.text());
    int end = from + 1;
    if (first.kind() == Kind.NUMBER && step >= 1) {
      int fraction = mixedFraction(lexemes, end);
      if (fraction > 0) {
        end = fraction;
        value += digitsValue(lexemes.get(end - 1).text());
        step = 0.25;
      }
    }
    Numeral plain = new Numeral(from, end, value, step, Form.DIGITS, 1);
    return withLowerScale(
        lexemes, withAndHalf(lexemes, withScale(lexemes, withAndHalf(lexemes, plain))));
  }

  /** {@code 1 crore 20 lakh}, {@code 2 million 300 thousand}. */
  private Numeral withLowerScale(List<Lexeme> lexemes, Numeral numeral) {
    int at = numeral.end();
    boolean room = numeral.scale() >= 1000 && at + 1 < lexemes.size();
    if (!room || lexemes.get(at).kind() != Kind.NUMBER) {
      return numeral;
    }
    Double scale = scaleAt(lexemes, at + 1);
    double value = digitsValue(lexemes.get(at).text());
    if (scale == null || value * scale >= numeral.scale()) {
      return numeral;
    }
    return numeral.until(at + 2, numeral.value() + value * scale, scale);
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
    if (end < lexemes.size() && !lexemes.get(end).spaced()) {
      Double glued = words.gluedScale(lexemes.get(end));
      if (glued != null) {
        return grown(result, end + 1, glued);
      }
    }
    for (int i = 0; i < 2; i++) {
      int at = skipHyphen(lexemes, result.end());
      Double scale = scaleAt(lexemes, at);
      if (scale == null || (i == 1 && scale < 1e5)) {
        break;
      }
      result = grown(result, at + 1, scale);
    }
    return result;
  }

  private Double scaleAt(List<Lexeme> lexemes, int at) {
    if (at >= lexemes.size()) {
      return null;
    }
    Lexeme lexeme = lexemes.get(at);
    if (words.hundred(lexeme)) {
      return 100.0;
    }
    if (lexeme.is("dozens")) {
      return 12.0;
    }
    return lexeme.is("thousands") ? null : words.scale(lexeme);
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

  /** {@code two and a half}, {@code four-and-a-half}, {@code a million and a half}. */
  private Numeral withAndHalf(List<Lexeme> lexemes, Numeral numeral) {
    int and = skipHyphen(lexemes, numeral.end());
    if (and + 1 >= lexemes.size() || !lexemes.get(and).is("and")) {
      return numeral;
    }
    int at = skipHyphen(lexemes, and + 1);
    Lexeme next = lexemes.get(at);
    if (next.kind() == Kind.FRACTION) {
      double part = digitsValue(next.text()) * numeral.scale();
      return numeral.until(at + 1, numeral.value() + part, numeral.scale() / 4);
    }
    Numeral parts = withAndParts(lexemes, numeral, at);
    if (parts != null) {
      return parts;
    }
    boolean article = next.is("a") || next.is("one");
    int word = article ? skipHyphen(lexemes, at + 1) : at;
    if (word >= lexemes.size() || !(article || next.is("half"))) {
      return numeral;
    }
    Double under = words.denominator(lexemes.get(word));
    if (under == null || lexemes.get(word).lower().endsWith("s")) {
      return numeral;
    }
    double unit = numeral.value() >= 1000 ? numeral.scale() : 1;
    return numeral.until(word + 1, numeral.value() + unit / under, unit / under);
  }

  /** {@code five billion and three quarters}; null when no such part follows. */
  private Numeral withAndParts(List<Lexeme> lexemes, Numeral numeral, int at) {
    int under = skipHyphen(lexemes, at + 1);
    if (under >= lexemes.size()) {
      return null;
    }
    Double over = words.unit(lexemes.get(at));
    Double below = words.denominator(lexemes.get(under));
    if (over == null || below == null || over < 2 || !lexemes.get(under).lower().endsWith("s")) {
      return null;
    }
    double unit = numeral.value() >= 1000 ? numeral.scale() : 1;
    return numeral.until(under + 1, numeral.value() + unit * over / below, unit / below);
  }

  /** {@code dozens}, {@code tens of thousands}: a plural says two at least. */
  private Numeral readVague(List<Lexeme> lexemes, int from) {
    Double value = words.vague(lexemes.get(from));
    if (value != null) {
      int end = from + 1;
      if (end + 1 < lexemes.size() && lexemes.get(end).is("of")) {
        Double scale = words.vague(lexemes.get(end + 1));
        if (scale != null && scale > value) {
          return new Numeral(from, end + 2, 2 * value * scale, scale, Form.VAGUE, 1);
        }
      }
      if (lexemes.get(from).is("tens")) {
        return null;
      }
      return new Numeral(from, end, 2 * value, value, Form.VAGUE, 1);
    }
    return readFewHundred(lexemes, from);
  }

  /** {@code several hundred}, {@code a few dozen}, {@code a couple of thousand}. */
  private Numeral readFewHundred(List<Lexeme> lexemes, int from) {
    int at = from;
    if (lexemes.get(at).is("a")) {
      at++;
    }
    if (at + 1 >= lexemes.size()) {
      return null;
    }
    Lexeme word = lexemes.get(at);
    boolean couple = word.is("couple");
    boolean few = word.is("few") || (word.is("several") && at == from);
    if (!couple && !few) {
      return null;
    }
    int next = at + 1;
    if (lexemes.get(next).is("of") && next + 1 < lexemes.size()) {
      next++;
    }
    Double scale = scaleAt(lexemes, next);
    if (scale != null && !lexemes.get(next).lower().endsWith("s")) {
      return new Numeral(from, next + 1, 2 * scale, scale, Form.VAGUE, scale);
    }
    boolean counted = next > at + 1 || lexemes.get(next).pos().startsWith("NNS");
    return couple && at > from && counted ? new Numeral(from, next, 2, 1, Form.WORDS, 1) : null;
  }

  /** {@code half a million}, {@code quarter of a million}, {@code half-dozen}. */
  private Numeral readPartOfScale(List<Lexeme> lexemes, int first, int at, double part) {
    int next = skipHyphen(lexemes, at + 1);
    if (next < lexemes.size() && lexemes.get(next).is("of")) {
      next++;
    }
    if (next < lexemes.size() && lexemes.get(next).is("a")) {
      next++;
    }
    if (next >= lexemes.size()) {
      return null;
    }
    Double scale = scaleAt(lexemes, next);
    if (scale == null || lexemes.get(next).lower().endsWith("s")) {
      return null;
    }
    return new Numeral(first, next + 1, part * scale, part * scale, Form.WORDS, 1);
  }

  private Numeral readArticle(List<Lexeme> lexemes, int from) {
    int next = from + 1;
    if (next >= lexemes.size()) {
      return null;
    }
    Lexeme word = lexemes.get(next);
    if (word.is("half") || word.is("quarter")) {
      return readPartOfScale(lexemes, from, next, word.is("half") ? 0.5 : 0.25);
    }
    if (words.hundred(word) || words.scale(word) != null) {
      return word.lower().endsWith("s") ? null : readWords(lexemes, from, next, 1);
    }
    return null;
  }

  /** Number words; {@code implied} is 1 after an article that stands for one. */
  private Numeral readWords(List<Lexeme> lexemes, int first, int from, double implied) {
    WordSum sum = new WordSum(implied);
    int at = from;
    int end = from;
    while (at < lexemes.size()) {
      Lexeme lexeme = lexemes.get(at);
      if (sum.accept(lexeme)) {
        at++;
        end = at;
      } else if (end > from && lexeme.is("and") && sum.mayContinue(lexemes, at + 1)) {
        at++;
      } else if (end > from && lexeme.is("-") && !lexeme.spaced()) {
        at++;
      } else {
        break;
      }
    }
    if (end == from) {
      return null;
    }
    double value = sum.value();
    Numeral numeral =
        new Numeral(first, end, value, Numeral.stepOf(value), Form.WORDS, sum.scale());
    Numeral result = withAndHalf(lexemes, numeral);
    if (result == numeral && numeral.scale() == 1) {
      return withPoint(lexemes, numeral);
    }
    return result == numeral || numeral.scale() > 1 ? result : withScale(lexemes, result);
  }

  /** {@code nine point five}, {@code zero point zero eight}. */
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
    if (end == at + 1) {
      return numeral;
    }
    double rounded = Math.rint(value / step) * step;
    return withScale(lexemes, numeral.until(end, numeral.value() + rounded, step));
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

  static double digitsValue(String text) {
    int slash = text.indexOf('/');
    if (slash > 0) {
      return Double.parseDouble(text.substring(0, slash))
          / Double.parseDouble(text.substring(slash + 1));
    }
    int sign = "½¼¾⅓⅔⅛⅜⅝⅞⅕⅖⅗⅘⅙⅚".indexOf(text.charAt(0));
    if (sign >= 0) {
      double[] values = {
        1 / 2.0, 1 / 4.0, 3 / 4.0, 1 / 3.0, 2 / 3.0, 1 / 8.0, 3 / 8.0, 5 / 8.0, 7 / 8.0, 1 / 5.0,
        2 / 5.0, 3 / 5.0, 4 / 5.0, 1 / 6.0, 5 / 6.0
      };
      return values[sign];
    }
    return Double.parseDouble(plainDigits(text));
  }

  private static String plainDigits(String text) {
    StringBuilder digits = new StringBuilder(text.length());
    boolean thousandsDots = text.indexOf('.') != text.lastIndexOf('.');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isDigit(c) || (c == '.' && !thousandsDots)) {
        digits.append(c);
      }
    }
    return digits.toString();
  }

  private static double digitsStep(String text) {
    int point = text.lastIndexOf('.');
    if (point >= 0 && text.indexOf('.') == point) {
      return Math.pow(10, point + 1 - text.length());
    }
    return Numeral.stepOf(digitsValue(text));
  }

  /** A product without binary dust: 1.2 times a billion is 1200000000. */
  private static double times(double value, double factor) {
    return BigDecimal.valueOf(value).multiply(BigDecimal.valueOf(factor)).doubleValue();
  }

  /** Adds number words up, refusing those that do not go on the number. */
  private final class WordSum {
    private double total;
    private double current;
    private double lastScale = Double.MAX_VALUE;
    private double lastWord;
    private double scale = 1;
    private boolean any;

    WordSum(double implied) {
      current = implied;
      lastWord = implied;
      any = implied > 0;
    }

    boolean accept(Lexeme lexeme) {
      Double unit = words.unit(lexeme);
      if (unit != null) {
        boolean afterTens = lastWord >= 20 && lastWord <= 90 && unit >= 1 && unit <= 9;
        return (!any || lastWord >= 100 || afterTens) && (!any || unit > 0) && add(unit);
      }
      Double tens = words.tens(lexeme);
      if (tens != null) {
        return (!any || lastWord >= 100) && add(tens);
      }
      if (words.hundred(lexeme)) {
        if (!any || current == 0 || current >= 100) {
          return false;
        }
        current *= 100;
        lastWord = 100;
        return true;
      }
      Double factor = words.scale(lexeme);
      return factor != null && any && multiply(factor);
    }

    private boolean add(double amount) {
      if (lastWord == 12 && any && scale == 12) {
        return false;
      }
      current += amount;
      lastWord = amount;
      any = true;
      return true;
    }

    private boolean multiply(double factor) {
      if (current == 0) {
        if (total == 0 || factor < 1e5 || lastWord == factor) {
          return false;
        }
        total *= factor;
      } else if (factor >= lastScale) {
        return false;
      } else {
        total += current * factor;
        current = 0;
      }
      lastScale = factor;
      lastWord = factor;
      scale = factor;
      return true;
    }

    /** Whether the words after {@code and} go on this number: {@code hundred and two}. */
    boolean mayContinue(List<Lexeme> lexemes, int at) {
      if (lastWord < 100 || at >= lexemes.size()) {
        return false;
      }
      Lexeme next = lexemes.get(at);
      if (words.unit(next) == null && words.tens(next) == null) {
        return false;
      }
      int after = at + 1;
      while (after < lexemes.size()
          && (lexemes.get(after).is("-")
              || words.unit(lexemes.get(after)) != null
              || words.tens(lexemes.get(after)) != null)) {
        after++;
      }
      if (after >= lexemes.size()) {
        return true;
      }
      if (words.denominator(lexemes.get(after)) != null) {
        return false;
      }
      if (words.hundred(lexemes.get(after))) {
        return lastWord > 100;
      }
      Double following = words.scale(lexemes.get(after));
      return following == null || (lastWord == 100 ? following < lastScale : following < lastWord);
    }

    double value() {
      return total + current;
    }

    double scale() {
      return scale;
    }
  }
}
