package org.tallywire.language.web;

import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Parses HTML within bounds. */
final class PageParser {
  /** Deeper than any page that people wrote; what lies deeper becomes siblings. */
  private static final int MAX_DEPTH = 256;

  private PageParser() {}

  static Document parse(String html, String address) {
    return Parser.htmlParser()
        .setMaxDepth(MAX_DEPTH)
        .parseInput(html, address == null ? "" : address);
  }
}
