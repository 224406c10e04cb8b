package org.tallywire.language.web;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;

/** The elements of a page that hold one of a kind. */
final class Landmarks {
  private final Set<Element> holders = Collections.newSetFromMap(new IdentityHashMap<>());

  /** Looks through all elements below one. */
  Landmarks(Element root, Predicate<Element> kind) {
    root.stream().filter(kind).forEach(this::mark);
  }

  private void mark(Element landmark) {
    Element holder = landmark.parent();
    while (holder != null && holders.add(holder)) {
      holder = holder.parent();
    }
  }

  /** Whether some element of the kind lies below an element. */
  boolean areIn(Element element) {
    return holders.contains(element);
  }
}
