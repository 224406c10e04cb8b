package org.tallywire.language.entity.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * The names that a document and an entity have beside them alike.
 *
 * @param weight sum of how much each says
 * @param names the two that say most
 */
record Shared(double weight, List<String> names) {
  /** One rare name, or two that are less so: less may be chance. */
  static final double ENOUGH = 5;

  /** More than that both name one country. */
  private static final double SOME = 3;

  private static final int SHOWN = 2;

  /** What a document's neighbours have in common with those of an entity, given by key. */
  static Shared of(List<Neighbour> beside, Map<String, String> profile) {
    List<Neighbour> common = new ArrayList<>();
    double weight = 0;
    for (Neighbour neighbour : beside) {
      if (profile.containsKey(neighbour.key())) {
        common.add(neighbour);
        weight += neighbour.weight();
      }
    }
    common.sort(
        Comparator.comparingDouble((Neighbour neighbour) -> -neighbour.weight())
            .thenComparing(Neighbour::name));
    return new Shared(
        weight, common.stream().limit(SHOWN).map(Neighbour::name).distinct().toList());
  }

  boolean some() {
    return weight >= SOME;
  }

  boolean enough() {
    return weight >= ENOUGH;
  }
}
