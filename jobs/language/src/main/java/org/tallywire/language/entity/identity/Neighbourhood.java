package org.tallywire.language.entity.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What stands beside each name of a document: all other names, but of a document as long as a book
 * those told shortly before and after, since all pairs of ten thousand names are a hundred million.
 */
final class Neighbourhood {
  /** More names than a long report has. */
  static final int MOST = 400;

  private final List<Neighbour> inOrder;
  private final List<Neighbour> byKey;
  private final Map<String, Integer> places = new HashMap<>();

  /**
   * @param inOrder different names in the order in which the document names them first
   */
  Neighbourhood(List<Neighbour> inOrder) {
    this.inOrder = inOrder;
    this.byKey = sorted(inOrder);
    for (int i = 0; i < inOrder.size(); i++) {
      places.put(inOrder.get(i).key(), i);
    }
  }

  /**
   * The neighbours of a name, in the order of their keys.
   *
   * @param key of one of the document's names
   */
  List<Neighbour> of(String key) {
    List<Neighbour> near = byKey;
    if (inOrder.size() > MOST) {
      int place = places.get(key);
      int from = Math.max(0, place - MOST / 2);
      near = sorted(inOrder.subList(from, Math.min(inOrder.size(), place + MOST / 2 + 1)));
    }
    return near.stream().filter(other -> !other.key().equals(key)).toList();
  }

  private static List<Neighbour> sorted(List<Neighbour> names) {
    List<Neighbour> sorted = new ArrayList<>(names);
    sorted.sort(Comparator.comparing(Neighbour::key));
    return sorted;
  }
}
