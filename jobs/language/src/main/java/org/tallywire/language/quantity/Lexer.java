package org.tallywire.language.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tallywire.language.quantity.Lexeme.Kind;
import org.tallywire.language.text.Token;

/**
 * Cuts a sentence's text into {@link Lexeme}s. One pass; every char is looked at a bounded number
 * of times.
 *
 * <p>{@code US$1.2bn} is {@code US} {@code $} {@code 1.2} {@code bn}; {@code 6,00,000}, {@code 94
 * 300}, {@code 1.111,11} and {@code 6.23×10−4} are one number; {@code 22,24,26} is three; {@code
 * 10:30}, {@code 2021-12-05} and {@code A380} are codes, and so are more digits in a row than any
 * count has.
 */
final class Lexer {
  private static final int LONGEST_NUMBER = 60;

  /** Latin-1 signs whose first byte in UTF-8 reads as "Â". */
  private static final String STRAY_BEFORE = "£¥¢°½¼¾±²³";

  private static final Set<Integer> COMMON_DENOMINATORS =
      Set.of(2, 3, 4, 5, 6, 8, 10, 16, 20, 32, 40, 50, 64, 100, 1000);

  private final String text;
  private final int limit;
  private final List<Token> tokens;
  private final List<Lexeme> lexemes = new ArrayList<>();
  private int position;
  private int tokenIndex;

  private Lexer(String text, int begin, int end, List<Token> tokens) {
    this.text = text;
    this.position = begin;
    this.limit = end;
    this.tokens = tokens;
  }

  /** The lexemes of {@code text} from {@code begin} to {@code end}. */
  static List<Lexeme> lex(String text, int begin, int end, List<Token> tokens) {
    Lexer lexer = new Lexer(text, begin, end, tokens);
    lexer.run();
    return lexer.lexemes;
  }

  private void run() {
    boolean spaced = true;
    while (position < limit) {
      char c = text.charAt(position);
      if (isSpace(c) || isStrayByte(c)) {
        spaced = true;
        position++;
        continue;
      }
      int begin = position;
      Kind kind = scan(c);
      add(begin, kind, spaced);
      spaced = false;
    }
  }

  /** {@code up to Â£1,700}: what a wrong decoding of UTF-8 leaves before a sign. */
  private boolean isStrayByte(char c) {
    return c == 'Â' && position + 1 < limit && STRAY_BEFORE.indexOf(text.charAt(position + 1)) >= 0;
  }

  private Kind scan(char c) {
    if (startsAddress()) {
      while (position < limit && !isSpace(text.charAt(position))) {
        position++;
      }
      return Kind.ADDRESS;
    }
    if (isDigit(c) || (c == '.' && isDigitAt(position + 1) && !gluedBefore())) {
      return scanNumber();
    }
    if (DigitNumbers.FRACTION_SIGNS.indexOf(c) >= 0) {
      position++;
      return Kind.FRACTION;
    }
    if (Character.isLetter(c)) {
      return scanWord();
    }
    if ((c == '\'' || c == '’') && gluedBefore() && isLetterAt(position + 1)) {
      position++;
      while (isLetterAt(position)) {
        position++;
      }
      return Kind.WORD;
    }
    position += Character.isHighSurrogate(c) && position + 1 < limit ? 2 : 1;
    return Kind.SYMBOL;
  }

  private boolean startsAddress() {
    return (text.startsWith("http", position)
            && (text.startsWith("://", position + 4) || text.startsWith("://", position + 5)))
        || text.startsWith("www.", position)
        || text.startsWith("pic.twitter", position);
  }

  private Kind scanWord() {
    int begin = position;
    if (isAbbreviation()) {
      return Kind.WORD;
    }
    while (isLetterAt(position) || isMark(position)) {
      position++;
    }
    if (isApostrophe(position) && isLetterAt(position + 1) && !text.startsWith("s", position + 1)) {
      position++;
      while (isLetterAt(position)) {
        position++;
      }
      return Kind.WORD;
    }
    if (position < limit && "²³".indexOf(text.charAt(position)) >= 0) {
      position++;
      return Kind.WORD;
    }
    if (isDigitAt(position) && !isMoney(begin)) {
      return scanCode(begin);
    }
    return Kind.WORD;
  }

  private boolean isMoney(int begin) {
    String letters = text.substring(begin, position);
    return GluedPrefixes.isMoney(letters)
        || (begin > 0
            && text.charAt(begin - 1) == '$'
            && GluedPrefixes.isMoneyBehindDollar(letters));
  }

