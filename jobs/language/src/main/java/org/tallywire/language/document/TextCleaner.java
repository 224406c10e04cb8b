package org.tallywire.language.document;

/**
 * Makes the characters of a raw text uniform and changes nothing else: line ends become {@code \n},
 * every kind of space a plain one, what can't be seen goes, lone surrogates become U+FFFD. Words
 * stay as written: no normalization to composed forms, no repair of spelling.
 */
final class TextCleaner {
  /** Characters that the C1 controls stand for where Windows-1252 was read as Latin-1. */
  private static final String WINDOWS_1252 =
      "\u20AC\0\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\0\u017D\0"
          + "\0\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\0\u017E\u0178";

  private static final int MOST_LINE_ENDS = 3;
  private static final String INDENT = "    ";

  private TextCleaner() {}

  /** The cleaned text; empty when nothing but white space was in it. */
  static String clean(String raw) {
    StringBuilder out = new StringBuilder(raw.length());
    int lineEnds = 0;
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (isLineEnd(c)) {
        if (c == '\r' && i + 1 < raw.length() && raw.charAt(i + 1) == '\n') {
          i++;
        }
        trimLine(out);
        if (out.length() > 0 && lineEnds < MOST_LINE_ENDS) {
          out.append('\n');
          lineEnds++;
        }
        continue;
      }
      int before = out.length();
      i += append(out, raw, i);
      if (out.length() > before && out.charAt(out.length() - 1) != ' ') {
        lineEnds = 0;
      }
    }
    return strip(out);
  }

  /** Appends what the char at a position becomes; the number of further chars it took. */
  private static int append(StringBuilder out, String raw, int i) {
    char c = raw.charAt(i);
    if (c == '\t') {
      out.append(out.length() == 0 || out.charAt(out.length() - 1) == '\n' ? INDENT : " ");
    } else if (isSpace(c)) {
      out.append(' ');
    } else if (Character.isHighSurrogate(c)
        && i + 1 < raw.length()
        && Character.isLowSurrogate(raw.charAt(i + 1))) {
      out.append(c).append(raw.charAt(i + 1));
      return 1;
    } else if (Character.isSurrogate(c)) {
      out.append('\uFFFD');
    } else if (c >= 0x80 && c <= 0x9F) {
      char meant = WINDOWS_1252.charAt(c - 0x80);
      if (meant != 0) {
        out.append(meant);
      }
    } else if (!isInvisible(c)) {
      out.append(c);
    }
    return 0;
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\f' || c == '\u000B';
  }

  private static boolean isSpace(char c) {
    return c == ' ' || Character.getType(c) == Character.SPACE_SEPARATOR;
  }

  /**
   * Control and format characters and the soft hyphen. The joiners stay: emoji and Indic words are
   * made with them.
   */
  private static boolean isInvisible(char c) {
    if (c == '\u200D' || c == '\u200C') {
      return false;
    }
    int type = Character.getType(c);
    return type == Character.CONTROL || type == Character.FORMAT || c == '\u00AD';
  }

  private static void trimLine(StringBuilder out) {
    int end = out.length();
    while (end > 0 && out.charAt(end - 1) == ' ') {
      end--;
    }
    out.setLength(end);
  }

  /** Without white space at both ends, but with the first line's indentation gone, too. */
  private static String strip(StringBuilder out) {
    int end = out.length();
    while (end > 0 && (out.charAt(end - 1) == ' ' || out.charAt(end - 1) == '\n')) {
      end--;
    }
    int begin = 0;
    while (begin < end && (out.charAt(begin) == ' ' || out.charAt(begin) == '\n')) {
      begin++;
    }
    return out.substring(begin, end);
  }
}
