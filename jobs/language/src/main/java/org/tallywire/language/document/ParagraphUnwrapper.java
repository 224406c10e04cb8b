package org.tallywire.language.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Joins the lines of hard-wrapped text (old newswire, mail), so that a paragraph is one line. Texts
 * with one line per paragraph, verse, lists and tables stay as they are.
 *
 * <p>A text counts as wrapped when its lines are short and most of them are full: the next line's
 * first word would not have fitted any more, and many break in the middle of a sentence. A line end
 * inside a paragraph becomes one space, so positions don't move.
 */
final class ParagraphUnwrapper {
  private static final int NARROWEST = 40;
  private static final int WIDEST = 100;
  private static final int COLUMN_GAP = 4;

  /** How far from the width a line may end and still count as full: wrapping was done by hand. */
  private static final int SLACK = 8;

  private final String text;
  private final int[] begins;
  private final int[] ends;
  private final int[] indents;
  private int width;
  private int leastIndent;
  private boolean indentMarksParagraphs;
  private boolean wrapped;

  private ParagraphUnwrapper(String text) {
    this.text = text;
    int count = 1 + (int) text.chars().filter(c -> c == '\n').count();
    begins = new int[count];
    ends = new int[count];
    indents = new int[count];
    int line = 0;
    int begin = 0;
    while (line < count) {
      int end = text.indexOf('\n', begin);
      end = end < 0 ? text.length() : end;
      begins[line] = begin;
      ends[line] = end;
      indents[line] = indent(begin, end);
      begin = end + 1;
      line++;
    }
  }

  /**
   * @param cleaned text as {@link TextCleaner} leaves it
   * @return the same text with line ends inside paragraphs turned into spaces
   */
  static String unwrap(String cleaned) {
    return cleaned.indexOf('\n') < 0 ? cleaned : new ParagraphUnwrapper(cleaned).unwrapped();
  }

  private String unwrapped() {
    wrapped = measureWidth() && isWrapped();
    StringBuilder out = new StringBuilder(text);
    List<Integer> hyphenEnds = new ArrayList<>();
    for (int line = 0; line + 1 < begins.length; line++) {
      if (continues(line) && joins(line)) {
        out.setCharAt(ends[line], ' ');
        if (endsInHyphen(line)) {
          hyphenEnds.add(ends[line]);
        }
      }
    }
    return hyphenEnds.isEmpty() ? out.toString() : without(out, hyphenEnds);
  }

  /**
   * The width that nearly all lines keep; false where the text has lines too long to be wrapped.
   */
  private boolean measureWidth() {
    int[] lengths = new int[begins.length];
    int count = 0;
    leastIndent = Integer.MAX_VALUE;
    for (int line = 0; line < begins.length; line++) {
      if (length(line) > 0) {
        lengths[count++] = length(line);
        leastIndent = line == 0 ? leastIndent : Math.min(leastIndent, indents[line]);
      }
    }
    Arrays.sort(lengths, 0, count);
    width = lengths[Math.max(0, count - 1 - count / 50)];
    return width >= NARROWEST && width <= WIDEST && lengths[count - 1] <= 2 * WIDEST;
  }

  private boolean isWrapped() {
    int pairs = 0;
    int full = 0;
    int open = 0;
    int small = 0;
    int indented = 0;
    for (int line = 0; line + 1 < begins.length; line++) {
      if (length(line) > 0 && length(line + 1) > 0 && !continues(line)) {
        indented++;
      }
      if (continues(line)) {
        pairs++;
        full += isFull(line) ? 1 : 0;
        open += endsSentence(line) ? 0 : 1;
        small += Character.isLowerCase(firstChar(line + 1)) ? 1 : 0;
      }
    }
    indentMarksParagraphs = indented > 0;
    return pairs > 0 && 2 * full >= pairs && 2 * open >= pairs && 4 * small >= pairs;
  }

  /** Whether the line after this one is neither blank nor indented. */
  private boolean continues(int line) {
    return length(line) > 0 && length(line + 1) > 0 && indents[line + 1] == leastIndent;
  }

  private boolean joins(int line) {
    if (isApart(line) || isApart(line + 1)) {
      return false;
    }
    boolean broken = !endsSentence(line) && Character.isLowerCase(firstChar(line + 1));
    return wrapped
        ? indentMarksParagraphs || isFull(line) || broken
        : broken && length(line) >= NARROWEST && indents[line + 1] == 0;
  }

  /** Whether a line can't be part of running text: an address, or columns of a table. */
  private boolean isApart(int line) {
    int begin = begins[line] + indents[line];
    return text.startsWith("http://", begin)
        || text.startsWith("https://", begin)
        || hasColumns(line);
  }

  private boolean hasColumns(int line) {
    int spaces = 0;
    for (int at = begins[line] + indents[line]; at < ends[line]; at++) {
      spaces = text.charAt(at) == ' ' ? spaces + 1 : 0;
      if (spaces == COLUMN_GAP) {
        return true;
      }
    }
    return false;
  }

  private boolean isFull(int line) {
    int begin = begins[line + 1] + indents[line + 1];
    int end = begin;
    while (end < ends[line + 1] && text.charAt(end) != ' ') {
      end++;
    }
    return length(line) + 1 + end - begin > width - SLACK;
  }

  private boolean endsSentence(int line) {
    int last = ends[line] - 1;
    while (last > begins[line] && "\"'”’)]".indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return ".!?:;".indexOf(text.charAt(last)) >= 0;
  }

  /** Whether a compound word was broken behind its hyphen ("multi-" / "billion"). */
  private boolean endsInHyphen(int line) {
    int last = ends[line] - 1;
    return last > begins[line]
        && text.charAt(last) == '-'
        && Character.isLetterOrDigit(text.charAt(last - 1))
        && Character.isLetterOrDigit(firstChar(line + 1));
  }

  private char firstChar(int line) {
    return text.charAt(begins[line] + indents[line]);
  }

  private int length(int line) {
    return ends[line] - begins[line] - indents[line];
  }

  private int indent(int begin, int end) {
    int at = begin;
    while (at < end && text.charAt(at) == ' ') {
      at++;
    }
    return at - begin;
  }

  private static String without(StringBuilder text, List<Integer> positions) {
    StringBuilder out = new StringBuilder(text.length());
    int from = 0;
    for (int position : positions) {
      out.append(text, from, position);
      from = position + 1;
    }
    return out.append(text, from, text.length()).toString();
  }
}