  /** {@code m2} and {@code km3} are units, {@code A380} a code. */
  private Kind scanCode(int begin) {
    int letters = position;
    while (position < limit && Character.isLetterOrDigit(text.charAt(position))) {
      position++;
    }
    boolean power =
        position == letters + 1
            && (text.charAt(letters) == '2' || text.charAt(letters) == '3')
            && GluedPrefixes.isLength(text.substring(begin, letters));
    return power ? Kind.WORD : Kind.CODE;
  }

  /** {@code U.S.}, {@code p.m.}: single letters each with a full stop. */
  private boolean isAbbreviation() {
    int at = position;
    int letters = 0;
    while (letters < 12 && isLetterAt(at) && at + 1 < limit && text.charAt(at + 1) == '.') {
      at += 2;
      letters++;
    }
    if (letters < 2 || isLetterAt(at)) {
      return false;
    }
    position = at;
    return true;
  }

  private Kind scanNumber() {
    int begin = position;
    Kind kind = scanPlainNumber();
    if (kind != Kind.NUMBER) {
      return kind;
    }
    if (position - begin > LONGEST_NUMBER) {
      return Kind.CODE;
    }
    int end = Exponent.end(text, begin, position, limit);
    if (end > position) {
      position = end;
      double value = Math.abs(Exponent.value(text.substring(begin, end)));
      return value > 1e-100 && value < 1e100 ? Kind.NUMBER : Kind.CODE;
    }
    return Kind.NUMBER;
  }

  private Kind scanPlainNumber() {
    int begin = position;
    scanDigits();
    boolean grouped = scanGroups(position - begin);
    if (charAt(position) == '.' && isDigitAt(position + 1)) {
      return scanDecimals(begin);
    }
    if (grouped) {
      return Kind.NUMBER;
    }
    char next = charAt(position);
    if (next == ':' && isDigitAt(position + 1)) {
      skipWhile(":");
      return Kind.CODE;
    }
    if (next == '/' && isDigitAt(position + 1)) {
      return scanSlash(begin);
    }
    if (isDash(next) && isDigitAt(position + 1)) {
      return scanDashes();
    }
    return scanOrdinal() ? Kind.ORDINAL : Kind.NUMBER;
  }

  /** {@code 1.5}; {@code 1.111,11}, a point for thousands and a comma for the rest. */
  private Kind scanDecimals(int begin) {
    int point = position;
    position++;
    scanDigits();
    if (charAt(position) == '.' && isDigitAt(position + 1)) {
      return scanDots(begin);
    }
    boolean thousands = point - begin <= 3 && point > begin && position - point == 4;
    int cents = charAt(position) == ',' ? digitsAt(position + 1) : 0;
    if (thousands && (cents == 1 || cents == 2)) {
      position += 1 + cents;
    }
    return Kind.NUMBER;
  }

  private boolean scanGroups(int firstLength) {
    if (firstLength > 3) {
      return false;
    }
    int start = position;
    boolean spaces = firstGroupIsPlain();
    while (isGroupSeparator(position, spaces) && digitsAt(position + 1) == 3) {
      position += 4;
    }
    while (text.startsWith(", 000", position) && digitsAt(position + 2) == 3) {
      position += 5; // "18, 000 tons"
    }
    if (position > start) {
      return true;
    }
    int at = start;
    while (charAt(at) == ',' && digitsAt(at + 1) == 2) {
      at += 3;
    }
    if (at > start && charAt(at) == ',' && digitsAt(at + 1) == 3) {
      position = at + 4;
      return true;
    }
    return false;
  }

  /** A comma; or a space inside the first number of a pair such as {@code 94 300}. */
  private boolean isGroupSeparator(int at, boolean spaces) {
    char c = charAt(at);
    if (c == ',' || c == '\u00a0' || c == '\u202f' || c == '\u2009') {
      return true;
    }
    return c == ' '
        && text.charAt(position - 1) != ' '
        && charAt(at + 4) != ','
        && !isDash(charAt(at + 4))
        && spaces;
  }

  private boolean firstGroupIsPlain() {
    int at = position;
    while (at > 0 && isDigit(text.charAt(at - 1))) {
      at--;
    }
    boolean spacesSoFar = at == 0 || text.charAt(at - 1) != ',';
    boolean month =
        !lexemes.isEmpty()
            && lexemes.get(lexemes.size() - 1).kind() == Kind.WORD
            && lexemes.get(lexemes.size() - 1).capitalized();
    return spacesSoFar && text.charAt(at) != '0' && !month;
  }

