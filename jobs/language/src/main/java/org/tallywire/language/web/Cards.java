package org.tallywire.language.web;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Knows the boxes that lead to other reports: one heading that is a link, and a line or two. */
final class Cards {
  private static final int MOST_PROSE = 500;

  private final Map<Element, int[]> headingsBelow = new IdentityHashMap<>();

  /** By link, for a page may put all of its headings into one. */
  private final Map<Element, Integer> textLengths = new IdentityHashMap<>();

  private final Set<Element> cards = Collections.newSetFromMap(new IdentityHashMap<>());

  /** Of one page. */
  Cards(Element body, Mass mass) {
    for (Element heading : body.select("h1, h2, h3, h4, h5, h6")) {
      for (Element e = heading; e != null; e = e.parent()) {
        headingsBelow.computeIfAbsent(e, any -> new int[1])[0]++;
      }
    }
    for (Element heading : body.select("h2, h3, h4, h5, h6")) {
      if (isLink(heading)) {
        Element card = around(heading, body);
        if (mass.of(card) > 0 && mass.of(card) <= MOST_PROSE) {
          cards.add(card);
        }
      }
    }
  }

  /** Whether the element is such a box. */
  boolean areAt(Element element) {
    return cards.contains(element);
  }

  /** The outermost element with no other heading in it. */
  private Element around(Element heading, Element body) {
    Element card = heading;
    while (card != body && headingsBelow.get(card.parent())[0] == 1) {
      card = card.parent();
    }
    return card;
  }

  private boolean isLink(Element heading) {
    Element link = heading.closest("a");
    if (link == null) {
      link = heading.selectFirst("a");
    }
    return link != null
        && !link.attr("href").isEmpty()
        && !link.attr("href").startsWith("#")
        && textLengths.computeIfAbsent(link, any -> any.text().length()) >= heading.text().length();
  }
}
