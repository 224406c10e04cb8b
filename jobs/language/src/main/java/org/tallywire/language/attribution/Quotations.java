package org.tallywire.language.attribution;

import java.util.ArrayList;
import java.util.List;

/**
 * The stretches of a text between quotation marks. Marks are paired inside a paragraph, never over
 * its end: one that is left open ends with its paragraph, and goes on in the next when that begins
 * with a mark of its own.
 */
final class Quotations {
  /**
   * A quotation.
   *
   * @param begin first char after the opening mark
   * @param end the closing mark, or the end of its paragraph
   * @param continued whether it goes on from the paragraph before
   */
  record Quotation(int begin, int end, boolean continued) {
    int length() {
      return end - begin;
    }
  }

  private final String text;
  private final List<Quotation> all = new ArrayList<>();

  Quotations(String text) {
    this.text = text;
    boolean open = false;
    for (int from = 0; from < text.length(); ) {
      int newline = text.indexOf('\n', from);
      int to = newline < 0 ? text.length() : newline;
      if (!text.substring(from, to).isBlank()) {
        open = paragraph(from, to, open);
      }
      from = to + 1;
    }
  }

  /** In order of position, without overlap. */
  List<Quotation> all() {
    return all;
  }

  /** The quotation that a position lies in, or null. */
  Quotation at(int position) {
    int low = 0;
    int high = all.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Quotation quotation = all.get(middle);
      if (quotation.end() <= position) {
        low = middle + 1;
      } else if (quotation.begin() > position) {
        high = middle - 1;
      } else {
        return quotation;
      }
    }
    return null;
  }

  /** Reads a paragraph's quotations; gives whether its last one was left open. */
  private boolean paragraph(int from, int to, boolean before) {
    int lastStraight = to - 1;
    while (lastStraight >= from && text.charAt(lastStraight) != '"') {
      lastStraight--;
    }
    int open = -1;
    char opener = 0;
    boolean first = true;
    for (int i = from; i < to; i++) {
      int width = markWidth(i);
      if (width == 0) {
        continue;
      }
      if (open < 0 && !closesOnly(i, width, from, to)) {
        open = i + width;
        opener = text.charAt(i);
        boolean goesOn = before && first && text.substring(from, i).isBlank();
        first = goesOn;
      } else if (open >= 0 && closes(opener, text.charAt(i), lastStraight >= i + width)) {
        add(open, i, first && before);
        open = -1;
        first = false;
      }
      i += width - 1;
    }
    if (open >= 0) {
      add(open, to, first && before);
    }
    return open >= 0;
  }

  /**
   * Curly marks inside straight ones are a quotation in a quotation, when a straight one follows.
   */
  private static boolean closes(char opener, char mark, boolean straightFollows) {
    return opener != '"' || mark == '"' || !straightFollows;
  }

  private void add(int begin, int end, boolean continued) {
    if (end > begin) {
      all.add(new Quotation(begin, end, continued));
    }
  }

  /** Length of the quotation mark at a position, or 0. Single marks are apostrophes too often. */
  private int markWidth(int i) {
    char c = text.charAt(i);
    if (c == '"' || c == '“' || c == '”' || c == '„' || c == '«' || c == '»') {
      return 1;
    }
    boolean twice = i + 1 < text.length() && text.charAt(i + 1) == c;
    return twice && (c == '\'' || c == '`' || c == '’' || c == '‘') ? 2 : 0;
  }

  /** A mark that can open nothing: a closing one, or one after a word and before a space. */
  private boolean closesOnly(int i, int width, int from, int to) {
    char c = text.charAt(i);
    boolean spaceAfter = i + width >= to || Character.isWhitespace(text.charAt(i + width));
    boolean wordBefore = i > from && !Character.isWhitespace(text.charAt(i - 1));
    return c == '”' || c == '»' || (spaceAfter && wordBefore);
  }
}