  /** {@code 1.000.000} is a number, {@code 05.12.2021} and {@code 1.2.3} are codes. */
  private Kind scanDots(int begin) {
    skipWhile(".");
    String[] parts = text.substring(begin, position).split("\\.", -1);
    boolean number = parts[0].length() <= 3;
    for (int i = 1; i < parts.length; i++) {
      number &= parts[i].length() == 3;
    }
    int cents = number && charAt(position) == ',' ? digitsAt(position + 1) : 0;
    position += cents == 1 || cents == 2 ? 1 + cents : 0;
    return number ? Kind.NUMBER : Kind.CODE;
  }

  private Kind scanSlash(int begin) {
    int slash = position;
    position++;
    scanDigits();
    int over = digitsValue(begin, slash);
    int under = digitsValue(slash + 1, position);
    boolean more = charAt(position) == '/' && isDigitAt(position + 1);
    if (more || charAt(position) == '-') {
      skipWhile("/-");
      return Kind.CODE;
    }
    return over > 0 && over < under && COMMON_DENOMINATORS.contains(under)
        ? Kind.FRACTION
        : Kind.CODE;
  }

  /** {@code 2021-12-05} and {@code 555-12-34} are codes; {@code 5-10} is two numbers. */
  private Kind scanDashes() {
    int dash = position;
    position++;
    scanDigits();
    if (isDash(charAt(position)) && isDigitAt(position + 1)) {
      skipWhile("-–—");
      return Kind.CODE;
    }
    position = dash;
    return Kind.NUMBER;
  }

  private boolean scanOrdinal() {
    int at = position;
    if (digitsBefore(at) == 0 || !isLetterAt(at) || !isLetterAt(at + 1) || isLetterAt(at + 2)) {
      return false;
    }
    String suffix = text.substring(at, at + 2).toLowerCase(Locale.ROOT);
    if (suffix.equals("st") || suffix.equals("nd") || suffix.equals("rd") || suffix.equals("th")) {
      position = at + 2;
      return true;
    }
    return false;
  }

  private void skipWhile(String separators) {
    while (position < limit
        && (isDigit(text.charAt(position))
            || (separators.indexOf(text.charAt(position)) >= 0 && isDigitAt(position + 1)))) {
      position++;
    }
  }

  private void scanDigits() {
    while (isDigitAt(position)) {
      position++;
    }
  }

  private int digitsAt(int at) {
    int n = 0;
    while (n < 8 && isDigitAt(at + n)) {
      n++;
    }
    return n;
  }

  private int digitsBefore(int at) {
    return at > 0 && isDigit(text.charAt(at - 1)) ? 1 : 0;
  }

  private int digitsValue(int begin, int end) {
    return end - begin > 6 ? Integer.MAX_VALUE : Integer.parseInt(text.substring(begin, end));
  }

  private boolean gluedBefore() {
    return position > 0 && Character.isLetterOrDigit(text.charAt(position - 1));
  }

  private boolean isDigitAt(int at) {
    return at < limit && isDigit(text.charAt(at));
  }

  private boolean isLetterAt(int at) {
    return at < limit && Character.isLetter(text.charAt(at));
  }

  private boolean isMark(int at) {
    return at < limit && Character.getType(text.charAt(at)) == Character.NON_SPACING_MARK;
  }

  private boolean isApostrophe(int at) {
    return charAt(at) == '\'' || charAt(at) == '’';
  }

  private char charAt(int at) {
    return at < limit ? text.charAt(at) : '\0';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isDash(char c) {
    return c == '-' || c == '–' || c == '—' || c == '‑' || c == '−';
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
  }

  private void add(int begin, Kind kind, boolean spaced) {
    while (tokenIndex < tokens.size() && tokens.get(tokenIndex).end() <= begin) {
      tokenIndex++;
    }
    String form = text.substring(begin, position);
    String lower = form.toLowerCase(Locale.ROOT).replace('’', '\'');
    Token token =
        tokenIndex < tokens.size() && tokens.get(tokenIndex).begin() <= begin
            ? tokens.get(tokenIndex)
            : null;
    boolean whole = token != null && token.begin() == begin && token.end() == position;
    lexemes.add(
        new Lexeme(
            begin,
            position,
            form,
            lower,
            kind,
            spaced,
            token == null ? "" : token.pos(),
            whole ? token.lemma().toLowerCase(Locale.ROOT) : lower,
            token == null ? -1 : tokenIndex));
  }
}
