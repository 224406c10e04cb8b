package org.tallywire.language.web;

import org.jsoup.nodes.Element;

/** Finds the part of a page that the report lies in. */
final class Container {
  /** A part that holds so much of what its surroundings hold stands for them. */
  private static final double NEARLY_ALL = 0.85;

  /** Within a part that says that it holds the report only this much does. */
  private static final double ALL = 0.97;

  /** A part whose name says that it holds the report needs less, */
  private static final double MOST = 0.5;

  /** but not where another part of the same name holds so much. */
  private static final double SOME = 0.1;

  private final BodyNames names;

  Container(BodyNames names) {
    this.names = names;
  }

  /** The innermost element that holds the report. */
  Element of(Element body, Mass mass) {
    Element container = body;
    boolean inReport = false;
    for (Element next = body; next != null; next = heaviest(container, mass, inReport)) {
      container = next;
      inReport |= names.isReport(next);
    }
    return container;
  }

  /** The child that goes on with the report, or null where it begins here. */
  private Element heaviest(Element element, Mass mass, boolean inReport) {
    for (Element child : element.children()) {
      if (!canHoldReport(child)) {
        continue;
      }
      double share = (double) mass.of(child) / Math.max(1, mass.of(element));
      if (share >= (inReport ? ALL : NEARLY_ALL)
          || (share >= MOST && names.isReport(child) && isOnlyOne(child, element, mass))) {
        return child;
      }
    }
    return null;
  }

  /** Whether it has paragraphs in it and is not one. */
  private static boolean canHoldReport(Element element) {
    int lines = 0;
    for (Element child : element.children()) {
      if (child.isBlock() || Markup.STANDS_ALONE.contains(child.normalName())) {
        return !Markup.isParagraph(element);
      }
      lines += child.normalName().equals("br") ? 1 : 0;
    }
    return lines > 1 || element.childrenSize() == 1;
  }

  private static boolean isOnlyOne(Element part, Element whole, Mass mass) {
    for (Element other : whole.children()) {
      if (other != part
          && other.normalName().equals(part.normalName())
          && other.className().equals(part.className())
          && mass.of(other) > SOME * mass.of(whole)) {
        return false;
      }
    }
    return true;
  }
}
