package org.tallywire.language.web;

import org.jsoup.nodes.Element;

/** Knows by their names the parts of a page that hold the report. */
final class BodyNames {
  private final NameList names = new NameList("body-names.txt");

  /** Whether the element says that it holds the report and little else. */
  boolean isBody(Element element) {
    return element.isBlock()
        && (element.attr("itemprop").equals("articleBody") || names.matches(Names.of(element)));
  }

  /** Whether the element says that it holds the report, perhaps with its headline and more. */
  boolean isReport(Element element) {
    return Markup.isReport(element) || isBody(element);
  }
}
