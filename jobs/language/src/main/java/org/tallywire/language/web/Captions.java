package org.tallywire.language.web;

import org.jsoup.nodes.Element;

/** Knows the lines that stand beside a picture and belong to it. */
final class Captions {
  private static final int LONGEST = 300;
  private static final int ANCESTORS = 3;

  private final Element container;
  private final Mass mass;
  private final Landmarks pictures;

  /**
   * Of one page.
   *
   * @param container the part that holds the report
   */
  Captions(Element container, Mass mass) {
    this.container = container;
    this.mass = mass;
    pictures =
        new Landmarks(
            container,
            element ->
                element.normalName().equals("img") || element.normalName().equals("picture"));
  }

  /** Whether a block shares the part that it is in with a picture and with no other text. */
  boolean isCaption(Block block) {
    if (block.text().length() > LONGEST || block.isHeading()) {
      return false;
    }
    int own = block.isProse() ? block.text().length() : 0;
    Element part = block.element();
    for (int i = 0; i < ANCESTORS && part != null && part != container; i++) {
      if (mass.of(part) > own) {
        return false;
      }
      if (pictures.areIn(part) && !part.normalName().equals("p")) {
        return true;
      }
      part = part.parent();
    }
    return false;
  }
}
