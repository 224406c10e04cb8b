package org.tallywire.language.web;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** How many chars of prose lie below each element of a page. */
final class Mass {
  private final Map<Element, int[]> below = new IdentityHashMap<>();
  private int total;

  /** Weighs blocks: prose counts with its length, everything else not at all. */
  Mass(List<Block> blocks) {
    for (Block block : blocks) {
      if (block.isProse()) {
        int length = block.text().length();
        total += length;
        for (Element e = block.element(); e != null; e = e.parent()) {
          below.computeIfAbsent(e, any -> new int[1])[0] += length;
        }
      }
    }
  }

  /** Chars of prose below an element. */
  int of(Element element) {
    int[] found = below.get(element);
    return found == null ? 0 : found[0];
  }

  /** Chars of prose on the page. */
  int total() {
    return total;
  }
}
