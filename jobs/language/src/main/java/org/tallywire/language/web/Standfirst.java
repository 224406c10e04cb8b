package org.tallywire.language.web;

import java.util.List;
import org.jsoup.nodes.Element;

/** Finds the lines between headline and report that sum it up. */
final class Standfirst {
  private static final int SHORTEST = 25;
  private static final int LONGEST = 600;
  private static final int ANCESTORS = 3;

  private final NameList names = new NameList("standfirst-names.txt");

  /** The standfirst that stands before an element, or null. */
  String of(List<Block> blocks, Element container, String description) {
    boolean afterHeadline = false;
    for (Block block : blocks) {
      if (block.isIn(container)) {
        return null;
      }
      afterHeadline |= block.element().normalName().equals("h1");
      if (afterHeadline && fits(block) && (isNamed(block) || block.text().equals(description))) {
        return block.text();
      }
    }
    return null;
  }

  private static boolean fits(Block block) {
    int length = block.text().length();
    return length >= SHORTEST && length <= LONGEST && block.linkShare() < 0.5;
  }

  private boolean isNamed(Block block) {
    Element element = block.element();
    for (int i = 0; i < ANCESTORS && element != null; i++) {
      if (names.matches(Names.of(element))) {
        return true;
      }
      element = element.parent();
    }
    return false;
  }
}
