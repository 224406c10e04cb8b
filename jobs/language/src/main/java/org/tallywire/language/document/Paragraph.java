package org.tallywire.language.document;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of the unwrapped text that is not blank, without the white space around it.
 *
 * @param begin first char in the document's text
 * @param end after the last char
 * @param text as written
 */
record Paragraph(int begin, int end, String text) {

  /** The paragraphs of an unwrapped text, in order. */
  static List<Paragraph> of(String text) {
    List<Paragraph> found = new ArrayList<>();
    int lineBegin = 0;
    while (lineBegin < text.length()) {
      int lineEnd = text.indexOf('\n', lineBegin);
      if (lineEnd < 0) {
        lineEnd = text.length();
      }
      int begin = lineBegin;
      int end = lineEnd;
      while (begin < end && text.charAt(begin) == ' ') {
        begin++;
      }
      while (end > begin && text.charAt(end - 1) == ' ') {
        end--;
      }
      if (end > begin) {
        found.add(new Paragraph(begin, end, text.substring(begin, end)));
      }
      lineBegin = lineEnd + 1;
    }
    return found;
  }

  int length() {
    return end - begin;
  }

  /** A part of it, by positions in its own text, without white space at its ends; may be empty. */
  Paragraph part(int from, int to) {
    int first = from;
    int last = to;
    while (first < last && text.charAt(first) == ' ') {
      first++;
    }
    while (last > first && text.charAt(last - 1) == ' ') {
      last--;
    }
    return new Paragraph(begin + first, begin + last, text.substring(first, last));
  }
}
