package org.tallywire.language.web;

import org.jsoup.nodes.Element;

/**
 * A piece of a page's text that stands by itself: a paragraph, a heading, an item of a list.
 *
 * @param text with single blanks, and a line feed where the page breaks a line
 * @param linkChars how many of its chars are links
 * @param element the innermost element that holds all of it
 */
record Block(String text, int linkChars, Element element) {
  private static final int SHORTEST_PROSE = 60;

  /** The share of the text that is links, 0 to 1. */
  double linkShare() {
    return (double) linkChars / text.length();
  }

  /** Whether it lies in an element. */
  boolean isIn(Element part) {
    for (Element e = element; e != null; e = e.parent()) {
      if (e == part) {
        return true;
      }
    }
    return false;
  }

  boolean isHeading() {
    String tag = element.normalName();
    return tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
  }

  /** Whether it reads like a sentence or more, and is no list of links. */
  boolean isProse() {
    return text.length() >= SHORTEST_PROSE && linkShare() < 0.5 && isSentence();
  }

  /** Whether a mark in it ends a sentence. */
  boolean isSentence() {
    for (int i = text.length() - 1; i >= 0; i--) {
      if (".!?\u2026\u3002".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
